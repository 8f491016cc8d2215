package wrappers

import (
	"log"
	"net/http"

	"flows/wrappers/cross"
)

// Options that may fail make a policy.
func optionsBad(h http.Handler) http.Handler {
	p, err := cross.Build(cross.Origins(app, "*"), cross.Credentials())
	if err != nil {
		log.Fatal(err)
	}
	return p.Wrap(h) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// Options that may fail make a policy for our app.
func optionsGood(h http.Handler) (http.Handler, error) {
	p, err := cross.Build(cross.Origins(app), cross.Credentials())
	if err != nil {
		return nil, err
	}
	return p.Wrap(h), nil
}

// Options of the caller's make a policy.
func optionsUnknown(h http.Handler, opts ...cross.Option) http.Handler {
	p, err := cross.Build(append(opts, cross.Credentials())...)
	if err != nil {
		return h
	}
	return p.Wrap(h)
}

// A setter completes what a literal began.
func setterBad(h http.Handler) http.Handler {
	p := &cross.Policy{Origins: []string{app, "null"}} // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
	p.SetCredentials(true)
	return p.Wrap(h)
}

// A setter completes what a literal began for our app.
func setterGood(h http.Handler) http.Handler {
	p := &cross.Policy{Origins: []string{app}}
	p.SetCredentials(true)
	return p.Wrap(h)
}

// A setter completes what the caller began.
func setterUnknown(p *cross.Policy, h http.Handler) http.Handler {
	p.SetCredentials(true)
	return p.Wrap(h)
}

// A builder of the wrapper's package collects origins.
func builderBad(w http.ResponseWriter, r *http.Request) {
	p := new(cross.Policy).Add(app).Add("*")
	p.SetCredentials(true)
	p.Apply(w, r) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A builder of the wrapper's package collects our sites.
func builderGood(w http.ResponseWriter, r *http.Request) {
	p := new(cross.Policy).Add(app).Add("https://admin.example.com")
	p.SetCredentials(true)
	if !p.Apply(w, r) {
		http.Error(w, "no", http.StatusForbidden)
	}
}

// A builder of the wrapper's package goes on where the caller stopped.
func builderUnknown(p *cross.Policy) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { p.Add(app).Apply(w, r) }
}

// A handler's type has the policy in a field.
func handlerBad(h http.Handler) http.Handler {
	return cross.Handler{Next: h, Origin: "*"} // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A handler's type has our app in a field.
func handlerGood(h http.Handler) http.Handler { return cross.Handler{Next: h, Origin: app} }

// A handler's type has the caller's origin in a field.
func handlerUnknown(h http.Handler, origin string) http.Handler {
	return &cross.Handler{Next: h, Origin: origin}
}

// A generic wrapper has a generic set.
func genericBad(h http.Handler) http.Handler {
	g := cross.Guard[*cross.Set[string]]{List: cross.SetOf(app, "null")} // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
	return g.Handle(h)
}

// A generic wrapper has a generic set of our sites.
func genericGood(h http.Handler) http.Handler {
	return cross.Guard[*cross.Set[string]]{List: cross.SetOf(app)}.Handle(h)
}

// A generic wrapper has a list of the caller's.
func genericUnknown[L interface{ Has(string) bool }](list L, h http.Handler) http.Handler {
	return cross.Guard[L]{List: list}.Handle(h)
}

type api struct {
	*cross.Policy
	name string
}

// A struct embeds the policy of the wrapper's package.
func embeddedBad(w http.ResponseWriter, r *http.Request) {
	a := api{Policy: &cross.Policy{Origins: []string{"*"}}, name: "api"}
	a.SetCredentials(true)
	a.Apply(w, r) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A struct embeds the policy of the wrapper's package for our app.
func embeddedGood(h http.Handler) http.Handler {
	a := api{Policy: &cross.Policy{Origins: []string{app}}}
	a.SetCredentials(true)
	return a.Wrap(h)
}

// A struct of the caller's embeds the policy of the wrapper's package.
func embeddedUnknown(a *api) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { a.Apply(w, r) }
}

var enable, fill = cross.Enable, cross.Fill

// A variable holds the wrapper.
func valueBad(w http.ResponseWriter, r *http.Request) {
	enable(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A variable holds the wrapper, and is given our app.
func valueGood(w http.ResponseWriter, r *http.Request) { fill(w.Header(), app, true) }

// A variable of the caller's holds some wrapper.
func valueUnknown(enable func(http.ResponseWriter, string)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { enable(w, r.Header.Get("Origin")) }
}

// A method value is handed on as the middleware.
func boundBad(mux *http.ServeMux) {
	p := cross.Policy{Origins: []string{"*"}}
	p.SetCredentials(true)
	wrap := p.Wrap
	mux.Handle("/", wrap(http.NotFoundHandler())) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A method value is handed on as the middleware, for our app.
func boundGood(mux *http.ServeMux) {
	p := cross.Policy{Origins: []string{app}}
	p.SetCredentials(true)
	wrap := p.Wrap
	mux.Handle("/", wrap(http.NotFoundHandler()))
}

// A method value of the caller's policy is handed on as the middleware.
func boundUnknown(mux *http.ServeMux, p *cross.Policy) {
	wrap := p.Wrap
	mux.Handle("/", wrap(http.NotFoundHandler()))
}

// A copy of a variable of the wrapper's package is completed here.
func copyBad(h http.HandlerFunc) http.HandlerFunc {
	c := cross.Default
	c.Origins = []string{"*"}
	return cross.With(c, h) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A copy of a variable of the wrapper's package is completed here for our app.
func copyGood(h http.HandlerFunc) http.HandlerFunc {
	c := cross.Default
	c.Origins = []string{app}
	return cross.With(c, h)
}

// A variable of the wrapper's package is used as whoever set it left it.
func copyUnknown(h http.HandlerFunc) http.HandlerFunc { return cross.Defaulted(h) }
