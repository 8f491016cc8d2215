package library

import (
	"go/types"
	"regexp"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// istioCORS is CorsPolicy of istio.io/api, read at v1.31.4: v1 and v1beta1
// are other names of v1alpha3. An origin is compared exactly, by its start, or
// with a regular expression that has to match all of it.
func istioCORS() *Row {
	const path = "istio.io/api/networking/"
	const typ = path + "v1alpha3.CorsPolicy"
	return &Row{
		Name:  "Istio",
		Paths: []string{path + "v1alpha3", path + "v1beta1", path + "v1"},
		Uses:  []string{"CorsPolicy"},
		Literals: []Entry{{Sym: typ, Kind: policy.CORS, Model: istioRespond, Fields: Fields{
			"AllowOrigin":      policy.Origins,
			"AllowOrigins":     policy.OriginFunc,
			"AllowCredentials": policy.Other,
			"AllowMethods":     policy.Methods,
			"AllowHeaders":     policy.RequestHeaders,
			"ExposeHeaders":    policy.ExposedHeaders,
		}}},
		Options: []Option{{"google.golang.org/protobuf/types/known/wrapperspb.Bool", wrapBool}},
		Notes:   policy.Notes{Unverified: "the mesh"},
		Doc:     Doc{"v1.31.4", "CorsPolicy, as asked for"},
	}
}

// wrapBool is func Bool(v bool) *BoolValue.
func wrapBool(c *exec.Call) (exec.Value, bool) {
	p, ok := c.Type.(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	cell := exec.NewCell(p.Elem(), c.M.Zero(p.Elem()))
	f := c.M.Field(cell, "Value")
	if f == nil {
		return exec.Value{}, false
	}
	c.M.Store(f, c.Args[0])
	return exec.Value{X: cell, Pos: c.Pos}, true
}

func istioRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin == "" {
		return r
	}
	with := false
	if b := v.M.Resolve(v.Value("AllowCredentials")); b.X != nil && !b.IsNil() {
		f, ok := v.M.FieldOf(b, nil, "Value")
		if !ok {
			v.M.Doubt("unknown AllowCredentials")
		}
		with = ok && v.M.Decide(f)
	}
	star := false
	ok := v.scan("AllowOrigin", exec.Text, func(it Item) bool {
		star = it.Text == "*"
		return star || it.Text == p.Origin
	})
	if !ok {
		elems, complete, isList := v.M.Elems(v.M.Resolve(v.Value("AllowOrigins")))
		if v.Value("AllowOrigins").X != nil && (!complete || !isList) {
			v.M.Doubt("unknown AllowOrigins")
		}
		for _, e := range elems {
			if ok, star = istioMatch(v, e, p.Origin); ok {
				break
			}
		}
	}
	if !ok {
		return r
	}
	v.grant(&r, star && !with, p.Origin, "")
	if with {
		r.Credentials = known("true")
	}
	return r
}

// istioMatch applies one *StringMatch: a pointer to a struct whose only field
// says how to compare.
func istioMatch(v *View, match exec.Value, origin string) (ok, star bool) {
	m, known := v.M.FieldOf(v.M.Resolve(match), nil, "MatchType")
	how := v.M.Resolve(m).Strip()
	for _, name := range []string{"Exact", "Prefix", "Regex"} {
		f, has := v.M.FieldOf(how, nil, name)
		if !has {
			continue
		}
		text, isText := v.M.Resolve(f).AsString()
		if !isText {
			break
		}
		v.cause = f.At(match.Pos).Pos
		switch name {
		case "Exact":
			v.compare(exec.Text, text, v.cause)
			return text == "*" || text == origin, text == "*"
		case "Prefix":
			return strings.HasPrefix(origin, text), false
		default:
			re, err := regexp.Compile("^(?:" + text + ")$")
			return err == nil && re.MatchString(origin), false
		}
	}
	if !known || !how.IsNil() {
		v.M.Doubt("unknown match")
	}
	return false, false
}
