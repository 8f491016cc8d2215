package library

import (
	"fmt"
	"net/netip"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/internal/origin"
	"github.com/corsvet/corsvet/internal/policy"
)

// jub0bsFields are the settings of jub0bs/cors.
var jub0bsFields = Fields{
	"Origins":                            policy.Origins,
	"Credentialed":                       policy.Credentials,
	"Methods":                            policy.Methods,
	"RequestHeaders":                     policy.RequestHeaders,
	"ResponseHeaders":                    policy.ExposedHeaders,
	"MaxAgeInSeconds":                    policy.MaxAge,
	"DangerouslyTolerateInsecureOrigins": policy.Other,
	"DangerouslyTolerateSubdomainsOfPublicSuffixes": policy.Other,
	// Up to v0.10 some settings were in an embedded structure.
	"ExtraConfig.DangerouslyTolerateInsecureOrigins":            policy.Other,
	"ExtraConfig.DangerouslyTolerateSubdomainsOfPublicSuffixes": policy.Other,
}

// jub0bsCORS is github.com/jub0bs/cors, read at v0.10.0 and v1.0.1, run at
// v1.0.2. It refuses most dangerous configurations with an error.
func jub0bsCORS() *Row {
	const path = "github.com/jub0bs/cors"
	return &Row{
		Name:  "jub0bs/cors",
		Paths: []string{path},
		Doc:   Doc{"v0.10.0, v1.0.2", "all settings, validation of origins, methods and max-age, preflights, Vary"},
		Entries: []Entry{
			{Sym: path + ".NewMiddleware", Config: 0, Fields: jub0bsFields, Model: jub0bsRespond, Check: jub0bsCheck, Errors: true}, // func(Config) (*Middleware, error)
			{Sym: "(*" + path + ".Middleware).Reconfigure", Config: 1, Fields: jub0bsFields, Model: jub0bsRespond, Check: jub0bsCheck, Errors: true},
		},
	}
}

// jub0bsPattern is a parsed entry.
type jub0bsPattern struct {
	scheme, host string
	port         string // "" for none, "*" for any
	subdomains   bool
	address      bool // the host is an address
	loopback     bool
}

// parseJub0bs parses an entry; reason is "invalid" or "prohibited".
func parseJub0bs(text string) (p jub0bsPattern, reason string) {
	if text == "null" {
		return p, "prohibited"
	}
	scheme, rest, ok := strings.Cut(text, "://")
	if !ok || scheme == "" || strings.Trim(scheme, "abcdefghijklmnopqrstuvwxyz0123456789+-.") != "" {
		return p, "invalid"
	}
	if scheme == "file" {
		return p, "prohibited"
	}
	p.scheme = scheme
	if v6, ok := strings.CutPrefix(rest, "["); ok {
		if p.host, rest, ok = strings.Cut(v6, "]"); !ok {
			return p, "invalid"
		}
	} else {
		end := strings.IndexFunc(strings.TrimPrefix(rest, "*."), func(c rune) bool {
			return c >= 0x80 || !strings.ContainsRune("abcdefghijklmnopqrstuvwxyz0123456789-._", c)
		})
		p.subdomains = strings.HasPrefix(rest, "*.")
		rest = strings.TrimPrefix(rest, "*.")
		if end < 0 {
			end = len(rest)
		}
		p.host, rest = rest[:end], rest[end:]
	}
	if p.host == "" && p.subdomains {
		return p, "prohibited"
	}
	if rest != "" {
		if p.port, ok = strings.CutPrefix(rest, ":"); !ok || p.port == "" {
			return p, "invalid"
		}
		if n, err := strconv.Atoi(p.port); p.port != "*" && (err != nil || n < 1 || n > 65535 || p.port[0] == '0') {
			return p, "invalid"
		}
		if p.scheme == "https" && p.port == "443" || p.scheme == "http" && p.port == "80" {
			return p, "prohibited"
		}
	}
	if ip, err := netip.ParseAddr(p.host); err == nil {
		p.address, p.loopback = true, ip.IsLoopback()
		if p.subdomains {
			return p, "invalid"
		}
		return p, ""
	}
	labels := strings.Split(strings.TrimSuffix(p.host, "."), ".")
	if last := labels[len(labels)-1]; last == "" || last[0] >= '0' && last[0] <= '9' { // to be an address
		return p, "invalid"
	}
	for _, label := range labels {
		if label == "" || strings.HasPrefix(label, "-") || strings.HasSuffix(label, "-") {
			return p, "prohibited"
		}
	}
	return p, ""
}

// insecure: not https, and neither a loopback address nor a localhost name.
func (p jub0bsPattern) insecure() bool {
	host := strings.TrimSuffix(p.host, ".")
	return p.scheme != "https" && !p.loopback && host != "localhost" && !strings.HasSuffix(host, ".localhost")
}

func (p jub0bsPattern) match(org string) bool {
	scheme, rest, ok := strings.Cut(org, "://")
	if !ok || scheme != p.scheme {
		return false
	}
	host, port := rest, ""
	if i := strings.LastIndexByte(rest, ':'); i > strings.LastIndexByte(rest, ']') {
		host, port = rest[:i], rest[i+1:]
	}
	host = strings.Trim(host, "[]")
	if p.port != "*" && port != p.port {
		return false
	}
	if p.subdomains {
		return strings.HasSuffix(host, "."+p.host)
	}
	return host == p.host
}

