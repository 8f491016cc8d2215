package values

import (
	"cmp"
	"net/http"
	"os"
	"runtime"

	"github.com/labstack/echo/v4"
	"github.com/rs/cors"
)

// One branch of two lets everyone in.
func branchBad(internal bool) *cors.Cors {
	var origins []string
	if internal {
		origins = []string{"https://app.example.com"}
	} else {
		origins = []string{"*"} // want `wildcard: AllowedOrigins entry "\*" lets any website read.* \(when parameter internal is not set\)`
	}
	return policy(origins)
}

// Both branches hold a site.
func branchGood(internal bool) *cors.Cors {
	origins := []string{"https://public.example.com"}
	if internal {
		origins[0] = "https://app.example.com"
	}
	return private(origins)
}

// Both branches hold something of the caller's.
func branchUnknown(internal bool, a, b []string) *cors.Cors {
	if internal {
		return private(a)
	}
	return private(b)
}

type env int

const (
	envProd env = iota
	envStage
	envDev
)

// origins returns the list of an environment.
func (e env) origins() []string {
	switch e {
	case envDev:
		return []string{"https://dev.example.com", "null"}
	case envStage:
		return []string{"https://stage.example.com"}
	default:
		return []string{"https://app.example.com"}
	}
}

// A number of an enumeration chooses the list, and nobody has chosen it.
func switchBadOrigins(e env) (list []string) {
	switch e {
	case envDev:
		list = []string{"https://dev.example.com", "null"} // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials.* \(when parameter e is envDev\)`
		fallthrough
	case envStage:
		list = append(list, "https://stage.example.com")
	default:
		list = []string{"https://app.example.com"}
	}
	return list
}

// The number comes from the caller.
func switchBad(e env) *cors.Cors { return private(switchBadOrigins(e)) }

// The number is a constant.
func switchGood() *cors.Cors { return private(envProd.origins()) }

// What the caller's number leads to is the caller's, too.
func switchUnknown(e env, dev func() []string) *cors.Cors {
	switch {
	case e == envDev && dev != nil:
		return private(dev())
	case e == envStage:
		return private([]string{"https://stage.example.com"})
	}
	return private([]string{"https://app.example.com"})
}

// The second of three alternatives reflects.
func elseIfBad(c echo.Context) error {
	h := c.Response().Header()
	h.Set("Access-Control-Allow-Credentials", "true")
	origin := c.Request().Header.Get("Origin")
	if origin == "" {
		return c.NoContent(http.StatusOK)
	} else if os.Getenv("TRUST_ALL") == "1" {
		h.Set("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user: h\.Set\("Access-Control-Allow-Origin", origin\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true \(when environment variable TRUST_ALL is "1"\)`
	} else {
		h.Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
	return c.NoContent(http.StatusOK)
}

// None of the alternatives does.
func elseIfGood(c echo.Context) error {
	h := c.Response().Header()
	h.Set("Access-Control-Allow-Credentials", "true")
	if c.QueryParam("beta") != "" {
		h.Set("Access-Control-Allow-Origin", "https://beta.example.com")
	} else if os.Getenv("OLD") == "1" {
		h.Set("Access-Control-Allow-Origin", "https://old.example.com")
	} else {
		h.Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
	return c.NoContent(http.StatusOK)
}

// One alternative is what the operator writes.
func elseIfUnknown(c echo.Context) error {
	h := c.Response().Header()
	h.Set("Access-Control-Allow-Credentials", "true")
	if own := os.Getenv("OWN_ORIGIN"); own != "" {
		h.Set("Access-Control-Allow-Origin", own)
	}
	return c.NoContent(http.StatusOK)
}

// The first that is not empty is everyone.
func firstSetBad() *cors.Cors {
	var none string
	return policy([]string{cmp.Or(none, "", "*")}) // want `wildcard: AllowedOrigins entry "\*" lets any website read`
}

// The first that is not empty is a site.
func firstSetGood() *cors.Cors {
	return policy([]string{cmp.Or("", "https://app.example.com", "*")})
}

// The first may be empty or not.
func firstSetUnknown(given string) *cors.Cors {
	return private([]string{cmp.Or(given, "https://app.example.com")})
}

// The system that the program runs on chooses.
func systemBad() *cors.Cors {
	methods := []string{"GET"}
	if runtime.GOOS != "plan9" {
		methods = append(methods, "TRACE") // want `methods: AllowedMethods entry "TRACE" can never be used: browsers forbid it to scripts`
	}
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: methods})
}

// Either way it is right.
func systemGood() *cors.Cors {
	methods := []string{"GET"}
	if runtime.GOOS != "plan9" {
		methods = append(methods, "POST")
	}
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: methods})
}

// What the machine is called chooses among the caller's.
func systemUnknown(byName map[string][]string) *cors.Cors {
	name, _ := os.Hostname()
	return private(byName[name])
}
