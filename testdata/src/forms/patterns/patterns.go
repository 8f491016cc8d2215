// Package patterns takes patterns from whoever runs the program.
package patterns

import (
	"flag"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"

	"github.com/gorilla/websocket"
	"github.com/rs/cors"
)

func grant(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// Config is what the operator writes.
type Config struct {
	Pattern  string
	Patterns []string
	Anyone   bool
}

var pattern = flag.String("pattern", "", "origins")

// Flag compiles what it gets.
func Flag(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if *pattern != "" && regexp.MustCompile(*pattern).MatchString(origin) { // want `weakorigin: the pattern comes from flag -pattern and is compiled without anchors: with "https://example\.com" there, "https://example\.com\.evil\.net" gets in, with credentials; wrap it in \^\(\?:\.\.\.\)\$`
		grant(w, origin)
	}
}

var environment, err = regexp.Compile(os.Getenv("ORIGINS")) // want `weakorigin: the pattern comes from environment variable ORIGINS and is compiled without anchors: with "https://example\.com" there, "https://example\.com\.evil\.net" gets in, with credentials; wrap it in \^\(\?:\.\.\.\)\$`

// Environment does so when the program starts, and refuses what does not match.
func Environment(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if err != nil || !environment.MatchString(origin) {
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	grant(w, origin)
}

// Public needs no credentials for it.
func Public(c Config) http.HandlerFunc {
	re := regexp.MustCompile(c.Pattern) // want `weakorigin: the pattern comes from c\.Pattern and is compiled without anchors: with "https://example\.com" there, "https://example\.com\.evil\.net" gets in; wrap it in \^\(\?:\.\.\.\)\$`
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); len(re.FindStringSubmatch(origin)) > 0 {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Add("Vary", "Origin")
		}
	}
}

// List compiles one after the other.
func List(c Config) http.HandlerFunc {
	var list []*regexp.Regexp
	for _, p := range c.Patterns {
		list = append(list, regexp.MustCompile("^"+p)) // want `weakorigin: the pattern comes from c\.Patterns and is compiled without anchors: with "https://example\.com" there, "https://example\.com\.evil\.net" gets in, with credentials; wrap it in \^\(\?:\.\.\.\)\$`
	}
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		for _, re := range list {
			if re.MatchString(origin) {
				grant(w, origin)
				return
			}
		}
	}
}

// Hosts are compared at their end only.
func Hosts(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	if ok, _ := regexp.MatchString(os.Getenv("HOSTS")+"$", u.Hostname()); ok { // want `weakorigin: the pattern comes from environment variable HOSTS and is compiled without anchors: with "example\.com" there, "https://evilexample\.com" gets in, with credentials; wrap it in \^\(\?:\.\.\.\)\$`
		grant(w, origin)
	}
}

// Stars makes patterns of wildcards, and no anchors.
func Stars(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, p := range strings.Split(os.Getenv("SITES"), ",") {
		p = strings.ReplaceAll(regexp.QuoteMeta(p), `\*`, `[a-z]+`)
		if regexp.MustCompile(p).MatchString(origin) { // want `weakorigin: the pattern comes from environment variable SITES and is compiled without anchors: with "https://example\.com" there, "https://example\.com\.evil\.net" gets in, with credentials; wrap it in \^\(\?:\.\.\.\)\$`
			grant(w, origin)
		}
	}
}

// Library hands one to a library.
func Library(pattern string) *cors.Cors {
	re := regexp.MustCompile(pattern) // want `weakorigin: the pattern comes from parameter pattern and is compiled without anchors: with "https://example\.com" there, "https://example\.com\.evil\.net" gets in, with credentials; wrap it in \^\(\?:\.\.\.\)\$`
	return cors.New(cors.Options{AllowOriginFunc: re.MatchString, AllowCredentials: true})
}

// Upgrade opens WebSockets for what matches.
func Upgrade(w http.ResponseWriter, r *http.Request) {
	upgrader := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return regexp.MustCompile(os.Getenv("SOCKETS")).MatchString(r.Header.Get("Origin")) // want `websocket: the pattern comes from environment variable SOCKETS and is compiled without anchors: with "https://example\.com" there, "https://example\.com\.evil\.net" gets in: its WebSocket runs as the signed-in user; wrap it in \^\(\?:\.\.\.\)\$`
	}}
	if c, err := upgrader.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

var shipped = flag.String("shipped", `https://app\.example\.com`, "origins") // want `weakorigin: .* lets "https://app\.example\.com\.evil\.net" in, with credentials \(not anchored at the end\)`

// Shipped has a default of the program's own, which is open.
func Shipped(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); regexp.MustCompile(*shipped).MatchString(origin) {
		grant(w, origin)
	}
}

// Anchored wraps what it gets.
func Anchored(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if regexp.MustCompile("^(?:" + os.Getenv("ORIGINS") + ")$").MatchString(origin) {
		grant(w, origin)
	}
}

// Formatted does so by a format.
func Formatted(c Config) http.HandlerFunc {
	re := regexp.MustCompile(fmt.Sprintf("^%s$", c.Pattern))
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); re.MatchString(origin) {
			grant(w, origin)
		}
	}
}

// Joined does so with several.
func Joined(c Config) http.HandlerFunc {
	re := regexp.MustCompile(`\A(?:` + strings.Join(c.Patterns, "|") + `)\z`)
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); re.MatchString(origin) {
			grant(w, origin)
		}
	}
}

var anchored = regexp.MustCompile("^" + os.Getenv("ORIGINS") + "$")

// Found looks at what was found.
func Found(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); anchored.FindStringSubmatch(origin) != nil {
		grant(w, origin)
	}
}

