// Package values carries a list of origins to the policy that it ends in.
package values

import "github.com/rs/cors"

func policy(origins []string) *cors.Cors { return cors.New(cors.Options{AllowedOrigins: origins}) }

// A variable of the function holds everyone.
func localBad() *cors.Cors {
	origins := []string{"*"} // want `wildcard: AllowedOrigins entry "\*" lets any website read`
	return policy(origins)
}

// A variable of the function holds one site.
func localGood() *cors.Cors {
	origins := []string{"https://app.example.com"}
	return policy(origins)
}

// A variable of the function holds what the caller gives.
func localUnknown(given []string) *cors.Cors {
	origins := given
	return policy(origins)
}
