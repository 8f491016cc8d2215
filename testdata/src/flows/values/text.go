package values

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
	"github.com/rs/cors"
)

const splitList = "https://app.example.com, https://admin.example.com,http://old.example.com"

// A constant is split, and the parts are trimmed one by one.
func splitBad() *cors.Cors {
	parts := strings.Split(splitList, ",")
	for i, p := range parts {
		parts[i] = strings.TrimSpace(p) // want `insecure: "http://old\.example\.com" is let in with credentials over plain http`
	}
	return private(parts)
}

// The first two parts are taken.
func splitGood() *cors.Cors {
	return private(strings.SplitN(strings.ReplaceAll(splitList, ", ", ","), ",", 3)[:2])
}

// The separator is a constant and the text is not.
func splitUnknown(text string) *cors.Cors {
	first, rest, _ := strings.Cut(text, ";")
	return private(append(strings.Split(rest, ","), first))
}

// A list is joined for a header, which has more than one origin then.
func joinBad(w http.ResponseWriter, r *http.Request) {
	list := []string{"https://app.example.com", "https://admin.example.com"}
	grant(w, strings.Join(list, ", ")) // want `refused: browsers refuse several origins in one Access-Control-Allow-Origin header: "https://app\.example\.com, https://admin\.example\.com"; compare the request's Origin with the list and send back the one that matches`
}

// A list of one is joined.
func joinGood(w http.ResponseWriter, r *http.Request) {
	grant(w, strings.Join([]string{"https://app", "example", "com"}, "."))
}

// A list of the caller's is joined.
func joinUnknown(list []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { grant(w, strings.Join(list, "")) }
}

// Text is put together with a plus sign, on several lines.
func concatBad(c *gin.Context) {
	origin := "http" + ":" + // want `insecure: "http://pages\.example\.com" is let in with credentials over plain http`
		"//" + "pages." +
		"example.com"
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "tr"+"ue")
}

// The same text, with the letter that was missing.
func concatGood(c *gin.Context) {
	origin := "http"
	origin += "s://"
	origin += "pages.example.com"
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
}

// Part of the text is what the caller says.
func concatUnknown(scheme string) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", scheme+"://pages.example.com")
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

// A format makes the text that the origin has to end with.
func formatBad(r *http.Request) websocket.Upgrader {
	end := fmt.Sprintf("%s.%s", "example", "com") // want `websocket: fmt\.Sprintf\("%s\.%s", "example", "com"\) lets "https://evilexample\.com" in: its WebSocket runs as the signed-in user \(no dot before the suffix\)`
	return websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return strings.HasSuffix(r.Header.Get("Origin"), end)
	}}
}

// The format has a dot in front.
func formatGood() websocket.Upgrader {
	end := fmt.Sprintf(".%s.%s", "example", "com")
	return websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return strings.HasSuffix(r.Header.Get("Origin"), end)
	}}
}

// The format is given words of the caller's.
func formatUnknown(sub, domain string) websocket.Upgrader {
	own := fmt.Sprintf("https://%s.%s:%d", sub, domain, 443)
	return websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == own }}
}

// Words between spaces and tabs.
func fieldsBad() *cors.Cors {
	return private(strings.Fields("  https://app.example.com\tnull\n")) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// Words between what a function says.
func fieldsGood() *cors.Cors {
	return private(strings.FieldsFunc("https://app.example.com|https://admin.example.com", func(r rune) bool { return r == '|' }))
}

// Words of a text that arrives.
func fieldsUnknown(in chan string) *cors.Cors {
	return private(strings.Fields(<-in))
}

const scanLines = `
# who may read
https://app.example.com
null
`

// Lines of a constant, without comments.
func scanBad() *cors.Cors {
	var list []string
	sc := bufio.NewScanner(strings.NewReader(scanLines))
	for sc.Scan() {
		if line := strings.TrimSpace(sc.Text()); line != "" && line[0] != '#' { // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
			list = append(list, line)
		}
	}
	return private(list)
}

// The same lines, read in the new way and filtered.
func scanGood() *cors.Cors {
	var list []string
	for line := range strings.Lines(scanLines) {
		line = strings.TrimRight(line, "\n")
		if !strings.HasPrefix(line, "https://") {
			continue
		}
		list = append(list, line)
	}
	return private(list)
}

// Lines of a stream.
func scanUnknown(sc *bufio.Scanner) *cors.Cors {
	var list []string
	for sc.Scan() {
		list = append(list, sc.Text())
	}
	return private(list)
}

// A text with the configuration in it is decoded.
func jsonBad() *cors.Cors {
	var cfg struct {
		Origins []string `json:"allowed_origins"`
		Creds   bool     `json:"creds"`
	}
	if err := json.Unmarshal([]byte(`{"allowed_origins": ["https://app.example.com", "null"], "creds": true}`), &cfg); err != nil { // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
		panic(err)
	}
	return cors.New(cors.Options{AllowedOrigins: cfg.Origins, AllowCredentials: cfg.Creds})
}

// Another text, by way of a map.
func jsonGood() *cors.Cors {
	var cfg map[string][]string
	if json.NewDecoder(strings.NewReader(`{"origins":["https://app.example.com"]}`)).Decode(&cfg) != nil {
		return nil
	}
	return private(cfg["origins"])
}

// The text is a part of the caller's.
func jsonUnknown(raw json.RawMessage) (*cors.Cors, error) {
	var list []string
	err := json.Unmarshal(raw, &list)
	return private(list), err
}

// An address is taken apart, and its parts make the origin.
func urlBad() *cors.Cors {
	u, err := url.Parse("http://pages.example.com/index.html")
	if err != nil {
		return nil
	}
	return private([]string{u.Scheme + "://" + u.Host}) // want `insecure: "http://pages\.example\.com" is let in with credentials over plain http`
}

// The scheme is set before.
func urlGood() *cors.Cors {
	u := must(url.Parse("http://pages.example.com/index.html"))
	u.Scheme, u.Path = "https", ""
	return private([]string{u.String()})
}

// The address is that of the caller.
func urlUnknown(u *url.URL) *cors.Cors {
	return private([]string{u.Scheme + "://" + u.Host})
}

// A builder takes one piece after the other.
func writtenBad() *cors.Cors {
	var b strings.Builder
	b.WriteString("nu") // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	for range 2 {
		b.WriteByte('l')
	}
	return private([]string{"https://app.example.com", b.String()})
}

// The pieces make another text.
func writtenGood() *cors.Cors {
	var b strings.Builder
	fmt.Fprintf(&b, "https://%s.example.com", "app")
	return private([]string{b.String()})
}

// A piece is what a function of the caller's writes.
func writtenUnknown(fill func(*strings.Builder)) *cors.Cors {
	b := &strings.Builder{}
	b.WriteString("https://")
	fill(b)
	return private([]string{b.String()})
}
