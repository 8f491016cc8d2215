package credentials

import (
	"time"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// Gin is the README's example with the predicate that people put into it.
func Gin(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowMethods:     []string{"GET", "POST"},
		AllowHeaders:     []string{"Origin", "Content-Type"},
		AllowOriginFunc:  func(origin string) bool { return true }, // want `credentials: any website can read this as the signed-in user: with AllowOriginFunc`
		AllowCredentials: true,
		MaxAge:           12 * time.Hour,
	}))
}

// GinHeader writes the headers by hand, as many answers to a question show.
func GinHeader() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Writer.Header().Set("Access-Control-Allow-Origin", c.Request.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: .* sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		c.Writer.Header().Set("Access-Control-Allow-Credentials", "true")
		c.Writer.Header().Set("Vary", "Origin")
		if c.Request.Method == "OPTIONS" {
			c.AbortWithStatus(204)
			return
		}
		c.Next()
	}
}

// GinGet does so with gin's shorter methods.
func GinGet(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if len(origin) == 0 {
		return
	}
	c.Header("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user: .* sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Vary", "Origin")
}

// GinList names the sites.
func GinList(r *gin.Engine) {
	config := cors.DefaultConfig()
	config.AllowOrigins = []string{"https://app.example.com"}
	config.AllowCredentials = true
	r.Use(cors.New(config))
}

// GinFunc compares with one of them.
func GinFunc(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOriginFunc:  func(origin string) bool { return origin == "https://app.example.com" },
		AllowCredentials: true,
	}))
}

// GinOne names it in a header.
func GinOne(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
}

// GinGiven depends on who calls.
func GinGiven(r *gin.Engine, origins []string) {
	r.Use(cors.New(cors.Config{AllowOrigins: origins, AllowCredentials: true}))
}
