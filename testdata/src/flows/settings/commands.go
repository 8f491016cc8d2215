package settings

import (
	"net/http"

	"flows/settings/server"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"
	"github.com/urfave/cli/v2"
)

// A command is made with the options of another package.
func optionsBad() *cobra.Command {
	o := server.NewOptions()
	cmd := &cobra.Command{Use: "serve"}
	o.AddFlags(cmd.Flags())
	cmd.RunE = func(*cobra.Command, []string) error {
		return http.ListenAndServe(":80", private(o.Origins).Handler(nil)) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	}
	return cmd
}

// Another list of the options.
func optionsGood() *cobra.Command {
	o := server.NewOptions()
	cmd := &cobra.Command{Use: "serve"}
	o.AddFlags(cmd.Flags())
	cmd.Run = func(*cobra.Command, []string) {
		http.ListenAndServe(":80", private(o.Admins).Handler(nil))
	}
	return cmd
}

// A list that nothing is in until the operator says so.
func optionsUnknown(o *server.Options) *cobra.Command {
	return &cobra.Command{Use: "serve", Run: func(*cobra.Command, []string) {
		http.ListenAndServe(":80", private(o.Partners).Handler(nil))
	}}
}

type daemon struct{ opts *server.Options }

// The options were made elsewhere, and are known by their type.
func (d *daemon) typedBad() http.Handler { return private(d.opts.Origins).Handler(nil) } // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`

// Another list of theirs.
func (d *daemon) typedGood() http.Handler { return private(d.opts.Admins).Handler(nil) }

// A list that has no default.
func (d *daemon) typedUnknown() http.Handler { return private(d.opts.Partners).Handler(nil) }

type metrics struct{ opts *server.MetricsOptions }

// Only the flag says what is shipped.
func (m *metrics) flagOnlyBad() http.Handler { return private([]string{m.opts.Origin}).Handler(nil) } // want `insecure: "http://metrics\.example\.com" is let in with credentials over plain http`

// Another flag.
func (m *metrics) flagOnlyGood() http.Handler { return private([]string{m.opts.Own}).Handler(nil) }

// A flag that the caller adds to the set.
func (m *metrics) flagOnlyUnknown(fs *pflag.FlagSet) http.Handler {
	origin, _ := fs.GetString("metrics-other-origin")
	return private([]string{origin}).Handler(nil)
}

// A command with its flags is a variable, and what it runs a function.
var valueBad = &cli.Command{
	Name: "web", Action: web,
	Flags: []cli.Flag{&cli.StringFlag{Name: "web-origin", Aliases: []string{"o"}, Value: "http://app.example.com"}}, // want `insecure: "http://app\.example\.com" is let in with credentials over plain http`
}

// The flags are a list of their own.
var valueGood = []cli.Flag{
	&cli.StringSliceFlag{Name: "web-origins", Value: cli.NewStringSlice("https://app.example.com")},
}

// The flag has to be given.
var valueUnknown = cli.StringFlag{Name: "web-partner", Required: true}

func web(c *cli.Context) error {
	http.Handle("/a", private([]string{c.String("o")}).Handler(nil))
	http.Handle("/b", private(c.StringSlice("web-origins")).Handler(nil))
	http.Handle("/c", private([]string{c.String("web-partner")}).Handler(nil))
	return http.ListenAndServe(":80", nil)
}

// A function that others call defines the flags.
func definedBad(fs *pflag.FlagSet) {
	fs.StringArray("defined-bad", []string{"null"}, "who may read") // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// Another flag has a site.
func definedGood(fs *pflag.FlagSet) {
	fs.StringArrayP("defined-good", "g", []string{"https://app.example.com"}, "who may read")
}

// This flag has two defaults, and the last set wins.
func definedUnknown(first, second *pflag.FlagSet) {
	first.StringArray("defined-unknown", []string{"null"}, "who may read")
	second.StringArray("defined-unknown", []string{"https://app.example.com"}, "who may read")
}

func defined(cmd *cobra.Command) {
	for _, name := range []string{"defined-bad", "defined-good", "defined-unknown"} {
		list, err := cmd.Flags().GetStringArray(name)
		if err != nil {
			continue
		}
		http.Handle("/"+name, private(list).Handler(nil))
	}
}

func init() { cobra.OnInitialize(lateBad, lateGood) }

// The defaults are set when a command runs.
func lateBad() { viper.SetDefault("late.origins", []string{"null"}) } // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`

// A site is the default.
func lateGood() { viper.SetDefault("late.trusted", []string{"https://app.example.com"}) }

// A file is read instead.
func lateUnknown() error {
	viper.SetConfigName("shop")
	if err := viper.ReadInConfig(); err != nil {
		return err
	}
	http.Handle("/u", private(viper.GetStringSlice("late.unsaid")).Handler(nil))
	return nil
}

func late() {
	http.Handle("/o", private(viper.GetStringSlice("late.origins")).Handler(nil))
	http.Handle("/t", private(viper.GetStringSlice("late.trusted")).Handler(nil))
}
