package pieces

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gorilla/mux"
	"github.com/justinas/alice"
)

// Alice's chain runs one middleware in the other.
func aliceBad() http.Handler {
	return alice.New(cookiesFor, func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			allowOrigin(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
			next.ServeHTTP(w, r)
		})
	}).ThenFunc(http.NotFound)
}

// Alice's chain begins with a guard.
func aliceGood() http.Handler {
	return alice.New(ours, cookiesFor).Append(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			allowOrigin(w, r.Header.Get("Origin"))
			next.ServeHTTP(w, r)
		})
	}).Then(http.NotFoundHandler())
}

// Alice's chain begins with what the caller has.
func aliceUnknown(origin string, more ...alice.Constructor) http.Handler {
	return alice.New(more...).Append(cookiesFor, originFor(origin)).ThenFunc(http.NotFound)
}

type layer func(http.Handler) http.Handler

// chain puts the first layer outermost.
func chain(h http.Handler, layers ...layer) http.Handler {
	for i := len(layers) - 1; i >= 0; i-- {
		h = layers[i](h)
	}
	return h
}

// A helper of our own puts layers around a handler.
func chainBad() http.Handler {
	return chain(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	}), cookiesFor)
}

// A helper of our own puts layers around a handler, a guard among them.
func chainGood() http.Handler {
	return chain(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, r.Header.Get("Origin"))
	}), ours, cookiesFor)
}

// A helper of our own puts the caller's layers around a handler.
func chainUnknown(origin string, layers ...layer) http.Handler {
	return chain(originFor(origin)(http.NotFoundHandler()), append(layers, cookiesFor)...)
}

type stack struct{ layers []layer }

func (s *stack) use(l ...layer) *stack {
	s.layers = append(s.layers, l...)
	return s
}

func (s *stack) then(h http.Handler) http.Handler { return chain(h, s.layers...) }

// A stack of our own collects layers in a loop.
func stackBad() http.Handler {
	s := new(stack)
	for _, l := range []layer{cookiesFor, originFor("null")} { // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
		s.use(l)
	}
	return s.then(http.NotFoundHandler())
}

// A stack of our own collects layers for our app.
func stackGood() http.Handler {
	return new(stack).use(cookiesFor).use(originFor(app)).then(http.NotFoundHandler())
}

// A stack of the caller's has layers already.
func stackUnknown(s *stack, origin string) http.Handler {
	return s.use(cookiesFor, originFor(origin)).then(http.NotFoundHandler())
}

// A mux is wrapped twice.
func muxBad() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /me", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("me")) })
	return cookiesFor(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		m.ServeHTTP(w, r)
	}))
}

// A mux is wrapped twice, the guard outside.
func muxGood() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /me", func(w http.ResponseWriter, r *http.Request) { allowOrigin(w, r.Header.Get("Origin")) })
	return ours(cookiesFor(m))
}

// A mux is wrapped twice, once by the caller's layer.
func muxUnknown(origin string, l layer) http.Handler {
	m := http.NewServeMux()
	m.Handle("/me", cookiesFor(originFor(origin)(http.NotFoundHandler())))
	return l(m)
}

// The mux's handler reflects, the layer around the mux allows cookies.
func outerBad(addr string) error {
	m := http.NewServeMux()
	m.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	})
	return http.ListenAndServe(addr, cookiesFor(m))
}

// The mux's handler reflects with cookies, the layer around the mux is a guard.
func outerGood(addr string) error {
	m := http.NewServeMux()
	m.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {
		allowCookies(w)
		allowOrigin(w, r.Header.Get("Origin"))
	})
	return http.ListenAndServe(addr, ours(m))
}

// The mux's handler has the caller's origin.
func outerUnknown(addr, origin string) error {
	m := http.NewServeMux()
	m.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) { allowOrigin(w, origin) })
	return http.ListenAndServe(addr, cookiesFor(m))
}

// A router's route reflects, the layer around the router allows cookies.
func wrappedBad() http.Handler {
	r := gin.New()
	r.GET("/me", func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	})
	return cookiesFor(r)
}

// A router's middleware reflects with cookies, the layer around it is a guard.
func wrappedGood() http.Handler {
	r := chi.NewRouter()
	r.Use(cookiesFor, func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			allowOrigin(w, r.Header.Get("Origin"))
			next.ServeHTTP(w, r)
		})
	})
	r.Get("/me", http.NotFound)
	return ours(r)
}

// A router's route reflects with cookies, and the caller says who gets there.
func wrappedUnknown(known func(origin string) bool) http.Handler {
	m := mux.NewRouter()
	m.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {
		allowCookies(w)
		allowOrigin(w, r.Header.Get("Origin"))
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if known(r.Header.Get("Origin")) {
			m.ServeHTTP(w, r)
		}
	})
}

// The mux of net/http has a handler that reflects, the layer around it cookies.
func globalBad(addr string) error {
	http.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	})
	return http.ListenAndServe(addr, cookiesFor(http.DefaultServeMux))
}

// The mux of net/http has a handler that reflects with cookies, behind a guard.
func globalGood(addr string) error {
	http.Handle("/me", cookiesFor(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, r.Header.Get("Origin"))
	})))
	return http.ListenAndServe(addr, ours(http.DefaultServeMux))
}

// The mux of net/http has a handler with the caller's origin.
func globalUnknown(addr, origin string) error {
	http.Handle("/me", originFor(origin)(http.NotFoundHandler()))
	return http.ListenAndServe(addr, cookiesFor(http.DefaultServeMux))
}

type failing func(w http.ResponseWriter, r *http.Request) error

func (f failing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	allowCookies(w)
	if err := f(w, r); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

// A type of functions allows cookies, and one of the functions reflects.
var typedBad http.Handler = failing(func(w http.ResponseWriter, r *http.Request) error {
	allowOrigin(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	return nil
})

// A type of functions allows cookies, and one of the functions has our app.
var typedGood http.Handler = failing(func(w http.ResponseWriter, r *http.Request) error {
	allowOrigin(w, app)
	return nil
})

// A type of functions allows cookies, and one of the functions is the caller's.
func typedUnknown(f func(http.ResponseWriter, *http.Request) error) http.Handler { return failing(f) }
