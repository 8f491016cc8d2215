package wrappers

import (
	"net/http"

	"flows/wrappers/acl"
	"flows/wrappers/cross"
	"flows/wrappers/match"
	"flows/wrappers/util"
)

// A list of another package, which knows nothing of origins, is asked.
func allowedBad(w http.ResponseWriter, r *http.Request) {
	list := acl.Beginnings{app} // want `weakorigin: .* lets "https://app.example.com.evil.net" in, with credentials \(suffix appended\)$`
	if o := r.Header.Get("Origin"); list.Allowed(o) {
		cross.Enable(w, o)
	}
}

// A strict list of another package is asked.
func allowedGood(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); acl.NewList(app).Allowed(o) {
		cross.Enable(w, o)
	}
}

// A list of the caller's is asked.
func allowedUnknown(list *acl.List) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); list.Allowed(o) {
			cross.Enable(w, o)
		}
	}
}

// A list of our app and the files on its developers' disks.
var errorBadList = acl.NewList(app, "null") // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`

// A method returns an error for strangers.
func errorBad(w http.ResponseWriter, r *http.Request) {
	if err := errorBadList.Check(r.Header.Get("Origin")); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	cross.Enable(w, r.Header.Get("Origin"))
}

// A method returns an error for everyone but our app.
func errorGood(w http.ResponseWriter, r *http.Request) {
	if err := acl.NewList(app).Check(r.Header.Get("Origin")); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	cross.Enable(w, r.Header.Get("Origin"))
}

// A function of the caller's returns an error for strangers.
func errorUnknown(check func(string) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if check(r.Header.Get("Origin")) == nil {
			cross.Enable(w, r.Header.Get("Origin"))
		}
	}
}

// A lookup says whether there is an entry.
func lookupBad(w http.ResponseWriter, r *http.Request) {
	list := acl.NewList("null", app) // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
	if e, ok := list.Find(r.Header.Get("Origin")); ok {
		cross.Enable(w, e.Name)
	}
}

// A lookup says whether there is an entry for our app.
func lookupGood(w http.ResponseWriter, r *http.Request) {
	if e, ok := acl.NewList(app).Find(r.Header.Get("Origin")); ok {
		cross.Enable(w, e.Name)
	}
}

// A lookup says whether there is an entry in the caller's list.
func lookupUnknown(list *acl.List) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if e, ok := list.Find(r.Header.Get("Origin")); ok {
			cross.Enable(w, e.Name)
		}
	}
}

// The predicate reads the request itself.
func requestBad(w http.ResponseWriter, r *http.Request) {
	if acl.Permit(r, acl.Beginnings{app}) { // want `weakorigin: .* lets "https://app.example.com.evil.net" in, with credentials \(suffix appended\)$`
		cross.Enable(w, r.Header.Get("Origin"))
	}
}

// The predicate reads the request itself, and knows our app.
func requestGood(w http.ResponseWriter, r *http.Request) {
	if acl.Permit(r, acl.NewList(app)) {
		cross.Enable(w, r.Header.Get("Origin"))
	}
}

// The predicate reads the request itself, the list is the caller's.
func requestUnknown(names []string) http.HandlerFunc {
	list := acl.NewList(names...)
	return func(w http.ResponseWriter, r *http.Request) {
		if acl.Permit(r, list) {
			cross.Enable(w, r.Header.Get("Origin"))
		}
	}
}

// A comparison of another package forgets the dot.
func suffixBad(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); match.Suffix(o, "example.com") { // want `weakorigin: .* with credentials \(no dot before the suffix\)$`
		cross.Enable(w, o)
	}
}

// A comparison of another package has the dot.
func suffixGood(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); match.Domain(util.Host(o), "example.com") {
		cross.Enable(w, o)
	}
}

// A comparison of another package has the caller's domain behind a dot.
func suffixUnknown(domain string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); match.Domain(util.Host(o), domain) {
			cross.Enable(w, o)
		}
	}
}

