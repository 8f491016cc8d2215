// Command opening defines its flags in main, where its policies are made too:
// a look at the flags alone does not spend what the policies need.
package main

import (
	"flag"
	"net/http"
	"strings"

	gin "github.com/gin-contrib/cors"
	"github.com/rs/cors"
)

var terminals = []string{"https://office.example.com", "http://warehouse.example.com"} // want `insecure: "http://warehouse.example.com" is let in with credentials over plain http`

// ours takes any name that ends in the right way.
func ours(origin string) bool {
	return strings.HasSuffix(origin, "example.com") // want `weakorigin: .* lets "https://evilexample.com" in, with credentials \(no dot before the suffix\)`
}

// theirs does not.
func theirs(origin string) bool { return strings.HasSuffix(origin, ".example.com") }

func main() {
	addr := flag.String("addr", ":8080", "where to listen")
	site := flag.String("site", "", "who else may come in")
	flag.Parse()

	mux := http.NewServeMux()
	mux.Handle("/accounts/", cors.New(cors.Options{AllowOriginFunc: ours, AllowCredentials: true}).Handler(http.NotFoundHandler()))
	mux.Handle("/shops/", cors.New(cors.Options{AllowOriginFunc: theirs, AllowCredentials: true}).Handler(http.NotFoundHandler()))
	// Not known: whom the operator names.
	mux.Handle("/others/", cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com", *site}, AllowCredentials: true}).Handler(http.NotFoundHandler()))
	_ = gin.New(gin.Config{AllowOrigins: terminals, AllowCredentials: true})
	_ = http.ListenAndServe(*addr, mux)
}
