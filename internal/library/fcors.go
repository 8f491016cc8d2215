package library

import (
	"fmt"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// fcors is github.com/jub0bs/fcors, read and run at v0.10.0: the predecessor of
// jub0bs/cors, with functional options. A single origin without a wildcard is
// sent to everyone.
func fcors() *Row {
	const path = "github.com/jub0bs/fcors"
	credentialed := map[string]exec.Value{"Credentialed": exec.Bool(true)}
	gather := func(c *exec.Call, s *Settings) {
		applyOption(c.M, c.Args[0], s)
		applyOptions(c.M, c.Args[1], s)
	}
	list := func(name string) func(c *exec.Call) (exec.Value, bool) {
		return func(c *exec.Call) (exec.Value, bool) { // func(one string, others ...string)
			v := c.M.Append(c.M.NewSlice(stringType, []exec.Value{c.Args[0]}), stringType, c.Args[1])
			v.Pos = c.Pos
			return newOption(c, func(s *Settings) { s.Set(name, v) })
		}
	}
	fields := Fields{
		"Credentialed":                                  policy.Credentials,
		"FromOrigins":                                   policy.Origins,
		"FromAnyOrigin":                                 policy.AllowAll,
		"WithMethods":                                   policy.Methods,
		"WithAnyMethod":                                 policy.Methods,
		"WithRequestHeaders":                            policy.RequestHeaders,
		"WithAnyRequestHeaders":                         policy.RequestHeaders,
		"ExposeResponseHeaders":                         policy.ExposedHeaders,
		"ExposeAllResponseHeaders":                      policy.ExposedHeaders,
		"PrivateNetworkAccess":                          policy.PrivateNetwork,
		"PrivateNetworkAccessInNoCORSModeOnly":          policy.PrivateNetwork,
		"DangerouslyTolerateInsecureOrigins":            policy.Other,
		"DangerouslyTolerateSubdomainsOfPublicSuffixes": policy.Other,
	}
	row := &Row{
		Name:  "jub0bs/fcors",
		Paths: []string{path, path + "/risky"},
		Doc:   Doc{"v0.10.0", "all options but MaxAgeInSeconds, validation, preflights, Vary"},
		Entries: []Entry{
			{Sym: path + ".AllowAccess", Config: -1, Gather: gather, Fields: fields, Model: fcorsRespond, Check: fcorsCheck, Errors: true},
			{Sym: path + ".AllowAccessWithCredentials", Config: -1, Gather: gather, Base: credentialed, Fields: fields, Model: fcorsRespond, Check: fcorsCheck, Errors: true},
		},
		Options: []Option{
			{path + ".MaxAgeInSeconds", optionNothing},
			{path + ".PreflightSuccessStatus", optionNothing},
		},
	}
	for _, n := range []string{"FromOrigins", "WithMethods", "WithRequestHeaders", "ExposeResponseHeaders"} {
		row.Options = append(row.Options, Option{path + "." + n, list(n)})
	}
	for _, n := range []string{"FromAnyOrigin", "WithAnyMethod", "WithAnyRequestHeaders", "ExposeAllResponseHeaders"} {
		row.Options = append(row.Options, Option{path + "." + n, optionTrue(n)})
	}
	for _, n := range []string{"PrivateNetworkAccess", "PrivateNetworkAccessInNoCORSModeOnly", "DangerouslyTolerateInsecureOrigins", "DangerouslyTolerateSubdomainsOfPublicSuffixes"} {
		row.Options = append(row.Options, Option{path + "/risky." + n, optionTrue(n)})
	}
	return row
}

// fcorsPattern parses an entry, or says what is wrong with it.
func fcorsPattern(text string) (p jub0bsPattern, msg string) {
	if text == "*" || text == "null" {
		return p, fmt.Sprintf("prohibited origin %q", text)
	}
	p, reason := parseJub0bs(text)
	web := p.scheme == "http" || p.scheme == "https"
	_, rest, _ := strings.Cut(text, "://")
	rest = strings.TrimPrefix(rest, "*.")
	switch {
	case web && p.host == "" && rest != "" && rest[0] != '.' && rest[0] != '[':
		return p, fmt.Sprintf("host not in ASCII form: %q", text)
	case reason == "invalid" || !web || p.host == "":
		return p, fmt.Sprintf("invalid origin pattern %q", text)
	case p.scheme == "https" && p.address:
		return p, fmt.Sprintf(`scheme "https" incompatible with an IP address: %q`, text)
	case p.scheme == "http" && p.port == "80" || p.scheme == "https" && p.port == "443":
		return p, fmt.Sprintf("default port %s for %q scheme needlessly specified: %q", p.port, p.scheme, text)
	case reason != "":
		return p, fmt.Sprintf("host not in ASCII form: %q", text)
	case p.subdomains && p.port == "*":
		return p, fmt.Sprintf("specifying both arbitrary subdomains and arbitrary ports is prohibited: %q", text)
	}
	return p, ""
}

func fcorsCheck(v *View) string {
	var insecure, suffixes []string
	var pos Item
	items, _ := v.List("FromOrigins")
	for _, it := range items {
		if !it.Known {
			continue
		}
		p, msg := fcorsPattern(it.Text)
		switch {
		case msg != "":
			v.cause = it.Pos
			return "fcors: " + msg
		case p.scheme != "https" && !p.loopback && p.host != "localhost":
			insecure, pos = append(insecure, it.Text), it
		}
		if p.subdomains && isPublicSuffix(p.host) {
			suffixes, pos = append(suffixes, it.Text), it
		}
	}
	if msg := fcorsNames(v); msg != "" {
		return "fcors: " + msg
	}
	v.cause = pos.Pos
	private := v.Bool("PrivateNetworkAccess") || v.Bool("PrivateNetworkAccessInNoCORSModeOnly")
	var when []string
	if v.Bool("Credentialed") {
		when = append(when, "credentialed access is enabled")
	}
	if private {
		when = append(when, "Private-Network Access is enabled")
	}
	if len(insecure) > 0 && len(when) > 0 && !v.Bool("DangerouslyTolerateInsecureOrigins") {
		return fmt.Sprintf(`fcors: insecure origin patterns like "%s" are by default prohibited when %s`, strings.Join(insecure, `", "`), strings.Join(when, " and/or "))
	}
	if len(suffixes) > 0 && !v.Bool("DangerouslyTolerateSubdomainsOfPublicSuffixes") {
		return fmt.Sprintf(`fcors: origin patterns like "%s" that encompass subdomains of a public suffix are by default prohibited`, strings.Join(suffixes, `", "`))
	}
	return ""
}

// fcorsNames validates methods and header names.
func fcorsNames(v *View) string {
	methods, _ := v.List("WithMethods")
	for _, it := range methods {
		v.cause = it.Pos
		switch strings.ToUpper(it.Text) {
		case "*":
			return `prohibited method name "*"`
		case "CONNECT", "TRACE", "TRACK":
			return fmt.Sprintf("forbidden method name %q", it.Text)
		}
	}
	for _, l := range []struct {
		setting, kind string
		refused       map[string]string
	}{{"WithRequestHeaders", "request", jub0bsForbidden}, {"ExposeResponseHeaders", "response", jub0bsHidden}} {
		items, _ := v.List(l.setting)
		for _, it := range items {
			v.cause = it.Pos
			name := strings.ToLower(it.Text)
			reason := l.refused[name]
			switch {
			case name == "*" || strings.HasSuffix(name, "-private-network"):
				reason = "prohibited"
			case l.kind == "request" && (strings.HasPrefix(name, "proxy-") || strings.HasPrefix(name, "sec-")):
				reason = "forbidden"
			case l.kind == "response" && slices.Contains(jub0bsReadable, name):
				return fmt.Sprintf("response-header name %q needs not be explicitly exposed", name)
			}
			if it.Known && reason != "" {
				return fmt.Sprintf("%s %s-header name %q", reason, l.kind, name)
			}
		}
	}
	return ""
}

// fcorsFixed returns the one origin that everyone is sent.
func fcorsFixed(v *View) (text string, ok bool) {
	if v.Bool("FromAnyOrigin") {
		v.SetCause("FromAnyOrigin")
		return "*", true
	}
	items, complete := v.List("FromOrigins")
	for _, it := range items {
		if !it.Known || it.Text != items[0].Text || strings.Contains(it.Text, "://*.") {
			return "", false
		}
		v.cause = it.Pos
		v.compare(exec.Text, it.Text, it.Pos)
	}
	if !complete || len(items) == 0 {
		return "", false
	}
	return items[0].Text, true
}

func fcorsRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	fixed, one := fcorsFixed(v)
	if p.Preflight {
		r.Vary = known(varyHeaders + ", " + varyMethod + ", Access-Control-Request-Private-Network, Origin")
		if p.Origin != "" {
			fcorsPreflight(v, p, &r, fixed, one)
			return r
		}
	}
	if v.Bool("PrivateNetworkAccessInNoCORSModeOnly") {
		return r
	}
	switch {
	case one:
		r.AllowOrigin = v.Field(fixed)
	default:
		if !p.Preflight {
			r.Vary = known("Origin")
		}
		if p.Origin == "" || !v.MatchOrigin("FromOrigins", p.Origin, fcorsMatch) {
			return r
		}
		r.AllowOrigin = v.Echo(p.Origin)
	}
	if v.Bool("Credentialed") {
		r.Credentials = known("true")
	} else if v.Bool("ExposeAllResponseHeaders") {
		r.Expose = known("*")
		return r
	}
	r.Expose = sortedNames(v, "ExposeResponseHeaders", strings.ToLower)
	return r
}

