package library

import (
	"maps"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// Configuration that a program hands to a provider, which answers browsers
// itself. Nobody has verified what the providers answer, so the model is what
// the program asks for: "*" and other wildcards let everyone in whom they
// match.

// cloudType is a type of such a configuration: its fields by dimension.
type cloudType struct {
	typ    string
	fields Fields
}

// cloudRow is the row of a provider's configuration types.
func cloudRow(name, provider string, doc Doc, paths []string, types ...cloudType) *Row {
	row := &Row{Name: name, Paths: paths, Doc: doc, Notes: policy.Notes{Unverified: provider}}
	for _, t := range types {
		row.Literals = append(row.Literals, Entry{Sym: t.typ, Kind: policy.CORS, Fields: t.fields, Model: cloudModel(t.fields)})
		row.Uses = append(row.Uses, t.typ[strings.LastIndexByte(t.typ, '.')+1:])
	}
	return row
}

// cloudModel answers as the fields ask for.
func cloudModel(fields Fields) Model {
	var origins, credentials []string
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		switch fields[name] {
		case policy.Origins:
			origins = append(origins, name)
		case policy.Credentials:
			credentials = append(credentials, name)
		}
	}
	return func(v *View, p policy.Probe) policy.Response {
		var r policy.Response
		if p.Origin == "" {
			return r
		}
		with := false
		for _, c := range credentials {
			with = with || v.Bool(c)
		}
		for _, o := range origins {
			star := false
			if v.scan(o, exec.Text, func(it Item) bool {
				star = it.Text == "*"
				return oneStar(it.Text, p.Origin)
			}) {
				for _, c := range credentials {
					v.grant(&r, star && !with, p.Origin, c)
				}
				if len(credentials) == 0 {
					v.grant(&r, star, p.Origin, "")
				}
				return r
			}
		}
		return r
	}
}

// cloudFields names the fields of a configuration; an empty name has none.
func cloudFields(origins, credentials, methods, headers, expose, maxAge string) Fields {
	f := Fields{}
	for name, dim := range map[string]policy.Dim{
		origins: policy.Origins, credentials: policy.Credentials, methods: policy.Methods,
		headers: policy.RequestHeaders, expose: policy.ExposedHeaders, maxAge: policy.MaxAge,
	} {
		if name != "" {
			f[name] = dim
		}
	}
	return f
}
