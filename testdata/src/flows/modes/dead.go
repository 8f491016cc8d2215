// Package modes opens policies in some modes, or in code that never runs.
package modes

import (
	"net/http"
	"os"
	"runtime"

	"flows/modes/build"
)

const app = "https://app.example.com"

func cookies(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// Code in front of a test that is never true runs.
func falseBad(w http.ResponseWriter, r *http.Request) {
	cookies(w)
	if !false {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	}
}

// Code that was switched off never runs.
func falseGood(w http.ResponseWriter, r *http.Request) {
	cookies(w)
	if false {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

// Code that was switched off is replaced by the caller's.
func falseUnknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		cookies(w)
		if false {
			origin = r.Header.Get("Origin")
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

const (
	verbose = 1 << iota
	tolerant
	chosen = verbose | tolerant
)

// A bit of a constant is set.
func constantBad(w http.ResponseWriter, r *http.Request) {
	if chosen&tolerant != 0 {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		cookies(w)
	}
}

// A bit of a constant is not set.
func constantGood(w http.ResponseWriter, r *http.Request) {
	if verbose&tolerant != 0 || chosen > 3 {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		cookies(w)
	}
}

// A bit of a number decides whose origin it is.
func constantUnknown(bits int, origins [2]string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origins[bits&tolerant>>1])
		cookies(w)
	}
}

const stage = "live"

// The case of a constant is the open one.
func switchBad(w http.ResponseWriter, r *http.Request) {
	switch stage {
	case "dev":
		w.Header().Set("Access-Control-Allow-Origin", app)
	case "live":
		w.Header().Set("Access-Control-Allow-Origin", "null") // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
	}
	cookies(w)
}

// The case of a constant is the closed one.
func switchGood(w http.ResponseWriter, r *http.Request) {
	switch stage {
	case "dev", "test":
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	default:
		w.Header().Set("Access-Control-Allow-Origin", app)
	}
	cookies(w)
}

// The case of a constant is the caller's.
func switchUnknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		switch {
		case stage == "dev":
			w.Header().Set("Access-Control-Allow-Origin", "null")
		case stage == "live":
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		cookies(w)
	}
}

// A constant of another package is on.
func elsewhereBad(w http.ResponseWriter, r *http.Request) {
	if build.Everywhere {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		cookies(w)
	}
}

// A constant of another package is off.
func elsewhereGood(w http.ResponseWriter, r *http.Request) {
	if build.Local {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		cookies(w)
	}
}

// A variable of another package is the origin.
func elsewhereUnknown(w http.ResponseWriter, r *http.Request) {
	if build.Stage != "" {
		w.Header().Set("Access-Control-Allow-Origin", "https://"+build.Stage+".example.com")
		cookies(w)
	}
}

// What stands behind a condition that is left in one way runs.
func returnBad(w http.ResponseWriter, r *http.Request) {
	cookies(w)
	if r.Method == http.MethodTrace {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// What stands behind a return never runs.
func returnGood(w http.ResponseWriter, r *http.Request) {
	cookies(w)
	if stage == "live" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}

// What stands behind a return of the caller's choice is the caller's.
func returnUnknown(origin string, stop func() bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		cookies(w)
		if stop() {
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// A loop that runs once runs.
func loopBad(w http.ResponseWriter, r *http.Request) {
	for i := 0; i < verbose; i++ {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		cookies(w)
	}
}

// A loop over nothing never runs.
func loopGood(w http.ResponseWriter, r *http.Request) {
	for range [...]string{} {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		cookies(w)
	}
}

// A loop over the caller's list has its last entry.
func loopUnknown(list []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for _, o := range list {
			w.Header().Set("Access-Control-Allow-Origin", o)
			cookies(w)
		}
	}
}

// A panic that the handler recovers from does not undo what ran before.
func panicBad(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if recover() != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	cookies(w)
	unreachable()
}

func unreachable() { panic("not yet") }

// What stands behind a function that always panics is never sent.
func panicGood(w http.ResponseWriter, r *http.Request) {
	unreachable()
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	cookies(w)
}

// What stands behind a function of the caller's has the caller's origin.
func panicUnknown(check func(), origin *string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		check()
		w.Header().Set("Access-Control-Allow-Origin", *origin)
		cookies(w)
	}
}

// The operating system is any that Go knows.
func systemBad(w http.ResponseWriter, r *http.Request) {
	if runtime.GOOS != "plan9" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true`
		cookies(w)
	}
}

// The operating system is one that Go does not know.
func systemGood(w http.ResponseWriter, r *http.Request) {
	origin := app
	if runtime.GOOS == "plan9" {
		origin = "https://plan9.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	cookies(w)
}

// The operating system tells the origin.
func systemUnknown(w http.ResponseWriter, r *http.Request) {
	host, err := os.Hostname()
	if err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://"+host)
	cookies(w)
}
