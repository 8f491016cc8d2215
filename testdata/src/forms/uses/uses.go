// Package uses calls what the other packages offer.
package uses

import (
	"net/http"
	"strings"

	"github.com/rs/cors"
	"github.com/spf13/viper"

	"forms/conf"
	"forms/layer"
	"forms/text"
	"forms/wrap"
)

// A constant, a variable and defaults of another package.
func elsewhere() {
	cors.New(cors.Options{AllowedOrigins: []string{conf.Star}})                  // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	cors.New(cors.Options{AllowedOrigins: conf.Shipped.Origins})                 // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	cors.New(cors.Options{AllowedOrigins: conf.Default().Origins})               // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	cors.New(cors.Options{AllowedOrigins: conf.Load().Origins})                  // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	cors.New(cors.Options{AllowedOrigins: viper.GetStringSlice("origins.open")}) // want `wildcard: AllowedOrigins entry "\*" \(the default of setting origins\.open\) lets any website read every response behind it; fine only for public data`
}

// The closed ones beside them.
func elsewhereGood() {
	cors.New(cors.Options{AllowedOrigins: conf.Shipped.Trusted})
	cors.New(cors.Options{AllowedOrigins: conf.Default().Trusted})
	cors.New(cors.Options{AllowedOrigins: conf.Load().Trusted})
	cors.New(cors.Options{AllowedOrigins: viper.GetStringSlice("origins.trusted")})
}

// A variable that some importer sets.
func elsewhereUnknown() {
	cors.New(cors.Options{AllowedOrigins: conf.AllowedOrigins})
}

// Reflect passes the danger to the wrapper.
func Reflect(w http.ResponseWriter, r *http.Request) {
	wrap.EnableCORS(w, r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: wrap\.EnableCORS\(w, r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
}

// Fixed passes an origin.
func Fixed(w http.ResponseWriter, r *http.Request) {
	wrap.EnableCORS(w, "https://app.example.com")
}

// Given passes what its own caller gives.
func Given(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { wrap.EnableCORS(w, origin) }
}

// Weak asks a predicate of another package.
func Weak(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); conf.AllowedOrigin(origin) { // want `weakorigin: conf\.AllowedOrigin\(origin\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
		wrap.EnableCORS(w, origin)
	}
}

// Strict asks the right one.
func Strict(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); conf.TrustedOrigin(origin) {
		wrap.EnableCORS(w, origin)
	}
}

// Constructors of the wrapper.
func constructors(h http.Handler, list []string) {
	http.Handle("/a", wrap.New([]string{"*"}, true)(h)) // want `credentials: any website can read this as the signed-in user: wrap\.New\(\[\]string\{"\*"\}, true\)\(h\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	http.Handle("/b", wrap.New([]string{"https://app.example.com"}, true)(h))
	http.Handle("/c", wrap.New(list, true)(h))
	http.Handle("/d", wrap.Everyone(h))
	http.Handle("/e", wrap.NewServer(wrap.WithOrigins("*"), wrap.WithCredentials()).Handler(h)) // want `credentials: any website can read this as the signed-in user: wrap\.NewServer\(wrap\.WithOrigins\("\*"\), wrap\.WithCredentials\(\)\)\.Handler\(h\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	http.Handle("/f", wrap.NewServer(wrap.WithCredentials()).Handler(h))
	s := wrap.NewServer(wrap.WithCredentials())
	s.Allowed = append(s.Allowed, "*")
	http.Handle("/g", s.Handler(h)) // want `credentials: any website can read this as the signed-in user: s\.Handler\(h\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
}

// Applied has its credentials from a helper that knows nothing of CORS.
func Applied(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	wrap.Apply(w.Header(), wrap.Headers)
}

// AppliedFixed has them with one origin.
func AppliedFixed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	wrap.Apply(w.Header(), wrap.Headers)
}

// AppliedGiven has whatever its caller gives.
func AppliedGiven(fields map[string]string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { wrap.Apply(w.Header(), fields) }
}

// completed is a configuration that a helper of another package completes.
func completed(h http.Handler, list []string) {
	open := &wrap.Server{Allowed: []string{"*"}}
	wrap.Complete(open)
	http.Handle("/h", open.Handler(h)) // want `credentials: any website can read this as the signed-in user: open\.Handler\(h\) sends`
	closed := &wrap.Server{}
	wrap.Complete(closed)
	http.Handle("/i", closed.Handler(h))
	given := &wrap.Server{Allowed: list}
	wrap.Complete(given)
	http.Handle("/j", given.Handler(h))
}

