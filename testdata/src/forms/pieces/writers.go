package pieces

import "net/http"

// late sets the headers when the answer is on its way.
type late struct {
	http.ResponseWriter
	origin, allowed string
	done            bool
}

func (l *late) WriteHeader(status int) {
	if !l.done && (l.allowed == "*" || l.allowed == l.origin) {
		l.Header().Set("Access-Control-Allow-Origin", l.origin) // want `credentials: any website can read this as the signed-in user: l\.Header\(\)\.Set\("Access-Control-Allow-Origin", l\.origin\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		l.Header().Set("Access-Control-Allow-Credentials", "true")
		l.Header().Add("Vary", "Origin")
	}
	l.done = true
	l.ResponseWriter.WriteHeader(status)
}

func (l *late) Write(b []byte) (int, error) {
	if !l.done {
		l.WriteHeader(http.StatusOK)
	}
	return l.ResponseWriter.Write(b)
}

// Late lets everyone in when the handler behind it answers.
func Late(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(&late{ResponseWriter: w, origin: r.Header.Get("Origin"), allowed: "*"}, r)
	})
}

// LateGood lets one origin in.
func LateGood(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next(&late{ResponseWriter: w, origin: r.Header.Get("Origin"), allowed: "https://app.example.com"}, r)
	}
}

// LateUnknown lets in whom its caller says.
func LateUnknown(next http.Handler, allowed string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(&late{ResponseWriter: w, origin: r.Header.Get("Origin"), allowed: allowed}, r)
	})
}

// scrubber takes back what was granted before.
type scrubber struct{ http.ResponseWriter }

func (s scrubber) Write(b []byte) (int, error) {
	s.Header().Del("Access-Control-Allow-Origin")
	return s.ResponseWriter.Write(b)
}

// Scrubbed grants nothing in the end.
func Scrubbed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(scrubber{w}, r)
	})
}