// Text looks at its text.
func Text(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); anchored.FindString(origin) != "" {
		grant(w, origin)
	}
}

// Place looks at where it was.
func Place(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); len(anchored.FindStringIndex(origin)) > 0 {
		grant(w, origin)
	}
}

// Rest looks at what is left over.
func Rest(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); anchored.ReplaceAllString(origin, "") == "" {
		grant(w, origin)
	}
}

// Cut looks at what a prefix leaves.
func Cut(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.TrimPrefix(origin, os.Getenv("PREFIX")) != origin && strings.Index(origin, os.Getenv("PART")) != -1 {
		grant(w, origin)
	}
}

// Whole compares the match with all of the origin.
func Whole(c Config) http.HandlerFunc {
	re := regexp.MustCompile(c.Pattern)
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin != "" && re.FindString(origin) == origin {
			grant(w, origin)
		}
	}
}

// Bounds compares where the match begins and ends.
func Bounds(c Config) http.HandlerFunc {
	re := regexp.MustCompile(c.Pattern)
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if at := re.FindStringIndex(origin); at != nil && at[0] == 0 && at[1] == len(origin) {
			grant(w, origin)
		}
	}
}

var exact = flag.String("exact", `^https://app\.example\.com$`, "origins")

// Exact has a default that shows how to write one.
func Exact(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); regexp.MustCompile(*exact).MatchString(origin) {
		grant(w, origin)
	}
}

// Further is asked after the list.
func Further(c Config) http.HandlerFunc {
	re := regexp.MustCompile(c.Pattern)
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if re.MatchString(origin) && origin == "https://app.example.com" {
			grant(w, origin)
		}
	}
}

// Paths are no origins.
func Paths(c Config) http.HandlerFunc {
	re := regexp.MustCompile(c.Pattern)
	return func(w http.ResponseWriter, r *http.Request) {
		if re.MatchString(r.URL.Path) {
			grant(w, "https://app.example.com")
		}
	}
}

// Logged decides about nothing.
func Logged(c Config) http.HandlerFunc {
	re := regexp.MustCompile(c.Pattern)
	return func(w http.ResponseWriter, r *http.Request) {
		if !re.MatchString(r.Header.Get("Origin")) {
			fmt.Println("unusual origin")
		}
		grant(w, "https://app.example.com")
	}
}

// Given is compiled by whoever calls.
func Given(re *regexp.Regexp) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); re.MatchString(origin) {
			grant(w, origin)
		}
	}
}

// Checked asks what cannot be seen, too.
func Checked(c Config, known func(origin string) bool) http.HandlerFunc {
	re := regexp.MustCompile(c.Pattern)
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); re.MatchString(origin) && known(origin) {
			grant(w, origin)
		}
	}
}

// One function makes the handlers of several patterns, which are told apart.
func by(re *regexp.Regexp) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); re.MatchString(origin) {
			grant(w, origin)
		}
	}
}

var (
	closed  = regexp.MustCompile(`^https://(www|app)\.meadow\.example$`)
	endless = regexp.MustCompile(`^https://[^.]+\.meadow\.example`)                    // want `weakorigin: .* lets "https://evil\.meadow\.example\.evil\.net" in, with credentials \(not anchored at the end\)`
	greedy  = regexp.MustCompile(`^https://.*meadow\.example$`)                        // want `weakorigin: .* lets "https://evilmeadow\.example" in, with credentials`
	frames  = regexp.MustCompile(`^(https://([a-z]+\.)?meadow\.example(:\d+)?|null)$`) // want `nullorigin: regexp\.MustCompile\(.*\) lets Origin "null" in with credentials`
)

func handlersByPattern(more *regexp.Regexp) {
	http.Handle("/closed", by(closed))
	http.Handle("/endless", by(endless))
	http.Handle("/greedy", by(greedy))
	http.Handle("/frames", by(frames))
	http.Handle("/more", by(more)) // nobody knows
}

// Two patterns ask about one text that is not known.
func Two(w http.ResponseWriter, r *http.Request) {
	path := r.URL.Path
	if regexp.MustCompile(`^/a`).MatchString(path) == regexp.MustCompile(`^/b`).MatchString(path) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func withDefault(name, fallback string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return fallback
}

func matched(w http.ResponseWriter, r *http.Request, re *regexp.Regexp) {
	if origin := r.Header.Get("Origin"); re.MatchString(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Add("Vary", "Origin")
	}
}

// What is shipped has the defect that what is written there may have: once.
func WithDefault() http.HandlerFunc {
	re := regexp.MustCompile(withDefault("SHIPPED", `https://.*\.site\.example`)) // want `weakorigin: withDefault\("SHIPPED", .*\) lets "https://evil\.site\.example\.evil\.net" in, with credentials \(not anchored at the end\)$`
	return func(w http.ResponseWriter, r *http.Request) { matched(w, r, re) }
}

// What is shipped is anchored, and what is written there may not be.
func WithDefaultGood() http.HandlerFunc {
	re := regexp.MustCompile(withDefault("ANCHORED", `^https://[a-z]+\.site\.example$`)) // want `weakorigin: the pattern comes from environment variable ANCHORED and is compiled without anchors: .*`
	return func(w http.ResponseWriter, r *http.Request) { matched(w, r, re) }
}

// The program anchors both.
func WithDefaultAnchored() http.HandlerFunc {
	re := regexp.MustCompile("^(?:" + withDefault("BOTH", `https://[a-z]+\.site\.example`) + ")$")
	return func(w http.ResponseWriter, r *http.Request) { matched(w, r, re) }
}
