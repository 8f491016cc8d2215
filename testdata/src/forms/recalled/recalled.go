// Package recalled has handlers that know the request only from the function
// around them: generated servers hand it over among the parameters of an
// operation, and ask what comes back to answer.
package recalled

import (
	"io"
	"net/http"
)

// Operation is what the generated server has parsed.
type Operation struct {
	Raw  *http.Request
	Name string
}

// Answer writes the response of an operation.
type Answer func(w http.ResponseWriter, body io.Writer)

func private(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// Bad: the request is in a field of what the answer remembers.
func Field(op Operation) Answer {
	return func(w http.ResponseWriter, _ io.Writer) {
		w.Header().Set("Access-Control-Allow-Origin", op.Raw.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
		private(w)
	}
}

// Good: the origin is compared.
func FieldGood(op Operation) Answer {
	return func(w http.ResponseWriter, _ io.Writer) {
		if origin := op.Raw.Header.Get("Origin"); origin == "https://www.shop.example" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			private(w)
		}
	}
}

// Bad: behind a pointer, and under a condition that any request may meet.
func Pointer(op *Operation) Answer {
	return func(w http.ResponseWriter, _ io.Writer) {
		if op.Raw.Header.Get("Range") != "" {
			w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
		}
	}
}

// Bad: the request itself.
func Request(r *http.Request) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
		private(w)
	}
}

// Good: an answer to the origin that the program names.
func RequestGood(r *http.Request) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) {
		if r.Header.Get("Origin") != "https://www.shop.example" {
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		private(w)
	}
}

// Good: the request that is remembered is one that the program sends, and what
// is asked is the other.
func Forward(upstream *http.Request) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", upstream.Header.Get("Origin"))
		private(w)
	}
}

// Good: the request is the program's own.
func Own() func(http.ResponseWriter) {
	r, err := http.NewRequest("GET", "https://feed.example", nil)
	if err != nil {
		return nil
	}
	r.Header.Set("Origin", "https://www.shop.example")
	return func(w http.ResponseWriter) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		private(w)
	}
}

// Unknown: the origin is in a field that whoever parses the request fills.
func Parsed(op struct {
	Raw    *http.Request
	Origin string
}) Answer {
	return func(w http.ResponseWriter, _ io.Writer) {
		w.Header().Set("Access-Control-Allow-Origin", op.Origin)
		private(w)
	}
}
