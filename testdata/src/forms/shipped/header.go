package shipped

import (
	"net/http"
)

// settings are read over what newly made ones hold.
type settings struct {
	Origin string
	Own    string
	Unset  string
	Paths  []string
}

// Newsettings is called by main.
func Newsettings() *settings {
	return &settings{
		Origin: "*", // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data`
		Own:    "https://app.example.com",
	}
}

type api struct{ settings *settings }

// Bad, but one mistake: two handlers send what the settings hold.
func (a *api) list(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", a.settings.Origin)
	w.Write([]byte("[]"))
}

func (a *api) item(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", a.settings.Origin)
	w.Write([]byte("{}"))
}

// Good: one origin.
func (a *api) own(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", a.settings.Own)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Not known: nothing is said of this one.
func (a *api) unset(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", a.settings.Unset)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
