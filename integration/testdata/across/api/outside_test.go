package api_test

import (
	"net/http"
	"os"
	"testing"

	"example.com/across/api"
	"example.com/across/web"
)

func TestOutside(t *testing.T) {
	http.Handle("/", web.New(web.Options{Origins: []string{"null"}, Credentials: true})(api.Hello)) // want nullorigin
	http.Handle("/one", web.New(web.Options{Origins: []string{"https://app.example.com"}, Credentials: true})(api.Hello))
	http.Handle("/asked", web.New(web.Options{Origins: os.Args, Credentials: true})(api.Hello))
}
