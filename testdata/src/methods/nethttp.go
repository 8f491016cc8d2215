// Package methods allows more methods than it should, or not.
package methods

import (
	"net/http"
	"slices"
)

// Star allows every method.
func Star(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "*") // want `methods: Access-Control-Allow-Methods: "\*" allows every method: list those that this route serves`
}

// Trace lists a method that scripts cannot use.
func Trace(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, POST, TRACE") // want `methods: Access-Control-Allow-Methods entry "TRACE" can never be used: browsers forbid it to scripts`
}

// Several lists two of them in one header.
func Several(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, TRACE, CONNECT") // want `methods: Access-Control-Allow-Methods entries "TRACE" and "CONNECT" can never be used: browsers forbid them to scripts`
}

// Unsafe lets any website change and delete.
func Unsafe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")                                // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data`
		w.Header().Set("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE, OPTIONS") // want `methods: Access-Control-Allow-Methods: "GET, POST, PUT, DELETE, OPTIONS" lets any website send PUT, DELETE: list the origins that may change data`
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Listed lets one site change and delete.
func Listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT, PATCH, DELETE")
}

// Read lets any website read, on purpose.
//
//corsvet:public everyone may read the time table
func Read(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
}

// Allow is the header of another protocol.
func Allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET, PUT, TRACE")
	w.WriteHeader(http.StatusMethodNotAllowed)
}

// Given depends on who calls.
func Given(methods string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", methods)
	}
}

// Repeated allows whatever a preflight asks for.
func Repeated(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: .*`
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", r.Header.Get("Access-Control-Request-Method")) // want `methods: Access-Control-Allow-Methods repeats the method that a preflight asks for, so any website can send every method: list the origins that may change data`
		w.WriteHeader(http.StatusNoContent)
	}
}

// RepeatedIfListed repeats the methods of a list.
func RepeatedIfListed(w http.ResponseWriter, r *http.Request) {
	asked := r.Header.Get("Access-Control-Request-Method")
	if r.Method != http.MethodOptions || !slices.Contains([]string{"GET", "PUT", "DELETE"}, asked) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", asked) // want `methods: Access-Control-Allow-Methods repeats the method that a preflight asks for, so any website can send PUT, DELETE: list the origins that may change data`
}

// RepeatedIfSimple repeats methods that change nothing.
func RepeatedIfSimple(w http.ResponseWriter, r *http.Request) {
	asked := r.Header.Get("Access-Control-Request-Method")
	if r.Method != http.MethodOptions || !slices.Contains([]string{"GET", "HEAD", "POST"}, asked) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", asked)
}

// RepeatedForOne does so for one website.
func RepeatedForOne(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", r.Header.Get("Access-Control-Request-Method"))
}

// RepeatedFor depends on who calls.
func RepeatedFor(site string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", site)
		w.Header().Set("Access-Control-Allow-Methods", r.Header.Get("Access-Control-Request-Method"))
	}
}

func answer(w http.ResponseWriter, site string) {
	w.Header().Set("Access-Control-Allow-Origin", site)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// Unread lets any website change what it cannot read: only preflights are
// answered.
func Unread(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		answer(w, r.Header.Get("Origin")) // want `methods: any website can send PUT, DELETE as the signed-in user, though not read the response: preflights are answered with its Origin and Access-Control-Allow-Credentials: true`
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT, DELETE")
		return
	}
	w.Write([]byte("private"))
}

// UnreadHeaders does so with what no form can send: text that is JSON, a header
// of one's own.
func UnreadHeaders(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			answer(w, r.Header.Get("Origin")) // want `methods: any website can send requests with headers of its own as the signed-in user`
			w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// UnreadBySome answers the preflights of one website.
func UnreadBySome(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); r.Method == http.MethodOptions && origin == "https://app.example.com" {
		answer(w, origin)
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT, DELETE")
	}
}

// UnreadSimple allows no more than what forms can send.
func UnreadSimple(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		answer(w, r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
	}
}

// UnreadPublic lets any website send without cookies.
func UnreadPublic(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	}
}

// UnreadBy depends on who calls.
func UnreadBy(known func(origin string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); r.Method == http.MethodOptions && known(origin) {
			answer(w, origin)
			w.Header().Set("Access-Control-Allow-Methods", "GET, PUT, DELETE")
		}
	}
}
