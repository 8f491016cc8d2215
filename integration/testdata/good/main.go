package main

import (
	"io"
	"log"
	"net/http"
)

func main() {
	http.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		io.WriteString(w, "your account")
	})
	log.Fatal(http.ListenAndServe("localhost:8080", nil))
}
