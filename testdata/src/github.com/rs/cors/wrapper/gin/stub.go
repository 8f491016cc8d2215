// Package gin is a stub of github.com/rs/cors/wrapper/gin for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package gin

import (
	"github.com/gin-gonic/gin"
	"github.com/rs/cors"
)

type Options = cors.Options

func AllowAll() gin.HandlerFunc { return nil }

func Default() gin.HandlerFunc { return nil }

func New(options Options) gin.HandlerFunc { return nil }