// Listed asks a helper that knows nothing of origins.
func Listed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); text.In([]string{"https://app.example.com", "null"}, origin) { // want `nullorigin: the entry "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
		wrap.EnableCORS(w, origin)
	}
}

// ListedGood asks it about one origin.
func ListedGood(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); text.In([]string{"https://app.example.com"}, origin) {
		wrap.EnableCORS(w, origin)
	}
}

// Ending asks another one, without a dot.
func Ending(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); text.EndsWith(origin, "app.example.com", "example.com") { // want `weakorigin: text\.EndsWith\(origin, "app\.example\.com", "example\.com"\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
		wrap.EnableCORS(w, origin)
	}
}

// EndingGood has the dot.
func EndingGood(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); text.EndsWith(origin, ".app.example.com", "://example.com") {
		wrap.EnableCORS(w, origin)
	}
}

// ListedGiven asks about a list of its caller's.
func ListedGiven(list []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); text.In(list, origin) {
			wrap.EnableCORS(w, origin)
		}
	}
}

// Generic helpers of another package, with "null" in the list or the set.
func generic() {
	cors.New(cors.Options{AllowedOrigins: text.Origins("https://app.example.com", "null").List(), AllowCredentials: true})                  // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
	cors.New(cors.Options{AllowOriginFunc: text.Origins("https://app.example.com", "null").Has, AllowCredentials: true})                    // want `nullorigin: .* lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
	cors.New(cors.Options{AllowOriginFunc: func(o string) bool { return text.Has([]string{"null"}, o) }, AllowCredentials: true})           // want `nullorigin: .* lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
	cors.New(cors.Options{AllowedOrigins: text.Pick(false, []string{"https://app.example.com"}, []string{"null"}), AllowCredentials: true}) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
	cors.New(cors.Options{AllowCredentials: true, AllowOriginFunc: func(o string) bool {
		return text.Some([]string{".example.com", "example.com"}, func(s string) bool { return strings.HasSuffix(o, s) }) // want `weakorigin: .* lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
	}})
}

// The same with origins.
func genericGood() {
	cors.New(cors.Options{AllowedOrigins: text.Origins("https://app.example.com").List(), AllowCredentials: true})
	cors.New(cors.Options{AllowOriginFunc: text.Origins("https://app.example.com").Has, AllowCredentials: true})
	cors.New(cors.Options{AllowOriginFunc: func(o string) bool { return text.Has([]string{"https://app.example.com"}, o) }, AllowCredentials: true})
	cors.New(cors.Options{AllowedOrigins: text.Pick(true, []string{"https://app.example.com"}, []string{"null"}), AllowCredentials: true})
	cors.New(cors.Options{AllowCredentials: true, AllowOriginFunc: func(o string) bool {
		return text.Some([]string{".example.com", "://example.com"}, func(s string) bool { return strings.HasSuffix(o, s) })
	}})
}

// And with a list that nobody knows.
func genericUnknown(list []string) {
	cors.New(cors.Options{AllowedOrigins: text.Origins(list...).List(), AllowCredentials: true})
	cors.New(cors.Options{AllowOriginFunc: text.Origins(list...).Has, AllowCredentials: true})
	cors.New(cors.Options{AllowOriginFunc: func(o string) bool { return text.Has(list, o) }, AllowCredentials: true})
}

// A configuration that is made when it is first wanted.
func lazily() {
	cors.New(cors.Options{AllowedOrigins: conf.Shared().Origins}) // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	cors.New(cors.Options{AllowedOrigins: conf.Shared().Trusted})
}

// What the caller of a layer makes of its default is reported here, though the
// layer's package has its say about the default.
func layers(h http.Handler, given layer.Options) {
	o := layer.Default()
	o.Credentials = true
	http.Handle("/k", layer.New(o)(h)) // want `credentials: any website can read this as the signed-in user: layer\.New\(o\)\(h\) sends`
	http.Handle("/l", layer.New(layer.Options{Origins: []string{"https://app.example.com"}, Credentials: true})(h))
	given.Origins = []string{"https://app.example.com"}
	http.Handle("/m", layer.New(given)(h))
}
