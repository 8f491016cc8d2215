package library

import "github.com/corsvet/corsvet/internal/policy"

// pocketBase is github.com/pocketbase/pocketbase/apis, read and run at v0.39.11: a copy
// of echo v4's middleware.
func pocketBase() *Row {
	const path = "github.com/pocketbase/pocketbase/apis"
	return &Row{
		Name:    "PocketBase",
		Paths:   []string{path},
		Doc:     Doc{"v0.39.11", "as echo v4"},
		Entries: []Entry{{Sym: path + ".CORS", Config: 0, Fields: echoFields, Model: pocketRespond}},
		Globals: []Global{{path + ".DefaultCORSConfig", structOf(echoDefaults)}},
	}
}

func pocketRespond(v *View, p policy.Probe) policy.Response {
	v.Version = "" // not one of echo's
	return echoRespond(v, p)
}
