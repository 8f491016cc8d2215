package settings

import (
	"context"
	"flag"
	"net/http"
	"os"
	"strings"

	"github.com/alecthomas/kingpin/v2"
	ginc "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/handlers"
	"github.com/gorilla/websocket"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	cli3 "github.com/urfave/cli/v3"
)

type ctx = context.Context

// A flag of the package's; its default is everyone.
var flagBad = flag.String("bad-cors", "*", "who may read") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`

// The handler sends the flag as it is.
func flagBadUse(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", *flagBad)
}

// The default is a site.
var flagGood = flag.String("good-cors", "https://app.example.com", "who may read")

// The handler sends it with credentials.
func flagGoodUse(w http.ResponseWriter, r *http.Request) { grant(w, *flagGood) }

// The flag has no default.
var flagUnknown = flag.String("unknown-cors", "", "who may read")

// The handler sends whatever was said.
func flagUnknownUse(w http.ResponseWriter, r *http.Request) {
	if *flagUnknown != "" {
		grant(w, *flagUnknown)
	}
}

// A set of flags fills a field, and the list is split where it is used.
func flagVarBad(args []string) (http.Handler, error) {
	var cfg struct{ origins string }
	fs := flag.NewFlagSet("serve", flag.ContinueOnError)
	fs.StringVar(&cfg.origins, "origins", "https://app.example.com,null", "") // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	if err := fs.Parse(args); err != nil {
		return nil, err
	}
	return private(strings.Split(cfg.origins, ",")).Handler(http.NotFoundHandler()), nil
}

// The default has two sites.
func flagVarGood(args []string) (http.Handler, error) {
	var cfg struct{ origins string }
	fs := flag.NewFlagSet("serve", flag.ContinueOnError)
	fs.StringVar(&cfg.origins, "origins", "https://app.example.com,https://admin.example.com", "")
	if err := fs.Parse(args); err != nil {
		return nil, err
	}
	return private(strings.Split(cfg.origins, ",")).Handler(http.NotFoundHandler()), nil
}

// A function of the program's own takes the flag's words.
func flagVarUnknown(args []string) http.Handler {
	list := []string{"https://app.example.com"}
	fs := flag.NewFlagSet("serve", flag.ExitOnError)
	fs.Func("origin", "another one", func(s string) error { list = append(list, s); return nil })
	fs.Parse(args)
	return private(list).Handler(http.NotFoundHandler())
}

// A switch that is on unless somebody turns it off.
func boolFlagBad() *websocket.Upgrader {
	any := flag.Bool("any-origin", true, "accept every website")
	flag.Parse()
	return &websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return *any }} // want `websocket: any website can open this WebSocket as the signed-in user: CheckOrigin: func\(\*http\.Request\) bool \{ return \*any \} accepts Origin "https://evil\.example"`
}

// The switch is off; turning it on lets one site in.
func boolFlagGood() *websocket.Upgrader {
	partner := flag.Bool("partner", false, "accept the partner")
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return *partner && r.Header.Get("Origin") == "https://partner.example.com"
	}}
}

// What the switch turns on is what another flag says.
func boolFlagUnknown() *websocket.Upgrader {
	partner, name := flag.Bool("with-partner", false, ""), flag.String("partner-origin", "", "")
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return *partner && *name != "" && r.Header.Get("Origin") == *name
	}}
}

// A command looks its flag up by name.
func cobraBad() *cobra.Command {
	cmd := &cobra.Command{Use: "serve"}
	cmd.PersistentFlags().StringSlice("cobra-bad", []string{"http://intranet.example.com"}, "who may read") // want `insecure: "http://intranet\.example\.com" is let in with credentials over plain http`
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		list, err := cmd.Flags().GetStringSlice("cobra-bad")
		if err != nil {
			return err
		}
		return http.ListenAndServe(":80", private(list).Handler(nil))
	}
	return cmd
}

// The default is a site with https.
func cobraGood() *cobra.Command {
	cmd := &cobra.Command{Use: "serve"}
	cmd.Flags().StringArrayP("cobra-good", "o", []string{"https://intranet.example.com"}, "who may read")
	cmd.Run = func(cmd *cobra.Command, args []string) {
		list, _ := cmd.Flags().GetStringArray("cobra-good")
		http.ListenAndServe(":80", private(list).Handler(nil))
	}
	return cmd
}

// The flag is required, and has no default.
func cobraUnknown() *cobra.Command {
	cmd := &cobra.Command{Use: "serve", Run: func(cmd *cobra.Command, args []string) {
		origin, _ := cmd.Flags().GetString("cobra-unknown")
		http.ListenAndServe(":80", private([]string{origin}).Handler(nil))
	}}
	cmd.Flags().String("cobra-unknown", "", "who may read")
	cmd.MarkFlagRequired("cobra-unknown")
	return cmd
}

var (
	pflagBadCreds  bool
	pflagGoodList  []string
	pflagKnownFrom string
)

// Flags fill variables of the package; the switch for credentials is on.
func pflagBad(fs *pflag.FlagSet) {
	fs.BoolVar(&pflagBadCreds, "credentials", true, "send cookies")
	fs.StringSliceVar(&pflagGoodList, "from", []string{"https://app.example.com"}, "who may read")
	fs.StringVarP(&pflagKnownFrom, "one", "1", "", "who may read")
}

// With the switch, everyone is asked in.
func pflagBadUse(r *gin.Engine) {
	r.Use(ginc.New(ginc.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: pflagBadCreds})) // want `credentials: any website can read this as the signed-in user: with AllowOriginFunc, gin-contrib/cors sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
}

