// Package fcors configures jub0bs/fcors.
package fcors

import (
	"net/http"

	"github.com/jub0bs/fcors"
	"github.com/jub0bs/fcors/risky"
)

func star() (func(http.Handler) http.Handler, error) {
	return fcors.AllowAccess(fcors.FromAnyOrigin(), fcors.WithMethods("PUT")) // want `wildcard: FromAnyOrigin lets any website read every response behind it; fine only for public data` `methods: WithMethods lets any website send PUT: list the origins that may change data`
}

func insecure() (func(http.Handler) http.Handler, error) {
	return fcors.AllowAccessWithCredentials(fcors.FromOrigins("http://app.example.com")) // want `startup: jub0bs/fcors returns an error when the program starts: fcors: insecure origin patterns like "http://app\.example\.com" are by default prohibited when credentialed access is enabled`
}

func tolerated() (func(http.Handler) http.Handler, error) {
	return fcors.AllowAccessWithCredentials(fcors.FromOrigins("http://app.example.com"), risky.DangerouslyTolerateInsecureOrigins()) // want `insecure: "http://app\.example\.com" is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin`
}

func good() (func(http.Handler) http.Handler, error) {
	return fcors.AllowAccessWithCredentials(fcors.FromOrigins("https://app.example.com", "https://www.example.com"))
}
