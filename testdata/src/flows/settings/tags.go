package settings

import (
	"context"
	"net/http"

	"github.com/caarlos0/env/v11"
	"github.com/creasty/defaults"
	"github.com/ilyakaznacheev/cleanenv"
	"github.com/kelseyhightower/envconfig"
	envconfig2 "github.com/sethvargo/go-envconfig"
)

// The tag of envconfig.
type tagDefaultBad struct {
	Origins []string `envconfig:"ALLOWED_ORIGINS" default:"https://app.example.com,null"` // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	Creds   bool     `envconfig:"CREDS" default:"true"`
}

// Two sites in one tag.
type tagDefaultGood struct {
	Origins []string `split_words:"true" default:"https://app.example.com,https://admin.example.com"`
}

// The tag says only that it has to be there.
type tagDefaultUnknown struct {
	Origins []string `envconfig:"ALLOWED_ORIGINS" required:"true"`
}

func tagDefault() {
	var bad tagDefaultBad
	envconfig.MustProcess("shop", &bad)
	if bad.Creds {
		http.Handle("/a", private(bad.Origins).Handler(nil))
	}
	var good tagDefaultGood
	if err := envconfig.Process("shop", &good); err == nil {
		http.Handle("/b", private(good.Origins).Handler(nil))
	}
	unknown := new(tagDefaultUnknown)
	envconfig.MustProcess("shop", unknown)
	http.Handle("/c", private(unknown.Origins).Handler(nil))
}

// The tag of env, in a structure within another.
type tagEnvBad struct {
	Name string `env:"NAME"`
	HTTP struct {
		AllowOrigin string `env:"ALLOW_ORIGIN" envDefault:"*"` // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
	} `envPrefix:"HTTP_"`
}

// A site in the tag.
type tagEnvGood struct {
	AllowOrigin string `env:"ALLOW_ORIGIN" envDefault:"https://app.example.com"`
}

// No default in the tag.
type tagEnvUnknown struct {
	AllowOrigin string `env:"ALLOW_ORIGIN,notEmpty"`
}

func tagEnv() (http.HandlerFunc, http.HandlerFunc, http.HandlerFunc) {
	bad, err := env.ParseAs[tagEnvBad]()
	good := env.Must(env.ParseAs[tagEnvGood]())
	var unknown tagEnvUnknown
	if err == nil {
		err = env.Parse(&unknown)
	}
	return func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", bad.HTTP.AllowOrigin)
		},
		func(w http.ResponseWriter, r *http.Request) { grant(w, good.AllowOrigin) },
		func(w http.ResponseWriter, r *http.Request) {
			if err == nil {
				grant(w, unknown.AllowOrigin)
			}
		}
}

// The tag of cleanenv: everyone, and with cookies.
type tagCleanBad struct {
	Any bool `env:"ANY_ORIGIN" env-default:"true"`
}

// The switch is off.
type tagCleanGood struct {
	Any bool `env:"ANY_ORIGIN" env-default:"false"`
}

// Who is let in is nowhere said.
type tagCleanUnknown struct {
	Only string `yaml:"only" env:"ONLY_ORIGIN"`
}

// The switch is asked when a request comes.
func tagCleanBadServe(c *tagCleanBad) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c.Any {
			grant(w, r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: grant\(w, r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		}
	}
}

func tagClean(mux *http.ServeMux) {
	bad, good, unknown := &tagCleanBad{}, &tagCleanGood{}, &tagCleanUnknown{}
	cleanenv.ReadEnv(bad)
	cleanenv.ReadConfig("shop.yml", good)
	cleanenv.ReadEnv(unknown)
	mux.HandleFunc("/bad", tagCleanBadServe(bad))
	mux.HandleFunc("/good", func(w http.ResponseWriter, r *http.Request) {
		if good.Any {
			w.Header().Set("X-Any", "yes")
		}
		grant(w, "https://app.example.com")
	})
	mux.HandleFunc("/unknown", func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o == unknown.Only {
			grant(w, o)
		}
	})
}

// The tag has the default behind the name.
type tagInlineBad struct {
	Origins []string `env:"ORIGINS, default=http://app.example.com"` // want `insecure: "http://app\.example\.com" is let in with credentials over plain http`
}

// A site with https behind the name.
type tagInlineGood struct {
	Origins []string `env:"ORIGINS, default=https://app.example.com"`
}

// A word that it has to be there.
type tagInlineUnknown struct {
	Origins []string `env:"ORIGINS, required"`
}

func tagInline(ctx context.Context) {
	var c struct {
		Bad     tagInlineBad     `env:", prefix=BAD_"`
		Good    tagInlineGood    `env:", prefix=GOOD_"`
		Unknown tagInlineUnknown `env:", prefix=UNKNOWN_"`
	}
	if err := envconfig2.Process(ctx, &c); err != nil {
		panic(err)
	}
	private(c.Bad.Origins)
	private(c.Good.Origins)
	private(c.Unknown.Origins)
}

// The tag fills what is empty, and this was left empty.
type tagFillBad struct {
	Origins []string `default:"[\"*\"]"` // want `wildcard: AllowedOrigins entry "\*" lets any website read`
}

// This was not left empty.
type tagFillGood struct {
	Origins []string `default:"[\"*\"]"`
}

// This has no tag.
type tagFillUnknown struct {
	Origins []string
}

func tagFill(given tagFillUnknown) {
	bad, good := tagFillBad{}, tagFillGood{Origins: []string{"https://app.example.com"}}
	defaults.MustSet(&bad)
	defaults.MustSet(&good)
	defaults.MustSet(&given)
	policy(bad.Origins)
	private(good.Origins)
	private(given.Origins)
}
