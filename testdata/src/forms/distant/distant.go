// Package distant has functions with so many options that nobody tries them
// all: what lies behind the last of them is found all the same.
package distant

import (
	"net/http"

	"github.com/rs/cors"
)

type Options struct {
	Flag0   bool
	Flag1   bool
	Flag2   bool
	Flag3   bool
	Flag4   bool
	Flag5   bool
	Flag6   bool
	Flag7   bool
	Flag8   bool
	Flag9   bool
	Flag10  bool
	Flag11  bool
	Flag12  bool
	Flag13  bool
	Flag14  bool
	Flag15  bool
	Flag16  bool
	Flag17  bool
	Flag18  bool
	Flag19  bool
	Flag20  bool
	Flag21  bool
	Flag22  bool
	Flag23  bool
	Flag24  bool
	Flag25  bool
	Flag26  bool
	Flag27  bool
	Flag28  bool
	Flag29  bool
	Dev     bool
	Origin  string
	Strict  bool
	Origins []string
}

func page(w http.ResponseWriter, r *http.Request) {}

func routes(o *Options) *http.ServeMux {
	mux := http.NewServeMux()
	if o.Flag0 {
		mux.HandleFunc("/0", page)
	}
	if o.Flag1 {
		mux.HandleFunc("/1", page)
	}
	if o.Flag2 {
		mux.HandleFunc("/2", page)
	}
	if o.Flag3 {
		mux.HandleFunc("/3", page)
	}
	if o.Flag4 {
		mux.HandleFunc("/4", page)
	}
	if o.Flag5 {
		mux.HandleFunc("/5", page)
	}
	if o.Flag6 {
		mux.HandleFunc("/6", page)
	}
	if o.Flag7 {
		mux.HandleFunc("/7", page)
	}
	if o.Flag8 {
		mux.HandleFunc("/8", page)
	}
	if o.Flag9 {
		mux.HandleFunc("/9", page)
	}
	if o.Flag10 {
		mux.HandleFunc("/10", page)
	}
	if o.Flag11 {
		mux.HandleFunc("/11", page)
	}
	if o.Flag12 {
		mux.HandleFunc("/12", page)
	}
	if o.Flag13 {
		mux.HandleFunc("/13", page)
	}
	if o.Flag14 {
		mux.HandleFunc("/14", page)
	}
	if o.Flag15 {
		mux.HandleFunc("/15", page)
	}
	if o.Flag16 {
		mux.HandleFunc("/16", page)
	}
	if o.Flag17 {
		mux.HandleFunc("/17", page)
	}
	if o.Flag18 {
		mux.HandleFunc("/18", page)
	}
	if o.Flag19 {
		mux.HandleFunc("/19", page)
	}
	if o.Flag20 {
		mux.HandleFunc("/20", page)
	}
	if o.Flag21 {
		mux.HandleFunc("/21", page)
	}
	if o.Flag22 {
		mux.HandleFunc("/22", page)
	}
	if o.Flag23 {
		mux.HandleFunc("/23", page)
	}
	if o.Flag24 {
		mux.HandleFunc("/24", page)
	}
	if o.Flag25 {
		mux.HandleFunc("/25", page)
	}
	if o.Flag26 {
		mux.HandleFunc("/26", page)
	}
	if o.Flag27 {
		mux.HandleFunc("/27", page)
	}
	if o.Flag28 {
		mux.HandleFunc("/28", page)
	}
	if o.Flag29 {
		mux.HandleFunc("/29", page)
	}
	return mux
}

// Open lets everyone in when the last option is set.
func Open(o *Options) http.Handler {
	mux := routes(o)
	if !o.Dev {
		return mux
	}
	return cors.New(cors.Options{
		AllowOriginFunc:  func(string) bool { return true }, // want `credentials: any website .* \(when o.Dev is set\)$`
		AllowCredentials: true,
	}).Handler(mux)
}

// Listed has a list behind it.
func Listed(o *Options) http.Handler {
	mux := routes(o)
	if !o.Dev {
		return mux
	}
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}).Handler(mux)
}

// Everyone is only for those who said so.
func Everyone(o *Options) http.Handler {
	mux := routes(o)
	if o.Origin != "*" {
		return mux
	}
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}).Handler(mux)
}

// Theirs has a list that cannot be known.
func Theirs(o *Options) http.Handler {
	mux := routes(o)
	if !o.Strict {
		return mux
	}
	return cors.New(cors.Options{AllowedOrigins: o.Origins, AllowCredentials: true}).Handler(mux)
}

// Always is made whatever the options say, and there are more of them than executions.
func Always(o *Options) http.Handler {
	return cors.AllowAll().Handler(routes(o)) // want `wildcard: .* public data$`
}
