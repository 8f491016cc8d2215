package library

import (
	"net/url"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// fiberFields are the settings of fiber's CORS middleware. In v2 lists are
// comma-separated texts.
var fiberFields = Fields{
	"AllowOrigins":          policy.Origins,
	"AllowOriginsFunc":      policy.OriginFunc,
	"AllowMethods":          policy.Methods,
	"AllowHeaders":          policy.RequestHeaders,
	"ExposeHeaders":         policy.ExposedHeaders,
	"MaxAge":                policy.MaxAge,
	"AllowCredentials":      policy.Credentials,
	"AllowPrivateNetwork":   policy.PrivateNetwork, // v3
	"DisableValueRedaction": policy.Other,          // v3
}

var fiberMethods = []string{"GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"}

// fiberCORS is the middleware of github.com/gofiber/fiber/v2, read and run at
// v2.7.1 to v2.52.15, and that of v3, read and run at v3.1.0.
func fiberCORS() *Row {
	const v2, v3 = "github.com/gofiber/fiber/v2/middleware/cors", "github.com/gofiber/fiber/v3/middleware/cors"
	return &Row{
		Name:  "fiber",
		Paths: []string{v2, v3},
		Doc:   Doc{"v2.7.1 to v2.52.15, v3.1.0", "all settings but Next, start-up validation, subdomain rules, preflights, Vary; the older rules before v2.52.1 and the subdomain flaw before v2.52.4"},
		Entries: []Entry{
			{Sym: v2 + ".New", Config: 0, Fields: fiberFields, Model: fiberRespond, Check: fiberCheck}, // func(...Config) fiber.Handler
			{Sym: v3 + ".New", Config: 0, Fields: fiberFields, Model: fiberRespond, Check: fiberCheck},
		},
		Globals: []Global{
			{v2 + ".ConfigDefault", structOf(func() map[string]exec.Value {
				return map[string]exec.Value{"AllowOrigins": exec.Str("*"), "AllowMethods": exec.Str(strings.Join(fiberMethods, ","))}
			})},
			{v3 + ".ConfigDefault", structOf(func() map[string]exec.Value {
				return map[string]exec.Value{"AllowOrigins": starList(), "AllowMethods": listOf(fiberMethods...)}
			})},
		},
	}
}

// fiberMajor3 reports whether the entry is that of v3.
func fiberMajor3(v *View) bool { return strings.Contains(v.Entry.Sym, "/v3/") }

// fiberAll decides whether "*" is configured, alone or by default.
func fiberAll(v *View) bool {
	if v.Empty("AllowOrigins") {
		v.SetCause("AllowOrigins")
		return !v.Has("AllowOriginsFunc")
	}
	if fiberMajor3(v) {
		return v.ContainsOrigin("AllowOrigins", "*")
	}
	// v2 compares the whole text.
	x := v.M.Resolve(v.Value("AllowOrigins"))
	if u := x.Unknown(); u != nil && u.Default != nil {
		return v.ContainsOrigin("AllowOrigins", "*")
	}
	if s, ok := x.AsString(); ok {
		v.SetCause("AllowOrigins")
		return s == "*"
	}
	return v.M.Decide(v.M.Equal(x, exec.Str("*")))
}

const (
	fiberStar  = "[CORS] Insecure setup, 'AllowCredentials' is set to true, and 'AllowOrigins' is set to a wildcard."
	fiber3Star = "[CORS] Configuration error: When 'AllowCredentials' is set to true, 'AllowOrigins' cannot contain a wildcard origin '*'. Please specify allowed origins explicitly or adjust 'AllowCredentials' setting."
	fiberBad   = "[CORS] Invalid origin format in configuration: "
)

// fiberCheck is the validation that New has since v2.52.1.
func fiberCheck(v *View) string {
	if v.Before("v2.52.1") {
		return ""
	}
	three := fiberMajor3(v)
	all := fiberAll(v)
	if all && !three {
		if v.Bool("AllowCredentials") {
			return fiberStar
		}
		return ""
	}
	items, _ := v.List("AllowOrigins")
	for _, it := range items {
		if !it.Known {
			continue
		}
		if three && it.Text == "*" {
			break
		}
		text, shown := strings.TrimSpace(it.Text), strings.TrimSpace(it.Text)
		if i := strings.Index(text, "://*."); i >= 0 {
			text = text[:i+3] + text[i+5:]
			if !three {
				// v2 keeps the dot, which url.Parse accepts.
				text = shown[:i+3] + shown[i+4:]
				shown = text
			}
		}
		if v.Before("v2.52.4") {
			if _, ok := fiberNormal(v, strings.TrimSpace(it.Text)); !ok {
				v.cause = it.Pos
				return "[CORS] Invalid origin provided in configuration"
			}
		} else if _, ok := fiberNormal(v, text); !ok {
			v.cause = it.Pos
			if three && !v.Bool("DisableValueRedaction") {
				shown = "[redacted]"
			}
			return fiberBad + shown
		}
	}
	if all && v.Bool("AllowCredentials") {
		return fiber3Star
	}
	return ""
}

// fiberNormal is normalizeOrigin.
func fiberNormal(v *View, text string) (string, bool) {
	u, err := url.Parse(text)
	switch {
	case err != nil, u.Host == "", u.Path != "" && u.Path != "/", u.RawQuery != "", u.Fragment != "":
		return "", false
	case strings.Contains(u.Host, "*") && !v.Before("v2.52.4"):
		return "", false
	case u.Scheme != "http" && u.Scheme != "https" && v.Before("v2.52.6"):
		return "", false
	case fiberMajor3(v) && u.User != nil:
		return "", false
	}
	return strings.ToLower(u.Scheme) + "://" + strings.ToLower(u.Host), true
}

func fiberRespond(v *View, p policy.Probe) policy.Response {
	if v.Before("v2.52.4") {
		return fiberOldRespond(v, p)
	}
	var r policy.Response
	all := fiberAll(v)
	if !all {
		r.Vary = known("Origin")
	}
	if p.Origin == "" {
		return r
	}
	three := fiberMajor3(v)
	r.Expose = v.Join("ExposeHeaders", fiberSeparator(v))
	if p.Preflight {
		r.Vary = known(varyMethod + ", " + varyHeaders + ", Origin")
		if p.Private && v.Bool("AllowPrivateNetwork") {
			r.Vary = known(varyMethod + ", " + varyHeaders + ", Access-Control-Request-Private-Network, Origin")
			r.PrivateNetwork = known("true")
		}
		sep := fiberSeparator(v)
		r.Methods = v.Join("AllowMethods", sep, strings.Join(fiberMethods, sep))
		r.Headers = v.Join("AllowHeaders", sep, requestedHeaders(p))
	}
	if all {
		// Credentials were refused at start-up.
		r.AllowOrigin = v.Field("*")
		return r
	}
	origin := strings.ToLower(p.Origin)
	if !v.MatchOrigin("AllowOrigins", origin, func(entry, origin string) bool { return fiberMatch(v, entry, origin) }) {
		if !v.Has("AllowOriginsFunc") {
			return r
		}
		ask := p
		if !three {
			ask.Origin = origin
		}
		if !v.Allows("AllowOriginsFunc", ask) {
			return r
		}
		if _, ok := fiberNormal(v, p.Origin); three && !ok && p.Origin != "null" {
			return r
		}
	}
	if three {
		origin = p.Origin
	}
	v.grant(&r, false, origin, "AllowCredentials")
	if origin == "*" { // taken for the wildcard
		r.Credentials = nil
	}
	return r
}

// fiberSeparator stands between the elements of lists.
func fiberSeparator(v *View) string {
	if fiberMajor3(v) {
		return ", "
	}
	return ","
}

// fiberMatch compares a lower-case origin with an entry, which may have one
// wildcard for whole labels behind the scheme.
func fiberMatch(v *View, entry, origin string) bool {
	entry = strings.TrimSpace(entry)
	scheme, host, wild := strings.Cut(entry, "://*.")
	if !wild {
		n, ok := fiberNormal(v, entry)
		return ok && n == origin
	}
	if n, ok := fiberNormal(v, scheme+"://"+host); ok {
		scheme, host, _ = strings.Cut(n, "://")
	}
	rest, ok := strings.CutPrefix(origin, scheme+"://")
	return ok && len(rest) > len(host) && strings.HasSuffix(rest, "."+host)
}

// fiberOldRespond is the middleware before v2.52.4.
func fiberOldRespond(v *View, p policy.Probe) policy.Response {
	r := policy.Response{Vary: known("Origin")}
	if p.Preflight {
		r.Vary = known(varyAll)
		r.Methods = v.Join("AllowMethods", ",", strings.Join(fiberMethods, ","))
		r.Headers = v.Join("AllowHeaders", ",", requestedHeaders(p))
	} else {
		r.Expose = v.Join("ExposeHeaders", ",")
	}
	checked := !v.Before("v2.52.1") // refuses "*" with credentials at start-up
	star, ok := fiberOldAllowed(v, p)
	if v.Bool("AllowCredentials") && (!checked || !p.Preflight || ok && !star) {
		r.Credentials = v.CredentialsTrue("AllowCredentials")
	}
	switch {
	case !ok || !star && p.Origin == "":
	case star && len(r.Credentials) > 0 && v.Before("v2.43.0"):
		if r.AllowOrigin = v.Echo(p.Origin); p.Origin == "" {
			r.AllowOrigin = nil
		}
		v.Flaw("CVE-2024-25124", "v2.52.1")
	case star:
		r.AllowOrigin = v.Field("*")
		if len(r.Credentials) > 0 {
			v.Flaw("CVE-2024-25124", "v2.52.1")
		}
	default:
		r.AllowOrigin = v.Echo(p.Origin)
	}
	return r
}

// fiberOldAllowed: the list in order, then the function, which from v2.45.0 to v2.51.0 is
// also asked when the list says "*".
func fiberOldAllowed(v *View, p policy.Probe) (star, ok bool) {
	byDefault := v.Empty("AllowOrigins")
	if byDefault {
		v.SetCause("AllowOrigins")
		star = v.Before("v2.52.0") || !v.Has("AllowOriginsFunc")
		ok = star
	} else {
		ok = v.scan("AllowOrigins", exec.Text, func(it Item) bool {
			entry := strings.ReplaceAll(it.Text, " ", "")
			switch {
			case entry == "*":
				star = true
				return true
			case !v.Before("v2.52.1"):
				return fiberFlawedMatch(v, it.Text, p.Origin)
			}
			return entry == p.Origin || lastLabels(entry, p.Origin)
		})
	}
	if (!ok || star && v.Before("v2.52.0") && !v.Before("v2.45.0")) && v.Has("AllowOriginsFunc") && v.Allows("AllowOriginsFunc", p) {
		return false, true
	}
	return star, ok
}

// fiberFlawedMatch is validateDomain of v2.52.1 to v2.52.3: a wildcard compares
// the text behind it without scheme, port and dot.
func fiberFlawedMatch(v *View, entry, origin string) bool {
	n, ok := fiberNormal(v, strings.TrimSpace(entry))
	if !ok {
		return false
	}
	if n == origin {
		return true
	}
	suffix, wild := strings.CutPrefix(fiberHost(n), "*.")
	if !wild || !strings.HasSuffix(fiberHost(origin), suffix) || fiberHost(origin) == suffix {
		return false
	}
	v.Flaw("gofiber/fiber#2915", "v2.52.4")
	return true
}

// fiberHost removes scheme and port.
func fiberHost(s string) string {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "http://"), "https://")
	if s != "" && s[0] != '[' {
		s, _, _ = strings.Cut(s, ":")
	}
	return s
}
