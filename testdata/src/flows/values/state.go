package values

import (
	"flows/values/consts"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/gorilla/handlers"
	"github.com/gorilla/websocket"
)

// A block of variables; the upgrader is one of them.
var (
	pkgVarBadSize  = 1024
	pkgVarBadCheck = func(*http.Request) bool { return true } // want `websocket: any website can open this WebSocket as the signed-in user: CheckOrigin: func\(\*http\.Request\) bool \{ return true \} accepts Origin "https://evil\.example"`
	pkgVarBadUp    = websocket.Upgrader{ReadBufferSize: pkgVarBadSize, CheckOrigin: pkgVarBadCheck}
)

// The upgrader of the package takes part in every handshake.
func pkgVarBad(w http.ResponseWriter, r *http.Request) {
	c, err := pkgVarBadUp.Upgrade(w, r, nil)
	if err == nil {
		c.Close()
	}
}

// The same block with a check for one host.
var (
	pkgVarGoodHost  = "app.example.com"
	pkgVarGoodCheck = func(r *http.Request) bool { return r.Header.Get("Origin") == "https://"+pkgVarGoodHost }
	pkgVarGoodUp    = websocket.Upgrader{CheckOrigin: pkgVarGoodCheck}
)

// The upgrader compares with the one host.
func pkgVarGood(w http.ResponseWriter, r *http.Request) {
	if c, err := pkgVarGoodUp.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

// The check is for whoever imports this package to set.
var PkgVarUnknownCheck func(*http.Request) bool

// The upgrader asks it.
func pkgVarUnknown(w http.ResponseWriter, r *http.Request) {
	up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return PkgVarUnknownCheck(r) }}
	if c, err := up.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

var initSetBad map[string]bool

func init() { initSetBadFill() }

// Init makes the table.
func initSetBadFill() {
	initSetBad = make(map[string]bool)
	for _, o := range []string{"https://app.example.com", "null"} { // want `nullorigin: the entry "null" lets Origin "null" in with credentials`
		initSetBad[o] = true
	}
}

// A table that init makes, with an entry too many.
func initSetBadHandler(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); initSetBad[o] {
		grant(w, o)
	}
}

var initSetGood = map[string]bool{"null": true}

// A second init takes the entry away again.
func init() {
	delete(initSetGood, "null")
	initSetGood["https://app.example.com"] = true
}

// The table that init has changed holds one site.
func initSetGoodHandler(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); initSetGood[o] {
		grant(w, o)
	}
}

var initSetUnknown = map[string]bool{}

func init() {
	b, _ := os.ReadFile("origins.txt")
	for line := range strings.Lines(string(b)) {
		initSetUnknown[strings.TrimSpace(line)] = true
	}
}

// A table that init reads from a file.
func initSetUnknownHandler(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); initSetUnknown[o] {
		grant(w, o)
	}
}

// Variables are initialised in the order of their needs, not of their lines.
var (
	initOrderBad      = append(initOrderBadFirst, initOrderBadThird...)
	initOrderBadThird = []string{initOrderBadStar()}
	initOrderBadFirst = []string{"https://app.example.com"}
)

func initOrderBadStar() string { return "*" } // want `wildcard: AllowedOrigins entry "\*" lets any website read`

// The list is complete when the program starts.
func initOrderBadUse(h http.Handler) http.Handler { return policy(initOrderBad).Handler(h) }

// The same with a variable that is still empty text for the one that needs it.
var (
	initOrderGood     = []string{"https://" + initOrderGoodHost}
	initOrderGoodHost = strings.ToLower(initOrderGoodName) + ".example.com"
	initOrderGoodName = "APP"
)

// The list has its host.
func initOrderGoodUse(h http.Handler) http.Handler { return private(initOrderGood).Handler(h) }

// The last variable in the chain is the name of the machine.
var (
	initOrderUnknown     = []string{"https://" + initOrderUnknownHost}
	initOrderUnknownHost = strings.ToLower(initOrderUnknownName)
	initOrderUnknownName = must(os.Hostname())
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// The list has the machine's own name.
func initOrderUnknownUse(h http.Handler) http.Handler { return private(initOrderUnknown).Handler(h) }

// The variable stands in another file, and so does what fills it.
func otherFileBad() func(http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins(farOrigins), handlers.AllowCredentials())
}

// Another variable of that file.
func otherFileGood() func(http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins(farTrusted), handlers.AllowCredentials())
}

// What that file leaves to the caller.
func otherFileUnknown(key string) func(http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins(farTenants[key]), handlers.AllowCredentials())
}

// Constants and variables of other packages, put together here.
func farConstBad(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if strings.HasSuffix(o, consts.Domain) || o == consts.Scheme+consts.Domain { // want `weakorigin: strings\.HasSuffix\(o, consts\.Domain\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
		grant(w, o)
	}
}

// The same with the dot.
func farConstGood(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if strings.HasPrefix(o, consts.Scheme) && strings.HasSuffix(o, consts.Dot+consts.Domain) {
		grant(w, o)
	}
}

// A variable of another package that its importers set.
func farConstUnknown(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); slices.Contains(consts.Partners, o) {
		grant(w, o)
	}
}

// A list is made once, when it is first wanted.
var onceBad = sync.OnceValue(func() []string {
	return strings.Split("https://app.example.com null", " ") // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
})

// The list of the first time serves every time.
func onceBadUse() { http.Handle("/once", private(onceBad()).Handler(http.NotFoundHandler())) }

var (
	once     sync.Once
	onceList []string
)

// The first caller makes the list, and it is a good one.
func onceGood() http.Handler {
	once.Do(func() { onceList = append(onceList, "https://app.example.com") })
	return private(onceList).Handler(http.NotFoundHandler())
}

// What is made once comes from a file.
var onceUnknown = sync.OnceValues(func() ([]byte, error) { return os.ReadFile("origins") })

// The file's words are the list.
func onceUnknownUse() (http.Handler, error) {
	b, err := onceUnknown()
	return private(strings.Fields(string(b))).Handler(http.NotFoundHandler()), err
}
