package main

import (
	"io"
	"log"
	"net/http"
)

func main() {
	http.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		io.WriteString(w, "your account")
	})
	log.Fatal(http.ListenAndServe("localhost:8080", nil))
}
