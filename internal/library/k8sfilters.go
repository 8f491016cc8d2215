package library

import "github.com/corsvet/corsvet/internal/policy"

// k8sFilters is k8s.io/apiserver/pkg/server/filters, read and run at v0.37.2.
// Entries are regular expressions that match anywhere in the origin.
func k8sFilters() *Row {
	const path = "k8s.io/apiserver/pkg/server/filters"
	return &Row{
		Name:  "k8s.io/apiserver",
		Paths: []string{path},
		Doc:   Doc{"v0.37.2", "all arguments"},
		Entries: []Entry{{
			// func(handler http.Handler, allowedOriginPatterns, allowedMethods, allowedHeaders, exposedHeaders []string, allowCredentials string) http.Handler
			Sym: path + ".WithCORS", Config: -1, Model: k8sRespond,
			Params: map[int]string{1: "allowedOriginPatterns", 2: "allowedMethods", 3: "allowedHeaders", 4: "exposedHeaders", 5: "allowCredentials"},
			Fields: Fields{
				"allowedOriginPatterns": policy.Origins,
				"allowedMethods":        policy.Methods,
				"allowedHeaders":        policy.RequestHeaders,
				"exposedHeaders":        policy.ExposedHeaders,
				"allowCredentials":      policy.Credentials,
			},
		}},
	}
}

func k8sRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin == "" || !v.MatchPatterns("allowedOriginPatterns", p.Origin) {
		return r
	}
	v.grant(&r, false, p.Origin, "")
	r.Credentials = v.headerText("allowCredentials")
	r.Methods = k8sList(v, "allowedMethods", "POST, GET, OPTIONS, PUT, DELETE, PATCH")
	r.Headers = k8sList(v, "allowedHeaders", "Content-Type, Content-Length, Accept-Encoding, X-CSRF-Token, Authorization, X-Requested-With, If-Modified-Since")
	r.Expose = k8sList(v, "exposedHeaders", "Date")
	return r
}

// k8sList joins a list; nil stands for the default, and an empty list for itself.
func k8sList(v *View, name, whenNil string) []policy.Field {
	if x := v.M.Resolve(v.Value(name)); x.X != nil && x.Unknown() == nil && !x.IsNil() {
		whenNil = ""
	}
	return v.Join(name, ", ", whenNil)
}
