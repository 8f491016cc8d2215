package pieces

import (
	"net/http"

	"github.com/gorilla/websocket"
	"github.com/rs/cors"
)

func newUpgrader() *websocket.Upgrader { return &websocket.Upgrader{ReadBufferSize: 1024} }

// An upgrader is made by a helper and opened later.
func upgraderBad(w http.ResponseWriter, r *http.Request) {
	up := newUpgrader()
	up.CheckOrigin = func(*http.Request) bool { return true } // want `websocket: any website`
	up.Upgrade(w, r, nil)
}

// An upgrader is made by a helper and compares the host.
func upgraderGood(w http.ResponseWriter, r *http.Request) {
	up := newUpgrader()
	up.WriteBufferSize = 1024
	up.Upgrade(w, r, nil)
}

// An upgrader is made by a helper, the test is the caller's.
func upgraderUnknown(check func(*http.Request) bool) http.HandlerFunc {
	up := newUpgrader()
	up.CheckOrigin = check
	return func(w http.ResponseWriter, r *http.Request) { up.Upgrade(w, r, nil) }
}

func protection() *http.CrossOriginProtection {
	p := http.NewCrossOriginProtection()
	p.AddTrustedOrigin(app)
	return p
}

// A protection is made by a helper, and the caller takes all paths out.
func protectionBad(h http.Handler) http.Handler {
	p := protection()
	p.AddInsecureBypassPattern("/") // want `bypass: `
	return p.Handler(h)
}

// A protection is made by a helper, and the caller takes one path out.
func protectionGood(h http.Handler) http.Handler {
	p := protection()
	p.AddInsecureBypassPattern("POST /hooks/payment")
	return p.Handler(h)
}

// A protection is made by a helper, and the pattern is the caller's.
func protectionUnknown(h http.Handler, pattern string) http.Handler {
	p := protection()
	p.AddInsecureBypassPattern(pattern)
	return p.Handler(h)
}

// A method that anyone may use is added behind the helper.
func verbsBad() *cors.Cors {
	o := newOptions("*")                                  // want `wildcard: .* fine only for public data$`
	o.AllowedMethods = append(o.AllowedMethods, "DELETE") // want `methods: .* DELETE: list the origins that may change data$`
	return cors.New(o)
}

// A method is added behind the helper, for our app.
func verbsGood() *cors.Cors {
	o := newOptions(app)
	o.AllowedMethods = append(o.AllowedMethods, "DELETE")
	return cors.New(o)
}

// Methods of the caller's are added behind the helper.
func verbsUnknown(more []string, origins []string) *cors.Cors {
	o := newOptions(origins...)
	o.AllowedMethods = append(o.AllowedMethods, more...)
	return cors.New(o)
}
