package extract

import (
	"go/types"
	"net/textproto"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// What a program does with requests that a protection against cross-site
// requests has refused.

// serveRefused runs the handler for refused requests. It reports whether the
// protected handler is served after all, and the status of the answer.
func (e *engine) serveRefused(deny, protected exec.Value, p policy.Probe) (passed bool, status int) {
	deny, protected = e.m.Resolve(deny), e.m.Resolve(protected)
	if e.same(deny, protected) {
		return true, 0
	}
	i, ok := deny.X.(*exec.Iface)
	if !ok || i.Dyn == nil {
		e.m.Doubt("unknown handler for refused requests")
		return false, 0
	}
	outer := e.ex
	defer func() { e.ex = outer }()
	e.ex = e.newExchange(p)
	if protected.X != nil {
		e.ex.watched = &protected
	}
	e.m.CallMethodNamed(i.Dyn, i.V, nil, "ServeHTTP", []exec.Value{e.ex.writer, e.ex.request})
	status = e.ex.status
	switch {
	case e.ex.sent == nil && status == 0:
		status = 200 // Have: nothing was written, and net/http answers for it
	case status < 0:
		status = 0
	}
	return e.ex.passed, status
}

// same reports whether two values are certainly the same handler.
func (e *engine) same(a, b exec.Value) bool {
	a, b = a.Strip(), b.Strip()
	switch x := a.X.(type) {
	case *exec.Cell, *exec.Object:
		return a.X == b.X
	case *exec.Unknown:
		y := b.Unknown()
		return y != nil && x.Expr == y.Expr
	case *exec.Closure:
		y, ok := b.X.(*exec.Closure)
		return ok && (x == y || x.Ref != nil && x.Ref == y.Ref && e.fingerprint(a) == e.fingerprint(b))
	}
	return false
}

// watchful makes the intrinsic of a ServeHTTP method notice the handler that
// the exchange watches for.
func (e *engine) watchful(sym string, in exec.Intrinsic) exec.Intrinsic {
	return func(c *exec.Call) (exec.Value, bool) {
		if x := e.ex; x != nil && x.watched != nil && len(c.Args) > 0 && e.same(c.Args[0], *x.watched) {
			x.passed = true
			x.flush()
			return exec.Value{}, true
		}
		if in != nil {
			return in(c)
		}
		return c.M.CallSymbol(sym, c.Args, c.Type)
	}
}

// answer notes the status of the answer: the first number that looks like one
// among the arguments of what sends it.
func (x *exchange) answer(c *exec.Call) {
	if x.sent != nil {
		return
	}
	x.status = 200
	for i, a := range c.Args {
		if n, ok := a.AsInt(); ok && n >= 100 && n < 600 {
			x.status = int(n)
			return
		}
		if t := c.Param(i); t != nil && a.Unknown() != nil {
			if b, ok := t.Underlying().(*types.Basic); ok && b.Info()&types.IsInteger != 0 {
				x.status = -1
				return
			}
		}
	}
}

// simpleHeader reports whether a page can set a request header, or the browser
// sends it, without asking first (Fetch standard, CORS-safelisted and forbidden
// request-header names).
func simpleHeader(name string) bool {
	name = textproto.CanonicalMIMEHeaderKey(name)
	switch name {
	case "Accept", "Accept-Language", "Accept-Encoding", "Content-Language", "Content-Type", "Content-Length", "Cookie", "Connection", "Host", "Range", "User-Agent", "Via", "Forwarded":
		return true
	}
	return strings.HasPrefix(name, "Sec-") || strings.HasPrefix(name, "X-Forwarded-")
}
