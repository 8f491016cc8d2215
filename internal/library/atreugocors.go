package library

import "github.com/corsvet/corsvet/internal/policy"

// atreugoCORS is github.com/atreugo/cors, read at f81e2ab (2023): it never
// sends "*", so that entry reflects every origin, with credentials too. An
// empty list allows nobody.
func atreugoCORS() *Row {
	const path = "github.com/atreugo/cors"
	return &Row{
		Name:  "atreugo/cors",
		Paths: []string{path},
		Doc:   Doc{"f81e2ab (read, not run)", "all settings, preflights, Vary"},
		Entries: []Entry{{ // func(Config) atreugo.Middleware
			Sym: path + ".New", Config: 0, Model: atreugoRespond,
			Fields: Fields{
				"AllowedOrigins":   policy.Origins,
				"AllowedMethods":   policy.Methods,
				"AllowedHeaders":   policy.RequestHeaders,
				"ExposedHeaders":   policy.ExposedHeaders,
				"AllowMaxAge":      policy.MaxAge,
				"AllowCredentials": policy.Credentials,
			},
		}},
	}
}

func atreugoRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	ok := v.MatchOrigin("AllowedOrigins", p.Origin, func(entry, origin string) bool { return entry == "*" || entry == origin })
	if !ok {
		return r
	}
	if p.Origin != "" {
		v.grant(&r, false, p.Origin, "AllowCredentials")
	}
	r.Vary = known("Origin")
	r.Expose = v.Join("ExposedHeaders", ", ")
	if p.Preflight {
		r.Headers = v.Join("AllowedHeaders", ", ")
		r.Methods = v.Join("AllowedMethods", ", ")
	}
	return r
}
