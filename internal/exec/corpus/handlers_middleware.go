package corpus

// This file is about middleware around handlers: order of headers and next,
// chains, conditions, and inner handlers that disagree with outer ones.

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

func middlewareHandlers() []Handler {
	return []Handler{
		{"mwReflectsBeforeNext", false, mwReflectsBeforeNext},
		{"mwReflectsAfterNext", true, mwReflectsAfterNext},
		{"mwReflectsAfterSilentNext", false, mwReflectsAfterSilentNext},
		{"mwChecksAndForwards", true, mwChecksAndForwards},
		{"mwRefusesForeign", true, mwRefusesForeign},
		{"mwForwardsTwice", true, mwForwardsTwice},
		{"mwInnerOverrides", false, mwInnerOverrides},
		{"mwOuterOverrides", true, mwOuterOverrides},
		{"mwBothAdd", true, mwBothAdd},
		{"mwChain", true, mwChain},
		{"mwChainWrongOrder", false, mwChainWrongOrder},
		{"mwParameterised", true, mwParameterised},
		{"mwParameterisedStar", false, mwParameterisedStar},
		{"mwPredicateParameter", true, mwPredicateParameter},
		{"mwPredicateParameterLoose", false, mwPredicateParameterLoose},
		{"mwContextVerdict", true, mwContextVerdict},
		{"mwContextOrigin", false, mwContextOrigin},
		{"mwRewritesOrigin", true, mwRewritesOrigin},
		{"mwDeletesOrigin", true, mwDeletesOrigin},
		{"mwRecovers", true, mwRecovers},
		{"mwSkipsPaths", false, mwSkipsPaths},
		{"mwHandlerFuncStyle", true, mwHandlerFuncStyle},
	}
}

func hello(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "hello") }

func silent(http.ResponseWriter, *http.Request) {}

func reflecting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(acao, r.Header.Get("Origin"))
		next.ServeHTTP(w, r)
	})
}

func reflectingAfter(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		w.Header().Set(acao, r.Header.Get("Origin"))
	})
}

func friendsOnly(next http.Handler) http.Handler {
	fn := func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if slices.Contains(allowedOrigins, origin) {
			w.Header().Set(acao, origin)
			w.Header().Set(acac, "true")
			w.Header().Add("Vary", "Origin")
		}
		next.ServeHTTP(w, r)
	}
	return http.HandlerFunc(fn)
}

func refusing(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" && !suffixDottedOrApex(o) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// mwReflectsBeforeNext wraps a handler in a reflecting middleware: unsound.
func mwReflectsBeforeNext(w http.ResponseWriter, r *http.Request) {
	reflecting(http.HandlerFunc(hello)).ServeHTTP(w, r)
}

// mwReflectsAfterNext sets the header when the inner handler has written its body: sound.
func mwReflectsAfterNext(w http.ResponseWriter, r *http.Request) {
	reflectingAfter(http.HandlerFunc(hello)).ServeHTTP(w, r)
}

// mwReflectsAfterSilentNext sets the header after an inner handler that wrote nothing: unsound.
func mwReflectsAfterSilentNext(w http.ResponseWriter, r *http.Request) {
	reflectingAfter(http.HandlerFunc(silent)).ServeHTTP(w, r)
}

// mwChecksAndForwards allows friends only and forwards every request: sound.
func mwChecksAndForwards(w http.ResponseWriter, r *http.Request) {
	friendsOnly(http.HandlerFunc(hello)).ServeHTTP(w, r)
}

// mwRefusesForeign does not let strangers reach a reflecting handler: sound.
func mwRefusesForeign(w http.ResponseWriter, r *http.Request) {
	refusing(reflecting(http.HandlerFunc(hello))).ServeHTTP(w, r)
}

// mwForwardsTwice calls the inner handler twice by mistake, still allowing friends only: sound.
func mwForwardsTwice(w http.ResponseWriter, r *http.Request) {
	twice := func(next http.Handler) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(w, r)
			next.ServeHTTP(w, r)
		}
	}
	twice(friendsOnly(http.HandlerFunc(silent)))(w, r)
}

// mwInnerOverrides has an inner handler that reflects over the middleware's decision: unsound.
func mwInnerOverrides(w http.ResponseWriter, r *http.Request) {
	inner := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(acao, r.Header.Get("Origin"))
		fmt.Fprint(w, "data")
	}
	friendsOnly(http.HandlerFunc(inner)).ServeHTTP(w, r)
}

// mwOuterOverrides lets the inner decision replace the reflection of the outer middleware: sound.
func mwOuterOverrides(w http.ResponseWriter, r *http.Request) {
	inner := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(acao, "https://example.com")
		fmt.Fprint(w, "data")
	})
	reflecting(inner).ServeHTTP(w, r)
}

// mwBothAdd adds the header in middleware and handler, so there are two values: sound.
func mwBothAdd(w http.ResponseWriter, r *http.Request) {
	reflecting(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add(acao, r.Header.Get("Origin"))
		fmt.Fprint(w, "data")
	})).ServeHTTP(w, r)
}

type middleware func(http.Handler) http.Handler

func chain(h http.Handler, mws ...middleware) http.Handler {
	for i := len(mws) - 1; i >= 0; i-- {
		h = mws[i](h)
	}
	return h
}

func fixedFor(origin string) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set(acao, origin)
			next.ServeHTTP(w, r)
		})
	}
}

