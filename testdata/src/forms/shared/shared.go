// Package shared uses the wrappers of another package. What is wrong in them is
// reported there and not at every call.
package shared

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"forms/web"
)

// Good: nothing is wrong here.
func public(w http.ResponseWriter, r *http.Request) {
	web.Public(w)
	w.WriteHeader(http.StatusNoContent)
}

// Good: the policy is made, and reported, elsewhere.
func routes() *gin.Engine {
	r := gin.New()
	web.Routes(r)
	return r
}

// Bad: the caller passes the danger.
func reflected(w http.ResponseWriter, r *http.Request) {
	web.SetOrigin(w, r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: web\.SetOrigin`
}

// Bad: the caller passes the danger.
func open(r *gin.Engine) {
	web.Origins(r, []string{"*"}) // want `wildcard: AllowOrigins entry "\*" lets any website read`
}

// Good: the caller passes its own origin.
func closed(r *gin.Engine) {
	web.Origins(r, []string{"https://app.example.com"})
}

// Not known: the caller passes what it does not know itself.
func given(r *gin.Engine, list []string) { web.Origins(r, list) }
