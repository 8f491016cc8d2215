package settings

import (
	"flag"
	"net/http"
	"strings"

	"flows/settings/shop"

	"github.com/gorilla/websocket"
	"github.com/rs/cors"
)

// Another package's function makes the default configuration.
func defaultFuncBad() http.Handler {
	cfg := shop.DefaultConfig()
	return cors.New(cors.Options{AllowedOrigins: cfg.Web.Origins, AllowCredentials: cfg.Web.Private}).Handler(nil) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// Another part of it.
func defaultFuncGood() http.Handler {
	cfg := shop.DefaultConfig()
	return cors.New(cors.Options{AllowedOrigins: cfg.Admin.Origins, AllowCredentials: cfg.Admin.Private}).Handler(nil)
}

// A part that it leaves out, and that main fills in.
func defaultFuncUnknown(cfg shop.Config) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: cfg.Web.Partners, AllowCredentials: true}).Handler(nil)
}

// The configuration is loaded over the default.
func loadedBad() (http.Handler, error) {
	cfg, err := shop.Load("shop.yaml")
	if err != nil {
		return nil, err
	}
	return private(cfg.Web.Origins).Handler(nil), nil // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// The part that is not in the environment.
func loadedGood() (http.Handler, error) {
	cfg, err := shop.Load("shop.yaml")
	if err != nil {
		return nil, err
	}
	return private(cfg.Admin.Origins).Handler(nil), nil
}

// The part that the environment has to have.
func loadedUnknown() (http.Handler, error) {
	cfg, err := shop.Load("shop.yaml")
	if err != nil || len(cfg.Web.Partners) == 0 {
		return nil, err
	}
	return private(cfg.Web.Partners).Handler(nil), nil
}

type gate struct {
	cfg *shop.Config
	gw  *shop.Gateway
	opt *shop.Options
}

// A field holds the configuration, which main makes.
func (g *gate) givenBad() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: g.cfg.Web.Origins, AllowCredentials: g.cfg.Web.Private}).Handler(nil) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// Another part of it.
func (g *gate) givenGood() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: g.cfg.Admin.Origins, AllowCredentials: g.cfg.Admin.Private}).Handler(nil)
}

// A part without default.
func (g *gate) givenUnknown() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: g.cfg.Web.Partners, AllowCredentials: g.cfg.Web.Private}).Handler(nil)
}

// A variable of another package is the default.
func defaultVarBad() *websocket.Upgrader {
	s := shop.DefaultSocket
	return &websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return s.AnyOrigin }} // want `websocket: any website can open this WebSocket as the signed-in user: CheckOrigin: func\(\*http\.Request\) bool \{ return s\.AnyOrigin \} accepts Origin "https://evil\.example"`
}

// A copy of it is changed.
func defaultVarGood() *websocket.Upgrader {
	s := shop.DefaultSocket
	s.AnyOrigin = !s.OwnOnly
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return s.AnyOrigin || r.Header.Get("Origin") == "https://"+r.Host }}
}

// A part that it leaves out.
func defaultVarUnknown() *websocket.Upgrader {
	s := shop.DefaultSocket
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return s.Secret != "" && r.FormValue("secret") == s.Secret }}
}

// Flags fill a structure of another package, which has the defaults.
func (g *gate) registeredBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", g.gw.Origin) // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
}

// A flag whose default is a site.
func (g *gate) registeredGood(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", g.gw.Trusted)
	if g.gw.Cookies {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// A flag whose default is what was there before.
func (g *gate) registeredUnknown(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", g.gw.Given)
	if g.gw.Cookies {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// A method of another package completes what is empty.
func completedBad(w http.ResponseWriter, r *http.Request) {
	var opt shop.Options
	opt.ApplyDefaults()
	if o := r.Header.Get("Origin"); strings.HasSuffix(o, opt.Suffix) { // want `weakorigin: strings\.HasSuffix\(o, opt\.Suffix\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
		grant(w, o)
	}
}

// What it completes has the dot.
func completedGood(w http.ResponseWriter, r *http.Request) {
	opt := shop.Options{}
	opt.ApplyDefaults()
	if o := r.Header.Get("Origin"); strings.HasSuffix(o, opt.Strict) {
		grant(w, o)
	}
}

// What it does not complete.
func (g *gate) completedUnknown(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); o == g.opt.Unsaid {
		grant(w, o)
	}
}

type local struct {
	Origin string
	Open   bool
}

var defaultLocal = local{Origin: "https://app.example.com"}

// Only an operator's flag opens this one.
func operatorBad() http.HandlerFunc {
	cfg := defaultLocal
	flag.BoolVar(&cfg.Open, "open-to-all", cfg.Open, "let every website in")
	flag.StringVar(&cfg.Origin, "own-origin", cfg.Origin, "the own website")
	flag.Parse()
	return func(w http.ResponseWriter, r *http.Request) {
		origin := cfg.Origin
		if cfg.Open {
			origin = r.Header.Get("Origin")
		}
		grant(w, origin) // want `credentials: any website can read this as the signed-in user: grant\(w, origin\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true \(when flag -open-to-all is set\)`
	}
}

// His flag adds a site.
func operatorGood() http.HandlerFunc {
	cfg := defaultLocal
	flag.BoolVar(&cfg.Open, "with-beta", false, "let the beta in")
	flag.Parse()
	return func(w http.ResponseWriter, r *http.Request) {
		if cfg.Open && r.Header.Get("Origin") == "https://beta.example.com" {
			grant(w, "https://beta.example.com")
			return
		}
		grant(w, cfg.Origin)
	}
}

// His flag is an origin, and who that is nobody knows.
func operatorUnknown() http.HandlerFunc {
	beta := flag.String("beta-origin", "", "the beta's website")
	flag.Parse()
	return func(w http.ResponseWriter, r *http.Request) {
		if *beta != "" {
			grant(w, *beta)
		}
	}
}
