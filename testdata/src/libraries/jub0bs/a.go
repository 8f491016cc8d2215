// Package jub0bs configures jub0bs/cors.
package jub0bs

import "github.com/jub0bs/cors"

func star() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Origins: []string{"*"}}) // want `wildcard: Origins entry "\*" lets any website read every response behind it; fine only for public data`
}

func starCredentials() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Origins: []string{"*"}, Credentialed: true}) // want `startup: jub0bs/cors returns an error when the program starts: cors: for security reasons, you cannot both allow all origins and enable credentialed access`
}

func insecure() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Origins: []string{"http://app.example.com"}, Credentialed: true}) // want `startup: jub0bs/cors returns an error when the program starts: cors: for security reasons, insecure origin patterns like "http://app\.example\.com" are by default prohibited when credentialed access is enabled`
}

func tolerated() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins:                            []string{"http://app.example.com"}, // want `insecure: "http://app\.example\.com" is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin`
		Credentialed:                       true,
		DangerouslyTolerateInsecureOrigins: true,
	})
}

func reconfigured(mw *cors.Middleware) error {
	return mw.Reconfigure(&cors.Config{Origins: []string{"*"}}) // want `wildcard: Origins entry "\*" lets any website read every response behind it; fine only for public data`
}

func good() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com", "https://*.apps.example.com:*"}, Credentialed: true})
}
