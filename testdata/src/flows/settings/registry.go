package settings

import (
	"encoding/json"
	"net/http"
	"os"

	"github.com/knadh/koanf/providers/confmap"
	"github.com/knadh/koanf/providers/structs"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"
)

func init() {
	viper.SetEnvPrefix("shop")
	viper.AutomaticEnv()
	viperDefaultBadSet()
	viper.SetDefault("cors.trusted", "https://app.example.com https://admin.example.com")
}

// The default of a key stands in init.
func viperDefaultBadSet() {
	viper.SetDefault("cors.origins", []string{"https://app.example.com", "null"}) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// The key is read through a section.
func viperDefaultBad() http.Handler {
	section := viper.Sub("cors")
	return private(section.GetStringSlice("origins")).Handler(nil)
}

// Another key has two sites in one text.
func viperDefaultGood() http.Handler {
	return private(viper.GetStringSlice("CORS.Trusted")).Handler(nil)
}

// A key without default.
func viperDefaultUnknown() http.Handler {
	return private(viper.GetStringSlice("cors.partners")).Handler(nil)
}

// A flag is the default of a key.
func viperFlagBad(fs *pflag.FlagSet) http.Handler {
	v := viper.New()
	fs.StringSlice("viper-origins", []string{"*"}, "who may read") // want `wildcard: AllowedOrigins entry "\*" \(the default of setting origins\) lets any website read`
	v.BindPFlag("origins", fs.Lookup("viper-origins"))
	return policy(v.GetStringSlice("origins")).Handler(nil)
}

// What is set wins over the flag.
func viperFlagGood(fs *pflag.FlagSet) http.Handler {
	v := viper.New()
	fs.String("viper-trusted", "*", "who may read")
	v.BindPFlag("trusted", fs.Lookup("viper-trusted"))
	v.Set("trusted", "https://app.example.com")
	return private([]string{v.GetString("trusted")}).Handler(nil)
}

// The flag is another package's.
func viperFlagUnknown(fs *pflag.FlagSet) http.Handler {
	v := viper.New()
	v.BindPFlags(fs)
	return private(v.GetStringSlice("partners")).Handler(nil)
}

// A key is asked for before it is read; nobody has set it.
func viperAskedBad() http.Handler {
	list := []string{"https://app.example.com", "null"} // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	if viper.IsSet("cors.asked") {
		list = viper.GetStringSlice("cors.asked")
	}
	return private(list).Handler(nil)
}

// A key has a default, and that is what is read.
func viperAskedGood() http.Handler {
	list := []string{"null"}
	if viper.IsSet("cors.trusted") {
		list = viper.GetStringSlice("cors.trusted")
	}
	return private(list).Handler(nil)
}

// Without the key there is no policy.
func viperAskedUnknown() http.Handler {
	if !viper.IsSet("cors.asked") {
		return nil
	}
	return private(viper.GetStringSlice("cors.asked")).Handler(nil)
}

// A value of any type is asserted to be text.
func viperAnyBad() http.Handler {
	viper.SetDefault("any.origin", "http://app.example.com")
	origin, ok := viper.Get("any.origin").(string) // want `insecure: "http://app\.example\.com" is let in with credentials over plain http`
	if !ok {
		return nil
	}
	return private([]string{origin}).Handler(nil)
}

// The default is a site with https.
func viperAnyGood() http.Handler {
	v := viper.New()
	v.SetDefault("any.origin", "https://app.example.com")
	return private([]string{v.Get("any.origin").(string)}).Handler(nil)
}

// There is no default.
func viperAnyUnknown() http.Handler {
	origin, _ := viper.New().Get("any.origin").(string)
	return private([]string{origin}).Handler(nil)
}

type fileConfig struct {
	Listen string `mapstructure:"listen" koanf:"listen" json:"listen"`
	Web    struct {
		Origins []string `mapstructure:"allowed_origins" koanf:"allowed_origins" json:"allowed_origins"`
		Creds   bool     `mapstructure:"creds" koanf:"creds" json:"creds"`
	} `mapstructure:"web" koanf:"web" json:"web"`
}

// A file is read over the defaults of single keys.
func viperUnmarshalBad() (http.Handler, error) {
	v := viper.New()
	v.SetDefault("web.allowed_origins", []string{"http://app.example.com"}) // want `insecure: "http://app\.example\.com" is let in with credentials over plain http`
	v.SetDefault("web.creds", true)
	if err := v.ReadInConfig(); err != nil {
		return nil, err
	}
	var cfg fileConfig
	if err := v.Unmarshal(&cfg); err != nil {
		return nil, err
	}
	if !cfg.Web.Creds {
		return policy(cfg.Web.Origins).Handler(nil), nil
	}
	return private(cfg.Web.Origins).Handler(nil), nil
}

// The defaults are sites.
func viperUnmarshalGood() http.Handler {
	v := viper.New()
	v.SetDefault("allowed_origins", "https://app.example.com")
	var list []string
	v.UnmarshalKey("allowed_origins", &list)
	return private(list).Handler(nil)
}

// Nothing has a default.
func viperUnmarshalUnknown() http.Handler {
	v := viper.New()
	v.SetConfigFile("shop.yaml")
	_ = v.ReadInConfig()
	var cfg fileConfig
	_ = v.UnmarshalKey("shop", &cfg)
	return private(cfg.Web.Origins).Handler(nil)
}

// A map holds the defaults, and a file is loaded over it.
func koanfBad(file koanf.Provider, parser koanf.Parser) http.Handler {
	k := koanf.New(".")
	k.Load(confmap.Provider(map[string]interface{}{"web.allowed_origins": []string{"null"}}, "."), nil) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	k.Load(file, parser)
	return private(k.Strings("web.allowed_origins")).Handler(nil)
}

// A structure holds them.
func koanfGood(file koanf.Provider, parser koanf.Parser) http.Handler {
	var def fileConfig
	def.Web.Origins = []string{"https://app.example.com"}
	k := koanf.New(".")
	k.Load(structs.Provider(def, "koanf"), nil)
	k.Load(file, parser)
	return private(k.Strings("web.allowed_origins")).Handler(nil)
}

// Only the file holds something.
func koanfUnknown(file koanf.Provider, parser koanf.Parser) http.Handler {
	k := koanf.New(".")
	if err := k.Load(file, parser); err != nil {
		return nil
	}
	return private(k.Strings("web.allowed_origins")).Handler(nil)
}

// A file is decoded over a structure with the defaults.
func decodeBad() (http.Handler, error) {
	cfg := fileConfig{Listen: ":80"}
	cfg.Web.Origins = []string{"https://app.example.com", "null"} // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	f, err := os.Open("shop.json")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if err := json.NewDecoder(f).Decode(&cfg); err != nil {
		return nil, err
	}
	return private(cfg.Web.Origins).Handler(nil), nil
}

// The defaults are filled in after the file.
func decodeGood() (http.Handler, error) {
	cfg := new(fileConfig)
	b, err := os.ReadFile("shop.json")
	if err == nil {
		err = json.Unmarshal(b, cfg)
	}
	if len(cfg.Web.Origins) == 0 {
		cfg.Web.Origins = []string{"https://app.example.com"}
	}
	return private(cfg.Web.Origins).Handler(nil), err
}

// The file has to say it.
func decodeUnknown() (http.Handler, error) {
	var cfg fileConfig
	b, err := os.ReadFile("shop.json")
	if err != nil || json.Unmarshal(b, &cfg) != nil {
		return nil, err
	}
	return private(cfg.Web.Origins[:]).Handler(nil), nil
}