// A pattern of another package matches a part of a name.
func globBad(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); match.Glob(o, "https://*example.com") { // want `weakorigin: .* in, with credentials`
		cross.Enable(w, o)
	}
}

// A pattern of another package matches whole names.
func globGood(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); match.Glob(o, "https://*.example.com", app) {
		cross.Enable(w, o)
	}
}

// Patterns of the caller's are matched.
func globUnknown(patterns []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); match.Glob(o, patterns...) {
			cross.Enable(w, o)
		}
	}
}

// A rule whose dots match anything.
var ruleBadDots = match.MustRule(`^https://app.example.com$`) // want `weakorigin: .* in, with credentials \(dot not escaped\)$`

// A rule of another package has an expression of ours.
func ruleBad(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); ruleBadDots.Fits(o) {
		cross.Enable(w, o)
	}
}

var escaped = match.MustRule(`^https://app\.example\.com$`)

// A rule of another package has an expression with escapes.
func ruleGood(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); escaped.Fits(o) {
		cross.Enable(w, o)
	}
}

// A rule of the caller's is asked.
func ruleUnknown(rule match.Rule) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); rule.Fits(o) {
			cross.Enable(w, o)
		}
	}
}

// Predicates are combined by a helper.
func combinedBad(h http.HandlerFunc) http.HandlerFunc {
	either := match.Any(acl.NewList("null").Allowed, func(o string) bool { return o == "https://admin.example.com" }) // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
	return cross.With(cross.Config{Credentials: true, Func: either}, h)
}

// Predicates are combined by a helper, each of them strict.
func combinedGood(h http.HandlerFunc) http.HandlerFunc {
	either := match.Any(acl.NewList(app).Allowed, func(o string) bool { return o == "https://admin.example.com" })
	return cross.With(cross.Config{Credentials: true, Func: either}, h)
}

// Predicates are combined by a helper, one of them the caller's.
func combinedUnknown(other func(string) bool, h http.HandlerFunc) http.HandlerFunc {
	either := match.Any(acl.NewList(app).Allowed, other)
	return cross.With(cross.Config{Credentials: true, Func: either}, h)
}

// A helper for lists is asked.
func sliceBad(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); util.InSlice(o, []string{app, " null "}) { // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
		cross.Enable(w, o)
	}
}

// A helper for lists is asked about our sites.
func sliceGood(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); util.InSlice(o, util.Keys(map[string]bool{app: true, "null": false})) {
		cross.Enable(w, o)
	}
}

// A helper for lists is asked about the caller's.
func sliceUnknown(switches map[string]bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); util.InSlice(o, util.Keys(switches)) {
			cross.Enable(w, o)
		}
	}
}

// A helper falls back to the origin that asks.
func fallbackBad(w http.ResponseWriter, r *http.Request) {
	var site string
	cross.Enable(w, util.Or(site, r.Header.Get("Origin"))) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A helper falls back to our app.
func fallbackGood(w http.ResponseWriter, r *http.Request) {
	var site string
	cross.Enable(w, util.Or(site, app))
}

// A helper falls back from the caller's site to our app.
func fallbackUnknown(site string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { cross.Enable(w, util.Or(site, app)) }
}

// An empty list of another package means everyone.
func emptyBad(w http.ResponseWriter, r *http.Request) {
	list := acl.NewList()
	if o := r.Header.Get("Origin"); acl.Open(list) || list.Allowed(o) {
		cross.Enable(w, o) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	}
}

// An empty list of another package would mean everyone.
func emptyGood(w http.ResponseWriter, r *http.Request) {
	list := acl.NewList(app)
	if o := r.Header.Get("Origin"); acl.Open(list) || list.Allowed(o) {
		cross.Enable(w, o)
	}
}

// A list of the caller's names is asked, which may not be empty.
func emptyUnknown(names []string) http.HandlerFunc {
	list := acl.NewList(append(names, app)...)
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); acl.Open(list) || list.Allowed(o) {
			cross.Enable(w, o)
		}
	}
}
