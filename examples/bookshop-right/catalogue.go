package main

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/rs/cors"
)

type book struct {
	ISBN   string `json:"isbn"`
	Title  string `json:"title"`
	Author string `json:"author"`
	Cents  int    `json:"cents"`
	Stock  int    `json:"stock"`
}

// catalogueAPI lists the books. Partner shops show the catalogue too; nobody
// needs to be signed in for it.
func catalogueAPI(s *store) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /catalogue/books", func(w http.ResponseWriter, r *http.Request) {
		writeJSON(w, s.allBooks())
	})
	mux.HandleFunc("GET /catalogue/books/{isbn}", func(w http.ResponseWriter, r *http.Request) {
		b, ok := s.book(r.PathValue("isbn"))
		if !ok {
			http.NotFound(w, r)
			return
		}
		writeJSON(w, b)
	})
	return cors.New(cors.Options{ //corsvet:public everyone may list our books
		AllowedOrigins: []string{"*"},
		AllowedMethods: []string{http.MethodGet},
	}).Handler(mux)
}

// searchAPI finds books by a word of their title.
func searchAPI(s *store) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /search", func(w http.ResponseWriter, r *http.Request) {
		word := strings.ToLower(r.URL.Query().Get("q"))
		found := []book{}
		for _, b := range s.allBooks() {
			if strings.Contains(strings.ToLower(b.Title), word) {
				found = append(found, b)
			}
		}
		writeJSON(w, found)
	})
	return cors.New(cors.Options{ //corsvet:public everyone may search our books
		AllowedOrigins: []string{"*"},
		AllowedMethods: []string{http.MethodGet},
	}).Handler(mux)
}

// receiptsAPI shows a receipt to whoever knows its number. It is called from
// the shop and the reading app; the printed receipt's link needs no CORS.
func receiptsAPI(s *store) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /receipts/{number}", func(w http.ResponseWriter, r *http.Request) {
		o, ok := s.order(r.PathValue("number"))
		if !ok {
			http.NotFound(w, r)
			return
		}
		writeJSON(w, o)
	})
	return cors.New(cors.Options{
		AllowedOrigins: appOrigins,
		AllowedMethods: []string{http.MethodGet},
	}).Handler(mux)
}

func writeJSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		http.Error(w, "cannot write the answer", http.StatusInternalServerError)
	}
}
