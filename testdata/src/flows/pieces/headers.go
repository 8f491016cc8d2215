package pieces

import (
	"maps"
	"net/http"
)

// The names of the literal are not spelled as net/http spells them.
func literalBad(w http.ResponseWriter, r *http.Request) {
	h := http.Header{
		"access-control-allow-origin":      {"null"}, // want `nullorigin: .* sandboxed frame$`
		"access-control-allow-credentials": {"true"},
	}
	for name, values := range h {
		for _, v := range values {
			w.Header().Add(name, v)
		}
	}
}

// The names of the literal are not spelled as net/http spells them, for our app.
func literalGood(w http.ResponseWriter, r *http.Request) {
	h := http.Header{
		"access-control-allow-origin":      {app},
		"access-control-allow-credentials": {"true"},
	}
	for name, values := range h {
		for _, v := range values {
			w.Header().Add(name, v)
		}
	}
}

// The literal is the caller's.
func literalUnknown(h http.Header) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		for name, values := range h {
			for _, v := range values {
				w.Header().Add(name, v)
			}
		}
	}
}

// The map is assigned to without a method.
func assignedBad(w http.ResponseWriter, r *http.Request) {
	w.Header()["Access-Control-Allow-Origin"] = []string{r.Header.Get("Origin")} // want `credentials: .* Access-Control-Allow-Credentials: true$`
	w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
}

// The map is assigned to without a method, for our app.
func assignedGood(w http.ResponseWriter, r *http.Request) {
	w.Header()["Access-Control-Allow-Origin"] = []string{app}
	w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
}

// The map is assigned to without a method, with what the caller has.
func assignedUnknown(values []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header()["Access-Control-Allow-Origin"] = values
		w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
	}
}

// The request's own values are handed back as they came.
func sameBad(w http.ResponseWriter, r *http.Request) {
	w.Header()["Access-Control-Allow-Origin"] = r.Header["Origin"] // want `credentials: .* Access-Control-Allow-Credentials: true$`
	w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
}

// The request's own values are handed back if they are our app.
func sameGood(w http.ResponseWriter, r *http.Request) {
	if o := r.Header["Origin"]; len(o) == 1 && o[0] == app {
		w.Header()["Access-Control-Allow-Origin"] = o
		w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
	}
}

// The request's own values are handed back if a function picks them.
func sameUnknown(pick func([]string) []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header()["Access-Control-Allow-Origin"] = pick(r.Header["Origin"])
		w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
	}
}

var common = http.Header{"Access-Control-Allow-Credentials": {"true"}, "Vary": {"Origin"}}

// A copy of what all answers have is completed.
func cloneBad(w http.ResponseWriter, r *http.Request) {
	h := common.Clone()
	h.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	maps.Copy(w.Header(), h)
}

// A copy of what all answers have is completed with our app.
func cloneGood(w http.ResponseWriter, r *http.Request) {
	h := common.Clone()
	h.Set("Access-Control-Allow-Origin", app)
	maps.Copy(w.Header(), h)
}

// A copy of what all answers have is completed with the caller's word.
func cloneUnknown(origin string) http.HandlerFunc {
	h := common.Clone()
	h.Set("Access-Control-Allow-Origin", origin)
	return func(w http.ResponseWriter, r *http.Request) { maps.Copy(w.Header(), h) }
}

// Three maps are copied one over the other.
func copyBad(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), http.Header{"Access-Control-Allow-Origin": {app}})
	maps.Copy(w.Header(), common)
	maps.Copy(w.Header(), http.Header{"Access-Control-Allow-Origin": {r.Header.Get("Origin")}}) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// Three maps are copied one over the other, our app last.
func copyGood(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), http.Header{"Access-Control-Allow-Origin": {r.Header.Get("Origin")}})
	maps.Copy(w.Header(), common)
	maps.Copy(w.Header(), http.Header{"Access-Control-Allow-Origin": {app}})
}

// Three maps are copied one over the other, the caller's last.
func copyUnknown(last http.Header) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		maps.Copy(w.Header(), common)
		maps.Copy(w.Header(), http.Header{"Access-Control-Allow-Origin": {app}})
		maps.Copy(w.Header(), last)
	}
}

func corsHeaders(r *http.Request, origin string) http.Header {
	h := make(http.Header)
	h.Set("Access-Control-Allow-Origin", origin)
	h.Set("Access-Control-Allow-Credentials", "true")
	if r.Method == http.MethodOptions {
		h.Set("Access-Control-Allow-Methods", "GET, PUT")
	}
	return h
}

// A function makes the header, its caller copies it.
func builtBad(w http.ResponseWriter, r *http.Request) {
	for k, v := range corsHeaders(r, r.Header.Get("Origin")) { // want `credentials: .* Access-Control-Allow-Credentials: true$`
		w.Header()[k] = v
	}
}

// A function makes the header for our app, its caller copies it.
func builtGood(w http.ResponseWriter, r *http.Request) {
	for k, v := range corsHeaders(r, app) {
		w.Header()[k] = v
	}
}

// A function makes the header for whom it is told.
func builtUnknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for k, v := range corsHeaders(r, origin) {
			w.Header()[k] = v
		}
	}
}

func finish(h http.Header, origin string) {
	h.Set("Access-Control-Allow-Origin", origin)
	h.Add("Vary", "Origin")
}

// The header goes to a function that knows no request.
func parameterBad(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Access-Control-Allow-Credentials", "true")
	finish(h, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// The header goes to a function that knows no request, with our app.
func parameterGood(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Access-Control-Allow-Credentials", "true")
	finish(h, app)
}

// The header goes to a function of the caller's.
func parameterUnknown(fill func(http.Header, *http.Request)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		fill(w.Header(), r)
	}
}

type reply struct{ h http.Header }

func (p *reply) share(origin string) *reply {
	p.h.Set("Access-Control-Allow-Origin", origin)
	return p
}

func (p *reply) cookies() *reply {
	p.h.Set("Access-Control-Allow-Credentials", "true")
	return p
}

// The header is in a field, and methods write to it one after the other.
func fieldBad(w http.ResponseWriter, r *http.Request) {
	p := &reply{h: w.Header()}
	p.share(r.Header.Get("Origin")).cookies() // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// The header is in a field, and the origin is our app.
func fieldGood(w http.ResponseWriter, r *http.Request) {
	p := &reply{h: w.Header()}
	p.share(app).cookies()
}

// The header is in a field, the origin is the caller's.
func fieldUnknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		p := reply{w.Header()}
		p.cookies().share(origin)
	}
}

// The origin is taken back again.
func deletedBad(w http.ResponseWriter, r *http.Request) {
	finish(w.Header(), r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	w.Header().Set("access-control-allow-credentials", "true")
	w.Header().Del("Access-Control-Allow-Methods")
}

// The credentials are taken back again, and the origin as well.
func deletedGood(w http.ResponseWriter, r *http.Request) {
	finish(w.Header(), r.Header.Get("Origin"))
	w.Header().Set("access-control-allow-credentials", "true")
	w.Header().Del("Access-control-allow-origin")
}

// The methods are taken back again, and the origin is the caller's.
func deletedUnknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Del("Access-Control-Allow-Origin")
		finish(w.Header(), origin)
	}
}
