// Package serve sends probes to real libraries and writes down what they
// answer. The programs that the tests of truth generate are made of it.
package serve

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/corsvet/corsvet/internal/policy"
)

// Answer is what a library answered to one probe.
type Answer struct {
	AllowOrigin, Credentials, Methods, Headers, Expose, Vary, PrivateNetwork []string `json:",omitempty"`

	Upgraded bool   `json:",omitempty"` // a WebSocket handshake was accepted
	Panic    string `json:",omitempty"` // and nothing was answered
}

// Report is what became of one configuration.
type Report struct {
	Startup string   // what the constructor panicked with
	Answers []Answer // one for each probe, if it did not
}

// Server answers probes.
type Server func(policy.Probe) Answer

// Main makes each configuration, sends it all the probes of the file that the
// first argument names, and writes the reports to the file of the second.
func Main(configs ...func() Server) {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	var probes []policy.Probe
	if err := json.Unmarshal(text, &probes); err != nil {
		log.Fatal(err)
	}
	reports := make([]Report, len(configs))
	for i, c := range configs {
		reports[i] = report(c, probes)
	}
	if text, err = json.Marshal(reports); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[2], text, 0o666); err != nil {
		log.Fatal(err)
	}
}

func report(config func() Server, probes []policy.Probe) (r Report) {
	var s Server
	if r.Startup = caught(func() { s = config() }); r.Startup != "" {
		return r
	}
	for _, p := range probes {
		var a Answer
		if text := caught(func() { a = s(p) }); text != "" {
			a = Answer{Panic: text}
		}
		r.Answers = append(r.Answers, a)
	}
	return r
}

// caught runs f and returns the text of its panic.
func caught(f func()) (text string) {
	defer func() {
		if r := recover(); r != nil {
			text = "panic: " + fmt.Sprint(r)
		}
	}()
	f()
	return ""
}

// OK is the handler behind a policy.
var OK = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })

// Path is the path of every request.
const Path = "/x"

// Request is the request of a probe.
func Request(p policy.Probe) *http.Request {
	method := http.MethodGet
	if p.Preflight {
		method = http.MethodOptions
	}
	r := httptest.NewRequest(method, Path, nil)
	r.Host = policy.Host
	if p.Origin != "" {
		r.Header.Set("Origin", p.Origin)
	}
	if p.Preflight {
		r.Header.Set("Access-Control-Request-Method", p.Method)
		r.Header.Set("Access-Control-Request-Headers", p.Headers)
	}
	if p.Private {
		r.Header.Set("Access-Control-Request-Private-Network", "true")
	}
	return r
}

// Handler asks an http.Handler.
func Handler(h http.Handler) Server {
	return Do(func(r *http.Request) (*http.Response, error) {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Result(), nil
	})
}

// Do asks a function that answers requests. An error is a panic.
func Do(do func(*http.Request) (*http.Response, error)) Server {
	return func(p policy.Probe) Answer {
		resp, err := do(Request(p))
		if err != nil {
			panic(err)
		}
		resp.Body.Close()
		const cors = "Access-Control-"
		h := resp.Header
		return Answer{
			AllowOrigin:    h.Values(cors + "Allow-Origin"),
			Credentials:    h.Values(cors + "Allow-Credentials"),
			Methods:        h.Values(cors + "Allow-Methods"),
			Headers:        h.Values(cors + "Allow-Headers"),
			Expose:         h.Values(cors + "Expose-Headers"),
			Vary:           h.Values("Vary"),
			PrivateNetwork: h.Values(cors + "Allow-Private-Network"),
		}
	}
}
