package extract

import (
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

// Routers run middlewares in front of handlers. Each may be harmless by itself
// when what they write together is not, so what a router runs one after the
// other is driven as one: a capture with others behind it.

// handlersAmong returns the handlers and middlewares among arguments that can
// reach a policy, or stand in front of one and ask for the origin; the other
// arguments escape.
func (e *engine) handlersAmong(args []exec.Value) []exec.Value {
	var out []exec.Value
	for _, a := range args {
		a = e.m.Resolve(a)
		if elems, _, ok := e.m.Elems(a); ok {
			out = append(out, e.handlersAmong(elems)...)
			continue
		}
		if _, ok := e.link(a); ok {
			out = append(out, a)
		} else {
			e.escape(a)
		}
	}
	return out
}

// link makes one part of a chain of a handler or middleware.
func (e *engine) link(v exec.Value) (capture, bool) {
	f := v.Strip()
	if x, ok := f.X.(*exec.Closure); ok {
		if sig := e.libHandlers[x]; sig != nil {
			return capture{fn: f, sig: sig}, true
		}
		if e.isLayer(f) {
			sig := e.layers[x]
			if sig == nil {
				sig = x.Ref.Sig // Have: a method as a value
			}
			return capture{fn: f, sig: sig}, true
		}
		if x.Ref == nil || x.Go != nil || e.in.Index.Entry(strings.TrimSuffix(x.Ref.Sym, "$bound")) != nil || !e.sinks.interesting(f, 0) && !e.sinks.asks[x.Ref] {
			return capture{}, false
		}
		return capture{fn: f, sig: x.Ref.Sig}, e.isHandler(x.Ref.Sig) || e.yieldsHandler(x.Ref.Sig)
	}
	if i, ok := v.X.(*exec.Iface); ok && i.Dyn != nil && e.sinks.servesHTTP(e, i.Dyn) {
		return capture{fn: v, dyn: i.Dyn}, true
	}
	return capture{}, false
}

// captureChain captures handlers that run one after the other, in place of the
// beginning of the chain and of its end.
func (e *engine) captureChain(chain []exec.Value, continues bool) {
	head, prefixes, ok := e.linked(chain, continues)
	if !ok {
		return
	}
	whole := prefixes[len(prefixes)-1]
	e.captured = slices.DeleteFunc(slices.Clone(e.captured), func(c capture) bool {
		return strings.HasSuffix(whole, " > "+c.key) || slices.ContainsFunc(prefixes[:len(prefixes)-1], func(p string) bool {
			return strings.HasPrefix(c.key, p) && (c.key == p || strings.HasPrefix(c.key[len(p):], "@"))
		})
	})
	e.add(head)
}

// linked makes one capture of a chain, with the keys of its beginnings.
func (e *engine) linked(chain []exec.Value, continues bool) (head capture, prefixes []string, ok bool) {
	key := ""
	for i, v := range chain {
		link, ok := e.link(v)
		if !ok {
			return capture{}, nil, false
		}
		key += e.fingerprint(link.fn)
		prefixes = append(prefixes, key)
		key += " > "
		if i == 0 {
			head = link
			head.continues = continues
		} else {
			head.behind = append(head.behind, link)
		}
	}
	return head, prefixes, len(chain) > 0
}

// serveChain serves a captured handler with what is behind it.
func (e *engine) serveChain(c capture, args []exec.Value) exec.Value {
	e.ex.behind = c.behind
	if args == nil && c.of.X != nil {
		args = e.bound(c)
	}
	v := e.serve(c.fn, c.sig, c.dyn, args, 0)
	for c.continues && e.ex.sent == nil && !e.ex.stopped && e.serveBehind() {
		// Have: a middleware that returned without a word lets the next run.
	}
	return v
}

// serveBehind runs the next handler of the chain; it reports whether there was
// one.
func (e *engine) serveBehind() bool {
	x := e.ex
	if x == nil || len(x.behind) == 0 {
		return false
	}
	next := x.behind[0]
	x.behind = x.behind[1:]
	e.serve(next.fn, next.sig, next.dyn, nil, 1)
	return true
}
