package settings

import (
	"encoding/json"
	"os"

	"github.com/caarlos0/env/v11"
	"github.com/creasty/defaults"
	"github.com/ilyakaznacheev/cleanenv"
	"github.com/kelseyhightower/envconfig"
	"github.com/knadh/koanf/providers/confmap"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/viper"
)

// A default of the library's only instance.
func viperOpen() {
	viper.SetDefault("http.origins", []string{"*"}) // want `wildcard: AllowedOrigins entry "\*" \(the default of setting HTTP\.Origins\) lets any website read every response behind it; fine only for public data`
	_ = viper.ReadInConfig()
	policy(viper.GetStringSlice("HTTP.Origins"))
}

// A default of an instance, seen through a section.
func viperGood() {
	v := viper.New()
	v.SetDefault("http.origins", []string{"https://app.example.com"})
	policy(v.Sub("http").GetStringSlice("origins"))
}

// What was set wins over the default.
func viperSet() {
	v := viper.New()
	v.SetDefault("origins", "https://app.example.com")
	v.Set("origins", "*") // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	policy([]string{v.GetString("origins")})
}

// A key that only the operator's file has.
func viperUnknown() {
	policy(viper.GetStringSlice("nobody.says"))
}

// An instance of the caller's may hold anything.
func viperForeign(v *viper.Viper) {
	policy(v.GetStringSlice("http.origins"))
}

type section struct {
	Origins []string `mapstructure:"origins" json:"origins"`
	Creds   bool     `mapstructure:"creds" json:"creds"`
}

type file struct {
	Name string  `mapstructure:"name"`
	CORS section `mapstructure:"cors" json:"cors"`
}

// Decoding keeps what the file does not mention: the default structure's value.
func decoded() {
	cfg := file{CORS: section{Origins: []string{"*"}}} // want `wildcard: AllowedOrigins entry "\*" \(the default of CORS\.Origins\) lets any website read every response behind it; fine only for public data`
	b, _ := os.ReadFile("config.json")
	if json.Unmarshal(b, &cfg) != nil {
		os.Exit(1)
	}
	policy(cfg.CORS.Origins)
}

// A default structure with an origin.
func decodedGood() {
	cfg := file{CORS: section{Origins: []string{"https://app.example.com"}}}
	b, _ := os.ReadFile("config.json")
	_ = json.Unmarshal(b, &cfg)
	policy(cfg.CORS.Origins)
}

// Nothing is known of a structure that was empty before.
func decodedUnknown() {
	var cfg file
	b, _ := os.ReadFile("config.json")
	_ = json.Unmarshal(b, &cfg)
	policy(cfg.CORS.Origins)
}

// The keys of a structure have their defaults in viper.
func viperDecoded() {
	v := viper.New()
	v.SetDefault("cors.origins", "*") // want `wildcard: AllowedOrigins entry "\*" \(the default of setting cors\.origins\) lets any website read every response behind it; fine only for public data`
	var cfg file
	_ = v.Unmarshal(&cfg)
	policy(cfg.CORS.Origins)
}

type tags struct {
	Open   []string `envconfig:"OPEN" env:"OPEN" default:"*" envDefault:"*" env-default:"*"` // want `wildcard: AllowedOrigins entry "\*" \(the default of environment variable OPEN\) lets any website read every response behind it; fine only for public data`
	Closed []string `envconfig:"CLOSED" env:"CLOSED" default:"https://a.example.com,https://b.example.com" envDefault:"https://a.example.com" env-default:"https://a.example.com"`
}

func tagsEnvconfig() error {
	var t tags
	if err := envconfig.Process("app", &t); err != nil {
		return err
	}
	policy(t.Open)
	policy(t.Closed)
	return nil
}

func tagsEnv() error {
	t, err := env.ParseAs[tags]()
	if err != nil {
		return err
	}
	policy(t.Open)
	policy(t.Closed)
	return nil
}

type cleanTags struct {
	Open   []string `env:"OPEN" env-default:"*"` // want `wildcard: AllowedOrigins entry "\*" \(the default of environment variable OPEN\) lets any website read every response behind it; fine only for public data`
	Closed []string `env:"CLOSED" env-default:"https://a.example.com"`
	Unsaid []string `env:"UNSAID"`
}

func tagsCleanenv() {
	var t cleanTags
	_ = cleanenv.ReadConfig("config.yml", &t)
	policy(t.Open)
	policy(t.Closed)
	policy(t.Unsaid)
}

type fixed struct {
	Open   []string `default:"[\"*\"]"` // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	Chosen []string `default:"[\"*\"]"`
}

// Defaults that fill in what was left empty.
func tagsFixed() {
	t := fixed{Chosen: []string{"https://app.example.com"}}
	defaults.MustSet(&t)
	policy(t.Open)
	policy(t.Chosen)
}

// A map with the defaults is loaded before the operator's file.
func layered(p koanf.Provider, parser koanf.Parser) error {
	k := koanf.New(".")
	_ = k.Load(confmap.Provider(map[string]any{
		"cors.open":   []string{"*"}, // want `wildcard: AllowedOrigins entry "\*" \(the default of setting cors\.open\) lets any website read every response behind it; fine only for public data`
		"cors.closed": []string{"https://app.example.com"},
	}, "."), nil)
	if err := k.Load(p, parser); err != nil {
		return err
	}
	policy(k.Strings("cors.open"))
	policy(k.Strings("cors.closed"))
	policy(k.Strings("cors.unsaid"))
	return nil
}