func fcorsMatch(entry, org string) bool {
	p, msg := fcorsPattern(entry)
	return msg == "" && p.match(org)
}

// fcorsPreflight: what has been granted stays when a later step refuses.
func fcorsPreflight(v *View, p policy.Probe, r *policy.Response, fixed string, one bool) {
	if o, reason := parseJub0bs(p.Origin); reason == "invalid" || o.scheme != "http" && o.scheme != "https" {
		return
	}
	switch {
	case fixed == "*", one && fixed == p.Origin:
		r.AllowOrigin = v.Field(fixed)
	case one, !v.MatchOrigin("FromOrigins", p.Origin, fcorsMatch):
		return
	default:
		r.AllowOrigin = v.Echo(p.Origin)
	}
	credentialed := v.Bool("Credentialed")
	if credentialed {
		r.Credentials = known("true")
	}
	if p.Private {
		if !v.Bool("PrivateNetworkAccess") && !v.Bool("PrivateNetworkAccessInNoCORSModeOnly") {
			return
		}
		r.PrivateNetwork = known("true")
	}
	methods := sortedNames(v, "WithMethods", func(m string) string {
		if m == "GET" || m == "HEAD" || m == "POST" {
			return ""
		}
		return m
	})
	switch m := requested(p); {
	case m == "GET" || m == "HEAD" || m == "POST":
	case !credentialed && v.Bool("WithAnyMethod"):
		r.Methods = known("*")
	case len(methods) > 0:
		r.Methods = methods
	case v.Bool("WithAnyMethod"):
		r.Methods = known(m)
	default:
		return
	}
	headers := sortedNames(v, "WithRequestHeaders", strings.ToLower)
	switch {
	case !credentialed && v.Bool("WithAnyRequestHeaders"):
		r.Headers = known("*,authorization")
	case len(headers) > 0:
		r.Headers = headers
	case v.Bool("WithAnyRequestHeaders"):
		r.Headers = known(requestedHeaders(p))
	}
}
