package library

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// What ingress-nginx takes from the annotations of an Ingress.
const (
	ingressPrefix  = "nginx.ingress.kubernetes.io/"
	ingressEnable  = ingressPrefix + "enable-cors"
	ingressOrigin  = ingressPrefix + "cors-allow-origin"
	ingressCreds   = ingressPrefix + "cors-allow-credentials"
	ingressMethods = ingressPrefix + "cors-allow-methods"
	ingressHeaders = ingressPrefix + "cors-allow-headers"
	ingressExpose  = ingressPrefix + "cors-expose-headers"
	ingressMaxAge  = ingressPrefix + "cors-max-age"
)

var ingressFields = Fields{
	ingressEnable: policy.Other, ingressOrigin: policy.Origins, ingressCreds: policy.Credentials,
	ingressMethods: policy.Methods, ingressHeaders: policy.RequestHeaders, ingressExpose: policy.ExposedHeaders, ingressMaxAge: policy.MaxAge,
}

// ingressNginx are the annotations that programs give to objects of
// Kubernetes for ingress-nginx, whose source was read at dbb11b9 (2026-03).
// Without a list it sends "*", and it allows credentials until it is told not
// to. The nginx that it configures was not run.
func ingressNginx() *Row {
	const (
		meta   = "k8s.io/apimachinery/pkg/apis/meta/v1"
		apply  = "k8s.io/client-go/applyconfigurations/networking/v1"
		pulumi = "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/meta/v1"
	)
	object := Entry{Sym: meta + ".ObjectMeta", Config: -1, Kind: policy.CORS, Fields: ingressFields, Gather: gatherAnnotations, Model: ingressRespond}
	args, with := object, object
	args.Sym = pulumi + ".ObjectMetaArgs"
	with.Sym = "(*" + apply + ".IngressApplyConfiguration).WithAnnotations"
	with.Gather = func(c *exec.Call, s *Settings) { readAnnotations(c.M, c.Args[1], s) }
	return &Row{
		Name:     "ingress-nginx",
		Paths:    []string{meta, apply, pulumi},
		Texts:    []string{"enable-cors"},
		Entries:  []Entry{with},
		Literals: []Entry{object, args},
		Options: []Option{
			{"(*" + meta + ".ObjectMeta).SetAnnotations", setAnnotations},
			{meta + ".SetMetaDataAnnotation", setAnnotation},
		},
		Notes: policy.Notes{Unverified: "ingress-nginx"},
		Doc:   Doc{"controller of 2026-03 (read, not run)", "the annotations for CORS, as asked for"},
	}
}

// gatherAnnotations reads the annotations of an object's metadata.
func gatherAnnotations(c *exec.Call, s *Settings) {
	if v, ok := c.M.FieldOf(c.Args[0], nil, "Annotations"); ok {
		readAnnotations(c.M, v, s)
	}
}

func readAnnotations(m *exec.Machine, v exec.Value, s *Settings) {
	mp, ok := m.Resolve(v).Strip().X.(*exec.Map)
	if !ok {
		return
	}
	for name := range ingressFields {
		if text, ok := mp.Get(exec.Str(name)); ok {
			text = m.Resolve(text)
			s.Set(name, text.Strip().At(text.Pos).At(v.Pos))
		} else if name == ingressOrigin && (mp.More != nil || mp.Open != nil) {
			s.Doubt()
		}
	}
}

// setAnnotations is func (meta *ObjectMeta) SetAnnotations(annotations map[string]string).
func setAnnotations(c *exec.Call) (exec.Value, bool) {
	cell, ok := c.M.Resolve(c.Args[0]).X.(*exec.Cell)
	if !ok {
		return exec.Value{}, false
	}
	f := c.M.Field(cell, "Annotations")
	if f == nil {
		return exec.Value{}, false
	}
	c.M.Store(f, c.Args[1])
	c.M.Hooks.Field(cell)
	return exec.Value{}, true
}

// setAnnotation is func SetMetaDataAnnotation(obj *ObjectMeta, ann string, value string).
func setAnnotation(c *exec.Call) (exec.Value, bool) {
	cell, ok := c.M.Resolve(c.Args[0]).X.(*exec.Cell)
	if !ok {
		return exec.Value{}, false
	}
	f := c.M.Field(cell, "Annotations")
	if f == nil {
		return exec.Value{}, false
	}
	mp, ok := c.M.Load(f).X.(*exec.Map)
	if !ok {
		if !c.M.Load(f).IsNil() {
			return exec.Value{}, false
		}
		mp = exec.NewMap()
		c.M.Store(f, exec.Value{X: mp})
	}
	c.M.MapSet(mp, c.M.Resolve(c.Args[1]), c.Args[2].At(c.Pos))
	c.M.Hooks.Field(cell)
	return exec.Value{}, true
}

// ingressEntry is what an allowed origin may look like; others are left out.
var ingressEntry = regexp.MustCompile(`^([a-z]+://(\*\.)?[A-Za-z0-9\-.]*(:\d+)?|null)$`)

func ingressRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin == "" || !v.annotated(ingressEnable, false) {
		return r
	}
	if v.Value(ingressOrigin).X == nil {
		v.SetCause(ingressEnable)
		r.AllowOrigin = v.Field("*")
	} else {
		star := false
		if !v.scan(ingressOrigin, exec.Text, func(it Item) bool {
			star = it.Text == "*"
			return star || ingressEntry.MatchString(it.Text) && ingressPattern(it.Text).MatchString(p.Origin)
		}) {
			return r
		}
		v.grant(&r, star, p.Origin, "")
		if !star && v.annotated(ingressCreds, true) {
			r.Credentials = v.CredentialsTrue(ingressCreds)
		}
	}
	// Have: with "*" browsers refuse to send credentials, whatever the
	// annotation says.
	return r
}

// ingressPattern is the expression that nginx matches, anywhere in the origin
// and without regard to case; a star is one label.
func ingressPattern(entry string) *regexp.Regexp {
	return regexp.MustCompile("(?i)" + strings.Replace(regexp.QuoteMeta(entry), `\*`, `[A-Za-z0-9\-]+`, 1) + "$")
}

// annotated decides a boolean annotation.
func (v *View) annotated(name string, missing bool) bool {
	if v.Value(name).X == nil {
		return missing
	}
	items, complete := v.List(name)
	if len(items) != 1 || !items[0].Known || !complete {
		v.M.Doubt("unknown " + name)
		return missing
	}
	b, err := strconv.ParseBool(items[0].Text)
	if err != nil {
		return missing
	}
	return b
}