// With the switch, the list's sites are.
func pflagGood(r *gin.Engine) {
	r.Use(ginc.New(ginc.Config{AllowOrigins: pflagGoodList, AllowCredentials: pflagBadCreds}))
}

// With the switch, whoever the operator names is.
func pflagUnknown(r *gin.Engine) {
	r.Use(ginc.New(ginc.Config{AllowOrigins: []string{pflagKnownFrom}, AllowCredentials: pflagBadCreds}))
}

// A chain of calls makes the flag.
func kingpinBad(app *kingpin.Application) func(http.Handler) http.Handler {
	list := app.Flag("kingpin-bad", "who may read").Short('o').Default("https://app.example.com", "null").Strings() // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	app.Parse(os.Args[1:])
	return handlers.CORS(handlers.AllowedOrigins(*list), handlers.AllowCredentials())
}

// The chain ends in a variable.
func kingpinGood(app *kingpin.Application) func(http.Handler) http.Handler {
	var list []string
	app.Flag("kingpin-good", "who may read").Default("https://app.example.com").Envar("GOOD").StringsVar(&list)
	app.Parse(os.Args[1:])
	return handlers.CORS(handlers.AllowedOrigins(list), handlers.AllowCredentials())
}

// The flag is required.
func kingpinUnknown(app *kingpin.Application) func(http.Handler) http.Handler {
	list := app.Flag("kingpin-unknown", "who may read").Required().Strings()
	app.Parse(os.Args[1:])
	return handlers.CORS(handlers.AllowedOrigins(*list), handlers.AllowCredentials())
}

// A command is a structure with its flags in it.
func cliBad() *cli3.Command {
	return &cli3.Command{
		Flags: []cli3.Flag{
			&cli3.StringSliceFlag{Name: "cli-bad", Value: []string{"*"}}, // want `wildcard: AllowedOrigins entry "\*" \(the default of flag -cli-bad\) lets any website read`
		},
		Action: func(_ ctx, c *cli3.Command) error {
			return http.ListenAndServe(":80", policy(c.StringSlice("cli-bad")).Handler(nil))
		},
	}
}

// The flag's default is a site.
func cliGood() *cli3.Command {
	return &cli3.Command{
		Flags: []cli3.Flag{&cli3.StringFlag{Name: "cli-good", Value: "https://app.example.com"}},
		Action: func(_ ctx, c *cli3.Command) error {
			return http.ListenAndServe(":80", private([]string{c.String("cli-good")}).Handler(nil))
		},
	}
}

// The flag has no default.
func cliUnknown() *cli3.Command {
	return &cli3.Command{
		Flags: []cli3.Flag{&cli3.StringFlag{Name: "cli-unknown", Required: true}},
		Action: func(_ ctx, c *cli3.Command) error {
			return http.ListenAndServe(":80", private([]string{c.String("cli-unknown")}).Handler(nil))
		},
	}
}
