package fallback

import (
	"os"

	"github.com/rs/cors"

	"forms/helpers"
)

// Bad: helpers of another package, and the default is here.
func helped() {
	policy([]string{helpers.Get("SITES", "*")})              // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
	policy(helpers.List("SITES", "*"))                       // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
	policy([]string{helpers.Or(os.Getenv("SITES"), "*")})    // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
	policy([]string{helpers.New("SHOP_").Get("SITES", "*")}) // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
}

// Good: the same helpers, with the shop's own site.
func helpedGood() {
	policy([]string{helpers.Get("SITES", "https://shop.example.com")})
	policy(helpers.List("SITES", "https://shop.example.com", "https://app.example.com"))
	policy([]string{helpers.Or(os.Getenv("SITES"), "https://shop.example.com")})
	policy([]string{helpers.New("SHOP_").Get("SITES", "https://shop.example.com")})
}

// Not known: what a caller puts in.
func Helped(site string) {
	policy([]string{helpers.Get("SITES", site)})
}

// Bad when a switch is on, whichever of its words it is.
func switchedOn() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"},                // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
		AllowCredentials: helpers.On("PRIVATE", false), // want `refused: browsers refuse .* \(when environment variable PRIVATE is "1"\)`
	})
}
