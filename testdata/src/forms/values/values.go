// Package values carries an origin or a list of origins from where it is
// written to the setting that it ends in: each way once open, once closed, and
// once in a way that nobody can judge.
package values

import (
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/rs/cors"
	"github.com/samber/lo"
)

const star = "*"

// A constant by another name is still the wildcard.
func constant() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{star}}) // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
}

// A joined and split constant is the wildcard twice.
func splitConstant() *cors.Cors {
	list := strings.Split("https://app.example.com,"+star, ",") // want `wildcard: AllowedOrigins lets any website read every response behind it; fine only for public data`
	return cors.New(cors.Options{AllowedOrigins: list})
}

// Splitting a list of origins keeps it closed.
func splitGood() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: strings.Split("https://app.example.com,https://admin.example.com", ",")})
}

// What a caller joins cannot be known.
func splitUnknown(list []string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: strings.Split(strings.Join(list, ","), ",")})
}

var fromInit []string

func init() { fromInit = append(fromInit, "*") } // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`

// A package variable that init fills holds the wildcard.
func packageVariable() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: fromInit})
}

// Several variables assigned at once keep their own values.
func several() (*cors.Cors, *cors.Cors) {
	open, closed := "*", "https://app.example.com" // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	return cors.New(cors.Options{AllowedOrigins: []string{open}}),
		cors.New(cors.Options{AllowedOrigins: []string{closed}})
}

// One of two alternatives opens the policy, and nobody chose it yet.
func alternative(dev bool) *cors.Cors {
	origins := []string{"https://app.example.com"}
	if dev {
		origins = append(origins, "*") // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data \(when parameter dev is set\)`
	}
	return cors.New(cors.Options{AllowedOrigins: origins})
}

// Both alternatives are closed.
func alternatives(dev bool) *cors.Cors {
	origins := []string{"https://app.example.com"}
	if dev {
		origins = append(origins, "http://localhost:3000")
	}
	return cors.New(cors.Options{AllowedOrigins: origins})
}

// A variadic append of a list that the caller knows.
func appended(more []string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: append([]string{"https://app.example.com"}, more...)})
}

func pointer[T any](v T) *T { return &v }

func first[T any](list []T, def T) T {
	if len(list) > 0 {
		return list[0]
	}
	return def
}

// Generic helpers of the program are executed.
func generic() *cors.Cors {
	p := pointer("*") // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	return cors.New(cors.Options{AllowedOrigins: []string{first(nil, *p)}})
}

// The same helpers with an origin.
func genericGood() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{first([]string{"https://app.example.com"}, "*")}})
}

// Helpers of libraries hand their arguments on.
func helpers(secure bool) *cors.Cors {
	origin := lo.FromPtr(lo.ToPtr(aws.ToString(aws.String("*")))) // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	return cors.New(cors.Options{AllowedOrigins: lo.Compact([]string{"", origin})})
}

// A choice between two origins is closed either way.
func ternary(secure bool) *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{lo.Ternary(secure, "https://app.example.com", "https://beta.example.com")},
		AllowCredentials: aws.ToBool(aws.Bool(true)),
	})
}

// What a helper makes of a caller's list is the caller's business.
func helpersUnknown(list []string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: lo.Map(list, func(s string, _ int) string { return "https://" + s })})
}

type settings struct {
	hosts []string
	creds bool
}

type server struct {
	settings
	public bool
}

// Fields of an embedded structure are set after it is made, through a pointer.
func embedded() *cors.Cors {
	s := &server{public: true}
	s.hosts = []string{"https://app.example.com"}
	s.settings.hosts[0] = "*" // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	return cors.New(cors.Options{AllowedOrigins: s.hosts})
}

// A copy of a structure does not follow changes of the original.
func copied() *cors.Cors {
	a := settings{hosts: []string{"https://app.example.com"}}
	b := a
	a.hosts = []string{"*"}
	return cors.New(cors.Options{AllowedOrigins: b.hosts})
}

// A receiver's fields are whatever its maker gave it.
func (s *server) cors() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: s.hosts, AllowCredentials: s.creds})
}

func lists() map[string][]string {
	return map[string][]string{"dev": {"*"}, "prod": {"https://app.example.com"}} // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
}

// One entry of a map is taken, the open one.
func fromMap() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: lists()["dev"]})
}

// The other entry is closed, and stays so in a copy.
func fromMapGood() *cors.Cors {
	all := maps.Clone(lists())
	return cors.New(cors.Options{AllowedOrigins: slices.Clone(all["prod"])})
}

// A map of the caller's.
func fromMapUnknown(all map[string][]string, name string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: all[name], AllowCredentials: true})
}

type option func(*cors.Options)

func withOrigins(list ...string) option { return func(o *cors.Options) { o.AllowedOrigins = list } }
func withCredentials(o *cors.Options)   { o.AllowCredentials = true }

func build(opts ...option) *cors.Cors {
	var o cors.Options
	o.AllowedOrigins = []string{"https://app.example.com"}
	for _, opt := range opts {
		opt(&o)
	}
	return cors.New(o)
}

// Functional options of the program.
func functional() (*cors.Cors, *cors.Cors) {
	return build(withOrigins("*")), // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
		build(withCredentials)
}

type builder struct{ o cors.Options }

func (b *builder) origins(list ...string) *builder { b.o.AllowedOrigins = list; return b }
func (b *builder) credentials() *builder           { b.o.AllowCredentials = true; return b } // want `refused: browsers refuse "\*" together with credentials, and rs/cors sends both: drop AllowCredentials or list the origins`
func (b *builder) done() http.Handler              { return cors.New(b.o).Handler(http.NotFoundHandler()) }

// A chain of calls assembles the options.
func chained() http.Handler {
	return new(builder).origins("*").credentials().done()
}

// The same chain with an origin.
func chainedGood() http.Handler {
	return new(builder).origins("https://app.example.com").credentials().done()
}
