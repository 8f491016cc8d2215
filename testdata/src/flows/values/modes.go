package values

import (
	"log"
	"net/http"
	"os"
	"strings"

	"github.com/gorilla/websocket"
)

// A table of lists has one for each environment.
var tableBad = [...][]string{
	envProd:  {"https://app.example.com"},
	envStage: {"https://stage.example.com"},
	envDev:   {"http://localhost:3000", "null"}, // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials.* \(when parameter e is envDev\)`
}

// The caller's environment is the index.
func tableBadUse(e env) http.Handler { return private(tableBad[e]).Handler(nil) }

// Every list of the table has sites.
func tableGood(e env) http.Handler {
	lists := map[env][]string{
		envProd:  {"https://app.example.com"},
		envStage: {"https://stage.example.com"},
	}
	return private(lists[e]).Handler(nil)
}

// The table is filled by the caller.
func tableUnknown(e env, fill func([][]string)) http.Handler {
	lists := make([][]string, 3)
	fill(lists)
	return private(lists[e]).Handler(nil)
}

// A map stands for the operator that Go lacks.
func boolTableBad(debug bool) http.Handler {
	return private([]string{map[bool]string{false: "https://app.example.com", true: "null"}[debug]}).Handler(nil) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials.* \(when parameter debug is set\)`
}

// Both entries are sites.
func boolTableGood(debug bool) http.Handler {
	return private([]string{map[bool]string{false: "https://app.example.com", true: "https://debug.example.com"}[debug]}).Handler(nil)
}

// One of the entries is the caller's.
func boolTableUnknown(debug bool, own string) http.Handler {
	return private([]string{map[bool]string{false: "https://app.example.com", true: own}[debug]}).Handler(nil)
}

// A word of the environment picks the list, and without a word it is the first.
func wordTableBad() http.Handler {
	mode := os.Getenv("SHOP_MODE")
	if mode == "" {
		mode = "dev"
	}
	list, ok := map[string][]string{
		"dev":  {"https://dev.example.com", "null"}, // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
		"prod": {"https://app.example.com"},
	}[mode]
	if !ok {
		log.Fatalf("mode %q is not known", mode)
	}
	return private(list).Handler(nil)
}

// Without a word it is the second.
func wordTableGood() http.Handler {
	mode := os.Getenv("SHOP_MODE")
	if mode == "" {
		mode = "prod"
	}
	list, ok := map[string][]string{
		"dev":  {"https://dev.example.com"},
		"prod": {"https://app.example.com"},
	}[mode]
	if !ok {
		panic(mode)
	}
	return private(list).Handler(nil)
}

// The word picks an entry of a table that the operator writes.
func wordTableUnknown(tables map[string][]string) http.Handler {
	list, ok := tables[os.Getenv("SHOP_MODE")]
	if !ok {
		return nil
	}
	return private(list).Handler(nil)
}

// A list that flows to a predicate holds the end of a name, without the dot.
func endsBad() websocket.Upgrader {
	return endsWith("example.com", ".example.org") // want `websocket: endsWith\("example\.com", "\.example\.org"\) lets "https://evilexample\.com" in: its WebSocket runs as the signed-in user \(no dot before the suffix\)`
}

func endsWith(ends ...string) websocket.Upgrader {
	return websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		o := strings.ToLower(r.Header.Get("Origin"))
		for _, e := range ends {
			if strings.HasSuffix(o, e) {
				return true
			}
		}
		return false
	}}
}

// Every end in the list has its dot.
func endsGood() websocket.Upgrader {
	return endsWith(".example.com", ".example.org")
}

// The list is one of another package's.
func endsUnknown(equal func(a, b string) bool, ends []string) websocket.Upgrader {
	return websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		for _, e := range ends {
			if equal(r.Header.Get("Origin"), "https://"+e) {
				return true
			}
		}
		return false
	}}
}

// A list that stays empty is everyone to this library.
func emptyBad(names ...string) http.Handler {
	var list []string
	if len(names) > 3 {
		list = append(list, "https://app.example.com")
	}
	return policy(list).Handler(nil) // want `wildcard: policy\(list\)\.Handler\(nil\) lets any website read`
}

// A list that stays empty gets a site.
func emptyGood(names ...string) http.Handler {
	var list []string
	if len(names) > 3 {
		list = append(list, "https://api.example.com")
	}
	if len(list) == 0 {
		list = []string{"https://app.example.com"}
	}
	return private(list).Handler(nil)
}

// Lines of a file that is there make the list, if there are any.
func emptyUnknown() http.Handler {
	var list []string
	b, err := os.ReadFile("origins")
	if err != nil {
		return nil
	}
	for line := range strings.Lines(string(b)) {
		list = append(list, strings.TrimSpace(line))
	}
	return private(list).Handler(nil)
}
