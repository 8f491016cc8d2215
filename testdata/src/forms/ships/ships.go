// Package ships has the types of configurations that main reads, with what the
// program ships.
package ships

// Config is made by Default and read over that elsewhere.
type Config struct {
	Name string
	Cors Cors
}

// Cors is part of Config.
type Cors struct {
	AllowOrigins []string
	Trusted      []string
	Unset        []string
}

// Current is set by main.
var Current *Config

// DefaultConfig is what the program ships.
func DefaultConfig() *Config {
	c := &Config{Name: "shop"}
	c.Cors.AllowOrigins = []string{"*"}
	c.Cors.Trusted = []string{"https://app.example.com"}
	return c
}

// Tagged carries its defaults in tags.
type Tagged struct {
	OpenOrigins    []string `env:"OPEN_ORIGINS" envDefault:"*"`
	TrustedOrigins []string `env:"TRUSTED_ORIGINS" envDefault:"https://app.example.com"`
	UnsetOrigins   []string `env:"UNSET_ORIGINS"`
}

// Completed is completed by a method.
type Completed struct{ OpenOrigins, UnsetOrigins []string }

// SetDefaults sets what was left out.
func (c *Completed) SetDefaults() {
	if len(c.OpenOrigins) == 0 {
		c.OpenOrigins = []string{"*"}
	}
}

// Twice has two defaults: which of them is shipped nobody says.
type Twice struct{ Origins []string }

// DefaultOpen is one.
func DefaultOpen() Twice { return Twice{[]string{"*"}} }

// DefaultClosed is the other.
func DefaultClosed() Twice { return Twice{[]string{"https://app.example.com"}} }

// Made has nothing that is called a default: what it is made of is one.
type Made struct{ OpenOrigins, UnsetOrigins []string }

// NewMade makes what main reads the configuration over.
func NewMade() *Made { return &Made{OpenOrigins: []string{"*"}} }

// Headers are sent as they are.
type Headers struct{ Origin string }

// NewHeaders allows everyone.
func NewHeaders() *Headers { return &Headers{Origin: "*"} }