func jub0bsCheck(v *View) string {
	if v.Empty("Origins") {
		return "cors: at least one origin must be allowed"
	}
	credentialed := v.Bool("Credentialed")
	items, _ := v.List("Origins")
	for _, it := range items {
		if !it.Known {
			continue
		}
		if msg := jub0bsOrigin(v, it.Text, credentialed); msg != "" {
			v.cause = it.Pos
			return msg
		}
	}
	return strings.Join(jub0bsRest(v, credentialed), " / ")
}

func jub0bsOrigin(v *View, text string, credentialed bool) string {
	if text == "*" {
		if credentialed {
			return "cors: for security reasons, you cannot both allow all origins and enable credentialed access"
		}
		return ""
	}
	p, reason := parseJub0bs(text)
	tolerates := func(name string) bool { return v.Bool(name) || v.Bool("ExtraConfig."+name) }
	switch {
	case reason != "":
		return fmt.Sprintf("cors: %s origin pattern %q", reason, text)
	case credentialed && p.insecure() && !tolerates("DangerouslyTolerateInsecureOrigins"):
		return fmt.Sprintf("cors: for security reasons, insecure origin patterns like %q are by default prohibited when credentialed access is enabled", text)
	case credentialed && p.subdomains && isPublicSuffix(p.host) && !tolerates("DangerouslyTolerateSubdomainsOfPublicSuffixes"):
		return fmt.Sprintf("cors: for security reasons, origin patterns like %q that encompass subdomains of a public suffix are by default prohibited", text)
	}
	return ""
}

func isPublicSuffix(host string) bool {
	host = strings.TrimSuffix(host, ".")
	suffix, _, _ := origin.PublicSuffix(host)
	return suffix == host
}

// jub0bsRest validates what is not about origins.
func jub0bsRest(v *View, credentialed bool) (errs []string) {
	methods, _ := v.List("Methods")
	for _, it := range methods {
		switch strings.ToUpper(it.Text) {
		case "CONNECT", "TRACE", "TRACK":
			v.cause = it.Pos
			errs = append(errs, fmt.Sprintf("cors: forbidden method %q", it.Text))
		}
	}
	errs = append(errs, jub0bsNames(v, "RequestHeaders", "request", jub0bsForbidden)...)
	if n, ok := v.M.Resolve(v.Value("MaxAgeInSeconds")).AsInt(); ok && (n < -1 || n > 86400) {
		v.SetCause("MaxAgeInSeconds")
		errs = append(errs, fmt.Sprintf("cors: out-of-bounds max-age value %d (default: 5; max: 86400; disable caching: -1)", n))
	}
	if credentialed && v.Contains("ResponseHeaders", "*") {
		errs = append(errs, "cors: you cannot both expose all response headers and enable credentialed access")
	}
	return append(errs, jub0bsNames(v, "ResponseHeaders", "response", jub0bsHidden)...)
}

func jub0bsRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if v.Empty("Origins") {
		return r
	}
	star := v.ContainsOrigin("Origins", "*")
	if p.Preflight && p.Origin == "" && !star {
		return r
	}
	if p.Preflight && p.Origin != "" {
		return jub0bsPreflight(v, p, star)
	}
	if star {
		r.AllowOrigin = v.Field("*")
		r.Expose = jub0bsExposed(v)
		return r
	}
	r.Vary = known("Origin")
	if p.Origin == "" || !v.MatchOrigin("Origins", p.Origin, jub0bsMatch) {
		return r
	}
	v.grant(&r, false, p.Origin, "Credentialed")
	r.Expose = jub0bsExposed(v)
	return r
}

func jub0bsMatch(entry, org string) bool {
	p, reason := parseJub0bs(entry)
	return reason == "" && p.match(org)
}

func jub0bsPreflight(v *View, p policy.Probe, star bool) policy.Response {
	var r policy.Response
	if !star && !v.MatchOrigin("Origins", p.Origin, jub0bsMatch) {
		return policy.Response{}
	}
	credentialed := !star && v.Bool("Credentialed")
	v.grant(&r, star, p.Origin, "")
	if credentialed {
		r.Credentials = v.CredentialsTrue("Credentialed")
	}
	switch m := requested(p); {
	case m == "GET" || m == "HEAD" || m == "POST":
	case v.Contains("Methods", "*") && !credentialed:
		r.Methods = known("*")
	case v.Contains("Methods", "*"), v.Match("Methods", m, fold):
		r.Methods = known(m)
	default:
		return policy.Response{}
	}
	switch h := requestedHeaders(p); {
	case v.Contains("RequestHeaders", "*") && !credentialed:
		r.Headers = known("*")
		if v.Match("RequestHeaders", "authorization", fold) {
			r.Headers = known("*,authorization")
		}
	case v.Contains("RequestHeaders", "*"), jub0bsHeaders(v, h):
		r.Headers = known(h)
	default:
		return policy.Response{}
	}
	return r
}

func jub0bsHeaders(v *View, names string) bool {
	for _, n := range strings.Split(names, ",") {
		if !v.Match("RequestHeaders", strings.TrimSpace(n), fold) {
			return false
		}
	}
	return true
}
