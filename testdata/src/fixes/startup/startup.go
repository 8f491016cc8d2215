// Package startup holds a configuration that the library refuses.
package startup

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// New keeps the list, which is the narrower of the two.
func New() gin.HandlerFunc {
	return cors.New(cors.Config{ // want `startup: gin-contrib/cors panics`
		AllowAllOrigins: true,
		AllowOrigins:    []string{"https://app.example.com"},
	})
}