// mwChain runs a reflecting middleware and then one that names a friend: sound.
func mwChain(w http.ResponseWriter, r *http.Request) {
	chain(http.HandlerFunc(hello), reflecting, fixedFor(siteOrigin)).ServeHTTP(w, r)
}

// mwChainWrongOrder runs the reflecting middleware last: unsound.
func mwChainWrongOrder(w http.ResponseWriter, r *http.Request) {
	chain(http.HandlerFunc(hello), fixedFor(siteOrigin), reflecting).ServeHTTP(w, r)
}

func corsFor(origins ...string) func(http.Handler) http.Handler {
	set := map[string]bool{}
	for _, o := range origins {
		set[o] = true
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			if set["*"] || set[origin] {
				w.Header().Set(acao, origin)
				w.Header().Set(acac, "true")
			}
			if r.Method == http.MethodOptions {
				w.WriteHeader(http.StatusNoContent)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// mwParameterised is given two friends: sound.
func mwParameterised(w http.ResponseWriter, r *http.Request) {
	corsFor("https://example.com", "http://localhost:3000")(http.HandlerFunc(hello)).ServeHTTP(w, r)
}

// mwParameterisedStar is given a star and reflects anybody: unsound.
func mwParameterisedStar(w http.ResponseWriter, r *http.Request) {
	corsFor("https://example.com", "*")(http.HandlerFunc(hello)).ServeHTTP(w, r)
}

func withOriginCheck(allow func(string) bool, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" && allow(o) {
			w.Header().Set(acao, o)
		}
		next(w, r)
	}
}

// mwPredicateParameter is given a dotted suffix check: sound.
func mwPredicateParameter(w http.ResponseWriter, r *http.Request) {
	withOriginCheck(suffixDotted, hello)(w, r)
}

// mwPredicateParameterLoose is given a suffix check without the dot: unsound.
func mwPredicateParameterLoose(w http.ResponseWriter, r *http.Request) {
	loose := func(o string) bool { return strings.HasSuffix(o, "example.com") }
	withOriginCheck(loose, hello)(w, r)
}

type verdictKey struct{}

// mwContextVerdict passes the verdict on in the context: sound.
func mwContextVerdict(w http.ResponseWriter, r *http.Request) {
	outer := func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			ok := eqThreeAlternatives(r.Header.Get("Origin"))
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), verdictKey{}, ok)))
		})
	}
	inner := func(w http.ResponseWriter, r *http.Request) {
		if ok, _ := r.Context().Value(verdictKey{}).(bool); ok {
			w.Header().Set(acao, r.Header.Get("Origin"))
		}
		fmt.Fprint(w, "data")
	}
	outer(http.HandlerFunc(inner)).ServeHTTP(w, r)
}

// mwContextOrigin passes the origin on in the context and reflects it: unsound.
func mwContextOrigin(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithValue(r.Context(), originKey{}, r.Header.Get("Origin"))
	func(w http.ResponseWriter, r *http.Request) {
		if o, ok := r.Context().Value(originKey{}).(string); ok {
			w.Header().Set(acao, o)
		}
	}(w, r.WithContext(ctx))
}

// mwRewritesOrigin replaces the request's origin before a reflecting handler sees it: sound.
func mwRewritesOrigin(w http.ResponseWriter, r *http.Request) {
	canonical := func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			r2 := r.Clone(r.Context())
			r2.Header.Set("Origin", siteOrigin)
			next.ServeHTTP(w, r2)
		})
	}
	canonical(reflecting(http.HandlerFunc(hello))).ServeHTTP(w, r)
}

// mwDeletesOrigin removes strangers' origins from the request before a reflecting handler sees it: sound.
func mwDeletesOrigin(w http.ResponseWriter, r *http.Request) {
	r = r.Clone(r.Context())
	if !trustedOrigin(r) {
		r.Header.Del("Origin")
	}
	reflecting(http.HandlerFunc(hello)).ServeHTTP(w, r)
}

// mwRecovers answers panics of the inner handler, which deletes the header before it panics: sound.
func mwRecovers(w http.ResponseWriter, r *http.Request) {
	recovering := func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			defer func() {
				if v := recover(); v != nil {
					w.WriteHeader(http.StatusInternalServerError)
				}
			}()
			next.ServeHTTP(w, r)
		})
	}
	inner := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(acao, r.Header.Get("Origin"))
		if !trustedOrigin(r) {
			w.Header().Del(acao)
			panic("foreign origin")
		}
		fmt.Fprint(w, "data")
	})
	recovering(inner).ServeHTTP(w, r)
}

// mwSkipsPaths skips the check of a middleware below /static/: unsound.
func mwSkipsPaths(w http.ResponseWriter, r *http.Request) {
	guarded := refusing(reflecting(http.HandlerFunc(hello)))
	open := reflecting(http.HandlerFunc(hello))
	if strings.HasPrefix(r.URL.Path, "/static/") {
		open.ServeHTTP(w, r)
		return
	}
	guarded.ServeHTTP(w, r)
}

// mwHandlerFuncStyle nests functions of functions without any http.Handler: sound.
func mwHandlerFuncStyle(w http.ResponseWriter, r *http.Request) {
	logged := func(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("X-Request-Path", r.URL.Path)
			next(w, r)
		}
	}
	logged(withOriginCheck(eqLiteral, logged(hello)))(w, r)
}
