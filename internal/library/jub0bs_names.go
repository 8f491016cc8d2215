package library

import (
	"fmt"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

// Names of headers that the library refuses, with its reason.
var (
	jub0bsForbidden = map[string]string{}
	jub0bsHidden    = map[string]string{"set-cookie": "forbidden", "set-cookie2": "forbidden"}
)

func init() {
	for _, n := range strings.Fields("accept-charset accept-encoding access-control-request-headers access-control-request-method connection content-length cookie cookie2 date dnt expect host keep-alive origin referer set-cookie te trailer transfer-encoding upgrade via") {
		jub0bsForbidden[n] = "forbidden"
	}
	for _, n := range strings.Fields("access-control-allow-origin access-control-allow-credentials access-control-allow-methods access-control-allow-headers access-control-max-age access-control-expose-headers") {
		jub0bsForbidden[n] = "prohibited"
	}
	for _, n := range strings.Fields("origin access-control-request-method access-control-request-headers access-control-allow-methods access-control-allow-headers access-control-max-age") {
		jub0bsHidden[n] = "prohibited"
	}
}

// jub0bsNames validates a list of header names.
func jub0bsNames(v *View, setting, kind string, refused map[string]string) (errs []string) {
	items, _ := v.List(setting)
	for _, it := range items {
		name := strings.ToLower(it.Text)
		reason := refused[name]
		if kind == "request" && (strings.HasPrefix(name, "proxy-") || strings.HasPrefix(name, "sec-")) {
			reason = "forbidden"
		}
		if it.Known && reason != "" {
			v.cause = it.Pos
			errs = append(errs, fmt.Sprintf("cors: %s %s-header name %q", reason, kind, it.Text))
		}
	}
	return errs
}

// jub0bsReadable are the headers that are always readable.
var jub0bsReadable = []string{"cache-control", "content-language", "content-length", "content-type", "expires", "last-modified", "pragma"}

// jub0bsExposed lists the exposed headers in order, without those that are
// always readable.
func jub0bsExposed(v *View) []policy.Field {
	if v.Contains("ResponseHeaders", "*") {
		return known("*")
	}
	return sortedNames(v, "ResponseHeaders", func(n string) string {
		if n = strings.ToLower(n); slices.Contains(jub0bsReadable, n) {
			return ""
		}
		return n
	})
}

// sortedNames makes a header value of a list in order, each name once; spell
// leaves out a name by returning nothing.
func sortedNames(v *View, name string, spell func(string) string) []policy.Field {
	items, complete := v.List(name)
	var names []string
	for _, it := range items {
		if n := spell(it.Text); n != "" {
			names = append(names, n)
		}
	}
	slices.Sort(names)
	if names = slices.Compact(names); len(names) == 0 {
		return nil
	}
	return []policy.Field{{Text: strings.Join(names, ","), Known: complete, Pos: v.vals[name].Pos}}
}
