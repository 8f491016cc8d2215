// Package settings takes its origins from the environment, flags and
// configuration libraries. A default that is open as shipped is reported where
// it is written; what only an operator writes is not known.
package settings

import (
	"flag"
	"os"
	"strings"

	"github.com/alecthomas/kingpin/v2"
	"github.com/rs/cors"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/urfave/cli/v2"
)

func policy(origins []string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: origins})
}

// A flag that is open unless somebody sets it.
func flagOpen() *cors.Cors {
	origins := flag.String("origins", "*", "allowed origins") // want `wildcard: AllowedOrigins entry "\*" \(the default of flag -origins\) lets any website read every response behind it; fine only for public data`
	flag.Parse()
	return policy(strings.Split(*origins, ","))
}

// A flag with an origin as default.
func flagGood() *cors.Cors {
	origins := flag.String("good-origins", "https://app.example.com", "allowed origins")
	flag.Parse()
	return policy(strings.Split(*origins, ","))
}

// A fallback for a variable that is not set.
func fallback() *cors.Cors {
	origins := os.Getenv("ORIGINS")
	if origins == "" {
		origins = "*"
	}
	return policy(strings.Split(origins, ",")) // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
}

// A fallback that is an origin.
func fallbackGood() *cors.Cors {
	origins, ok := os.LookupEnv("ORIGINS")
	if !ok {
		origins = "https://app.example.com"
	}
	return policy(strings.Split(origins, ","))
}

// A command whose flag is looked up by name.
func command() *cobra.Command {
	cmd := &cobra.Command{Use: "serve", Run: func(cmd *cobra.Command, _ []string) {
		origins, _ := cmd.Flags().GetStringSlice("allow")
		policy(origins)
	}}
	cmd.Flags().StringSlice("allow", []string{"*"}, "allowed origins") // want `wildcard: AllowedOrigins entry "\*" \(the default of flag -allow\) lets any website read every response behind it; fine only for public data`
	return cmd
}

// The same with an origin as default.
func commandGood() *cobra.Command {
	cmd := &cobra.Command{Use: "serve", Run: func(cmd *cobra.Command, _ []string) {
		origins, _ := cmd.Flags().GetStringSlice("permit")
		policy(origins)
	}}
	cmd.PersistentFlags().StringSlice("permit", []string{"https://app.example.com"}, "allowed origins")
	return cmd
}

// A flag that somebody else defines.
func commandUnknown(cmd *cobra.Command) {
	origins, _ := cmd.Flags().GetStringSlice("defined-elsewhere")
	policy(origins)
}

// A set of flags that fills a variable.
func flagSet(fs *pflag.FlagSet) func() *cors.Cors {
	var origins []string
	fs.StringSliceVarP(&origins, "from", "f", []string{"*"}, "allowed origins") // want `wildcard: AllowedOrigins entry "\*" \(the default of flag -from\) lets any website read every response behind it; fine only for public data`
	return func() *cors.Cors { return policy(origins) }
}

// Flags that are values of the application.
func application() error {
	app := &cli.App{
		Flags: []cli.Flag{
			&cli.StringSliceFlag{Name: "cli-open", Value: cli.NewStringSlice("*")}, // want `wildcard: AllowedOrigins entry "\*" \(the default of flag -cli-open\) lets any website read every response behind it; fine only for public data`
			&cli.StringFlag{Name: "cli-good", Aliases: []string{"g"}, Value: "https://app.example.com"},
		},
		Action: func(c *cli.Context) error {
			policy(c.StringSlice("cli-open"))
			policy([]string{c.String("g")})
			policy(c.StringSlice("cli-unknown"))
			return nil
		},
	}
	return app.Run(os.Args)
}

// Flags that are built step by step.
func steps(app *kingpin.Application) {
	open := app.Flag("king-open", "allowed origins").Default("*").Envar("KING").Strings() // want `wildcard: AllowedOrigins entry "\*" \(the default of flag -king-open\) lets any website read every response behind it; fine only for public data`
	good := kingpin.Flag("king-good", "allowed origin").Default("https://app.example.com").String()
	var unset []string
	app.Flag("king-required", "allowed origins").Required().StringsVar(&unset)
	kingpin.Parse()
	policy(*open)
	policy([]string{*good})
}
