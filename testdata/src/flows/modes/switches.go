package modes

import (
	"flag"
	"net/http"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/viper"
)

// Config is filled by its user.
type Config struct {
	Dev    bool
	Mode   string
	Origin string
	CORS   struct{ Loose bool }
}

// A field of the configuration opens the policy.
func (c *Config) fieldBad(w http.ResponseWriter, r *http.Request) {
	if c.Dev {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* true \(when c\.Dev is set\)$`
		cookies(w)
	}
}

// A field of the configuration adds a header that opens nothing.
func (c *Config) fieldGood(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", app)
	if c.Dev {
		w.Header().Set("Access-Control-Max-Age", "0")
	}
	cookies(w)
}

// A field of the configuration is the origin.
func (c *Config) fieldUnknown(w http.ResponseWriter, r *http.Request) {
	if c.Dev {
		w.Header().Set("Access-Control-Allow-Origin", c.Origin)
		cookies(w)
	}
}

// A field within a field opens the policy.
func nestedBad(c Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := app
		if c.CORS.Loose {
			origin = r.Header.Get("Origin")
		}
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: .* true \(when c\.CORS\.Loose is set\)$`
		cookies(w)
	}
}

// A field within a field says whether the app gets in.
func nestedGood(c Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); c.CORS.Loose && o == app {
			w.Header().Set("Access-Control-Allow-Origin", o)
			cookies(w)
		}
	}
}

// A field within a field asks the caller's function.
func nestedUnknown(c Config, loose func(string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); c.CORS.Loose && loose(o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			cookies(w)
		}
	}
}

func (c *Config) isDev() bool { return c.Mode == "dev" || c.Mode == "local" }

// A method tells the mode by its name.
func (c *Config) methodBad(w http.ResponseWriter, r *http.Request) {
	if !c.isDev() {
		w.Header().Set("Access-Control-Allow-Origin", app)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* true \(when c\.Mode is "dev"\)$`
	}
	cookies(w)
}

// A method tells the mode by its name, and each has its site.
func (c *Config) methodGood(w http.ResponseWriter, r *http.Request) {
	site := "app"
	if c.isDev() {
		site = "dev"
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://"+site+".example.com")
	cookies(w)
}

// The name of the mode is the site.
func (c *Config) methodUnknown(w http.ResponseWriter, r *http.Request) {
	if c.isDev() {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://"+c.Mode+".example.com")
	cookies(w)
}

// A variable of the environment opens the policy.
func environmentBad(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("DEV") == "1" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* true \(when environment variable DEV is "1"\)$`
		cookies(w)
	}
}

// A variable of the environment adds a site of ours.
func environmentGood(w http.ResponseWriter, r *http.Request) {
	known := []string{app}
	if os.Getenv("DEV") == "1" {
		known = append(known, "https://dev.example.com")
	}
	for _, k := range known {
		if k == r.Header.Get("Origin") {
			w.Header().Set("Access-Control-Allow-Origin", k)
			cookies(w)
		}
	}
}

// A variable of the environment is a list of sites.
func environmentUnknown(w http.ResponseWriter, r *http.Request) {
	for _, k := range strings.Split(os.Getenv("SITES"), ";") {
		if k != "" && k == r.Header.Get("Origin") {
			w.Header().Set("Access-Control-Allow-Origin", k)
			cookies(w)
		}
	}
}

// That there is a variable of the environment opens the policy.
func lookupBad(w http.ResponseWriter, r *http.Request) {
	if _, ok := os.LookupEnv("INSECURE"); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* true \(when environment variable INSECURE is set\)$`
		cookies(w)
	}
}

// That there is a variable of the environment closes the policy.
func lookupGood(w http.ResponseWriter, r *http.Request) {
	if _, ok := os.LookupEnv("SAME_SITE"); !ok {
		w.Header().Set("Access-Control-Allow-Origin", app)
		cookies(w)
	}
}

// If there is a variable of the environment, it is the origin.
func lookupUnknown(w http.ResponseWriter, r *http.Request) {
	if o, ok := os.LookupEnv("SITE"); ok {
		w.Header().Set("Access-Control-Allow-Origin", o)
		cookies(w)
	}
}

// A variable of the environment is read as a boolean.
func parsedBad(w http.ResponseWriter, r *http.Request) {
	if on, err := strconv.ParseBool(os.Getenv("CORS_OPEN")); err == nil && on {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* true \(when environment variable CORS_OPEN says so\)$`
		cookies(w)
	}
}

// A variable of the environment is read as a boolean, and opens nothing.
func parsedGood(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", app)
	if on, _ := strconv.ParseBool(os.Getenv("CORS_COOKIES")); on {
		cookies(w)
	}
}

// A variable of the environment is read as the number of a site.
func parsedUnknown(sites []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		n, err := strconv.Atoi(os.Getenv("SITE_NUMBER"))
		if err != nil || n < 0 || n >= len(sites) {
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", sites[n])
		cookies(w)
	}
}

var (
	loose = flag.Bool("loose", false, "let everyone in")
	open  = flag.Bool("open", true, "let everyone in")
	site  = flag.String("site", "", "the site that gets in")
)

// A flag opens the policy.
func flagBad(w http.ResponseWriter, r *http.Request) {
	if *loose {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* true \(when flag -loose is set\)$`
		cookies(w)
	}
}

// A flag closes the policy to all but our app.
func flagGood(w http.ResponseWriter, r *http.Request) {
	if !*loose && r.Header.Get("Origin") == app {
		w.Header().Set("Access-Control-Allow-Origin", app)
		cookies(w)
	}
}

// A flag is the site.
func flagUnknown(w http.ResponseWriter, r *http.Request) {
	if *site != "" {
		w.Header().Set("Access-Control-Allow-Origin", *site)
		cookies(w)
	}
}

// A flag is on unless somebody switches it off.
func defaultBad(w http.ResponseWriter, r *http.Request) {
	if *open {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		cookies(w)
	}
}

// A flag is on unless somebody switches it off, and then our app gets in.
func defaultGood(w http.ResponseWriter, r *http.Request) {
	if *open {
		w.Header().Set("Access-Control-Allow-Origin", app)
		cookies(w)
	}
}

// A flag is on unless somebody switches it off, and then the caller's site gets in.
func defaultUnknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if *open {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			cookies(w)
		}
	}
}

func init() {
	viper.SetDefault("dev", false)
	viper.SetDefault("guests", true)
}

// A setting of viper's opens the policy.
func settingBad(w http.ResponseWriter, r *http.Request) {
	if viper.GetBool("dev") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* true \(when setting dev is set\)$`
		cookies(w)
	}
}

// A setting of viper's closes the policy.
func settingGood(w http.ResponseWriter, r *http.Request) {
	if viper.GetBool("guests") {
		w.Header().Set("Access-Control-Allow-Origin", app)
		cookies(w)
	}
}

// A setting of viper's without a default is the site.
func settingUnknown(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", viper.GetString("site"))
	cookies(w)
}
