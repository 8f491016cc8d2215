package settings

import (
	"cmp"
	"net/http"
	"os"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// getenv returns a variable of the environment, or what it is when nobody has
// set it.
func getenv(key, fallback string) string {
	if v, ok := os.LookupEnv(key); ok {
		return v
	}
	return fallback
}

// A helper has the fallback.
func getenvBad(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{AllowOrigins: getenv("CORS_ORIGINS", "*")})) // want `wildcard: AllowOrigins entry "\*" lets any website read`
}

// The fallback is a site.
func getenvGood(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{AllowOrigins: getenv("CORS_ORIGINS", "https://app.example.com"), AllowCredentials: true}))
}

// The fallback is what the caller says.
func getenvUnknown(app *fiber.App, own string) {
	app.Use(fibercors.New(fibercors.Config{AllowOrigins: getenv("CORS_ORIGINS", own), AllowCredentials: true}))
}

// The fallback stands in the same function.
func fallbackBad(e *echo.Echo) {
	list := strings.Split(os.Getenv("ALLOWED"), ",")
	if os.Getenv("ALLOWED") == "" {
		list = []string{"https://app.example.com", "null"} // want `nullorigin: AllowOrigins entry "null" lets Origin "null" in with credentials`
	}
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: list, AllowCredentials: true}))
}

// The fallback is taken when there is nothing after trimming.
func fallbackGood(e *echo.Echo) {
	var list []string
	for _, o := range strings.Split(os.Getenv("ALLOWED"), ",") {
		if o = strings.TrimSpace(o); o != "" {
			list = append(list, o)
		}
	}
	if len(list) == 0 {
		list = []string{"https://app.example.com"}
	}
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: list, AllowCredentials: true}))
}

// Without the variable the program ends.
func fallbackUnknown(e *echo.Echo) {
	own, ok := os.LookupEnv("ALLOWED")
	if !ok || own == "" {
		panic("ALLOWED is not set")
	}
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: strings.Fields(own), AllowCredentials: true}))
}

// The first of several that is set.
func firstOfBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", cmp.Or(os.Getenv("ORIGIN"), os.Getenv("PUBLIC_URL"), "*")) // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
}

// The last of them is a site.
func firstOfGood(w http.ResponseWriter, r *http.Request) {
	grant(w, cmp.Or(os.Getenv("ORIGIN"), "https://app.example.com"))
}

// The last of them is another setting.
func firstOfUnknown(own string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { grant(w, cmp.Or(os.Getenv("ORIGIN"), own)) }
}

// A number or a word switches the check off, and without it the check is off.
func parsedBad(w http.ResponseWriter, r *http.Request) {
	strict, err := strconv.ParseBool(os.Getenv("STRICT_ORIGINS"))
	if err != nil {
		strict = false
	}
	if o := r.Header.Get("Origin"); !strict || o == "https://app.example.com" {
		grant(w, o) // want `credentials: any website can read this as the signed-in user: grant\(w, o\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	}
}

// Without the word the check is on, and without the check one more site comes in.
func parsedGood(w http.ResponseWriter, r *http.Request) {
	lax, _ := strconv.ParseBool(getenv("LAX_ORIGINS", "false"))
	o := r.Header.Get("Origin")
	if o == "https://app.example.com" || lax && o == "https://beta.example.com" {
		grant(w, o)
	}
}

// The word says who comes in.
func parsedUnknown(w http.ResponseWriter, r *http.Request) {
	port, err := strconv.Atoi(os.Getenv("FRONTEND_PORT"))
	if o := r.Header.Get("Origin"); err == nil && o == "https://app.example.com:"+strconv.Itoa(port) {
		grant(w, o)
	}
}

// A word of the operator's lets everyone in, which is his choice.
func choiceBad(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if os.Getenv("APP_ENV") == "development" || o == "https://app.example.com" {
		grant(w, o) // want `credentials: any website can read this as the signed-in user: grant\(w, o\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true \(when environment variable APP_ENV is "development"\)`
	}
}

// The word lets his own machine in.
func choiceGood(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if os.Getenv("APP_ENV") == "development" && o == "http://localhost:3000" || o == "https://app.example.com" {
		grant(w, o)
	}
}

// The word is one of a list that he writes.
func choiceUnknown(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	for _, name := range strings.Fields(os.Getenv("TRUSTED_APPS")) {
		if o == "https://"+name+".example.com" {
			grant(w, o)
		}
	}
}
