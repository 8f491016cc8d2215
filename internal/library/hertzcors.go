package library

import "github.com/corsvet/corsvet/internal/exec"

// hertzCORS is github.com/hertz-contrib/cors, read and run at v0.1.0: a copy of
// an old gin-contrib/cors, with the flaw of its trailing wildcard.
func hertzCORS() *Row {
	const path = "github.com/hertz-contrib/cors"
	all := ginDefaults()
	all["AllowAllOrigins"] = exec.Bool(true)
	return &Row{
		Name:  "hertz-contrib/cors",
		Paths: []string{path},
		Doc:   Doc{"v0.1.0", "all settings, start-up validation, wildcard entries, preflights, Vary"},
		Entries: []Entry{
			{Sym: path + ".New", Config: 0, Fields: ginFields, Model: ginRespond, Check: ginCheck}, // func(Config) app.HandlerFunc
			{Sym: path + ".Default", Config: -1, Fields: ginFields, Base: all, Model: ginRespond},
		},
		Options: []Option{
			{path + ".DefaultConfig", defaultsOf(ginDefaults)},
			{"(*" + path + ".Config).AddAllowMethods", appendTo("AllowMethods")},
			{"(*" + path + ".Config).AddAllowHeaders", appendTo("AllowHeaders")},
			{"(*" + path + ".Config).AddExposeHeaders", appendTo("ExposeHeaders")},
		},
	}
}
