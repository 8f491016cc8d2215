package settings

import (
	"github.com/knadh/koanf/providers/confmap"
	"github.com/knadh/koanf/v2"
	"github.com/rs/cors"
)

// registry holds the operator's settings; somebody else loads them.
type registry struct{ *koanf.Koanf }

// list is a setting, or what the program ships where nobody has set it.
func (r *registry) list(key string, fallback ...string) []string {
	if !r.Exists(key) {
		return fallback
	}
	return r.Strings(key)
}

// listed reports whether an origin is in a list; an empty list is everyone.
func listed(origins []string, origin string) bool {
	for _, o := range origins {
		if o == origin {
			return true
		}
	}
	return len(origins) == 0
}

// Nobody has set the list, to begin with, and none is everyone.
func shippedOpen(r *registry) *cors.Cors {
	if !r.Bool("open.enabled") {
		return nil
	}
	origins := r.list("open.origins")
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginFunc:  func(origin string) bool { return listed(origins, origin) }, // want `credentials: any website can read this as the signed-in user: with AllowOriginFunc, rs/cors sends Origin "https://evil.example" back with Access-Control-Allow-Credentials: true \(when setting open.enabled is set\)`
	})
}

// What the program ships is a site of its own.
func shippedClosed(r *registry) *cors.Cors {
	origins := r.list("closed.origins", "https://app.example.com")
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginFunc:  func(origin string) bool { return listed(origins, origin) },
	})
}

// The setting exists, for the program itself loads it.
func shippedLoaded() *cors.Cors {
	k := koanf.New(".")
	_ = k.Load(confmap.Provider(map[string]any{"loaded.origins": []string{"https://app.example.com"}}, "."), nil)
	r := &registry{k}
	origins := r.list("loaded.origins")
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginFunc:  func(origin string) bool { return listed(origins, origin) },
	})
}

// What the operator writes is nowhere in the program.
func shippedNothing(r *registry) *cors.Cors {
	origins := r.Strings("operator.origins")
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginFunc:  func(origin string) bool { return listed(origins, origin) },
	})
}
