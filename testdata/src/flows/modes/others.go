package modes

import (
	"net/http"
	"time"

	"flows/modes/build"
)

// A request says that it wants to be let in: that is no mode.
func requestBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Debug") != "" || r.URL.Query().Get("debug") == "1" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		cookies(w)
	}
}

// A request says that it is our app.
func requestGood(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Debug") != "" && r.Header.Get("Origin") == app {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		cookies(w)
	}
}

// A request is asked for a secret of the configuration's site.
func requestUnknown(c Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Debug") != "" {
			w.Header().Set("Access-Control-Allow-Origin", c.Origin)
			cookies(w)
		}
	}
}

// The weekday is no mode either.
func weekdayBad(w http.ResponseWriter, r *http.Request) {
	if time.Now().Weekday() == time.Sunday {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		cookies(w)
	}
}

// Each weekday is for our app.
func weekdayGood(w http.ResponseWriter, r *http.Request) {
	if time.Now().Weekday() != time.Sunday {
		w.Header().Set("Access-Control-Allow-Origin", app)
		cookies(w)
	}
}

// Each weekday has the caller's site.
func weekdayUnknown(sites [7]string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", sites[time.Now().Weekday()])
		cookies(w)
	}
}

// A variable that the linker sets opens the policy.
func linkedBad(w http.ResponseWriter, r *http.Request) {
	if build.Stage == "dev" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* true \(when variable build\.Stage is "dev"\)$`
		cookies(w)
	}
}

// A variable that the linker sets names one of our sites.
func linkedGood(w http.ResponseWriter, r *http.Request) {
	origin := app
	if build.Stage == "beta" {
		origin = "https://beta.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	cookies(w)
}

// A variable that the linker sets is the site.
func linkedUnknown(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", build.Stage)
	cookies(w)
}

// Of two switches one is enough.
func twoBad(c Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c.CORS.Loose || *loose {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* true \(when c\.CORS\.Loose is set\)$`
			cookies(w)
		}
	}
}

// Of two switches none opens anything.
func twoGood(c Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c.CORS.Loose || *loose {
			w.Header().Set("Access-Control-Allow-Origin", app)
			cookies(w)
		}
	}
}

// Of two switches one is the caller's function.
func twoUnknown(c Config, loose func(origin string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); c.Dev && loose(o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			cookies(w)
		}
	}
}
