package aside

import (
	"errors"
	"net/http"
	"os"
	"strings"
)

// Config is read from a file.
type Config struct {
	Hook, Store string
	Tries       int
	TLS         struct{ On, Strict bool }
	Demo, Beta  bool
}

var errConfig = errors.New("config")

// Bad: what a program insists on, and what it does besides, is nothing that its
// policy rests on.
func Start(c Config) (http.Handler, error) {
	if c.Hook != "" && strings.Index(c.Hook, ":") < 1 {
		return nil, errConfig
	}
	if c.Store != "" {
		if !strings.HasPrefix(c.Store, "file:") {
			return nil, errConfig
		}
		if c.Tries > 3 {
			println("patient")
		}
	}
	if c.TLS.On {
		if c.TLS.Strict {
			println("strict")
		}
		println("tls")
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/news", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data$`
	})
	if c.Beta {
		mux.HandleFunc("/beta", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: .* \(when c.Beta is set\)$`
		})
	}
	return mux, nil
}

// Bad in two of the ways in which it can be set up.
func Either(c Config) http.Handler {
	site := "https://shop.example.com"
	if c.Demo {
		site = "*" // want `wildcard: .* \(when c.Demo is set\)$`
	} else if c.Beta {
		site = "*"
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", site)
	})
}

// Good: the same steps, and one site.
func StartOwn(c Config) (http.Handler, error) {
	if c.Hook != "" && strings.Index(c.Hook, ":") < 1 {
		return nil, errConfig
	}
	if c.TLS.On {
		println("tls")
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	}), nil
}

// Good: it is closed, or there is none.
func Never(c Config) http.Handler {
	if c.Demo {
		os.Exit(2)
	}
	site := "https://shop.example.com"
	if c.Demo {
		site = "*"
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", site)
	})
}

// Not known: what the file says.
func Filed(c Config, sites []string) (http.Handler, error) {
	if len(sites) == 0 {
		return nil, errConfig
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", sites[0])
	}), nil
}
