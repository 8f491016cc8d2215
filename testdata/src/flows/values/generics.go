package values

import (
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/lambda/types"
	"github.com/gofiber/fiber/v3"
	fibercors "github.com/gofiber/fiber/v3/middleware/cors"
	"github.com/rs/cors"
	"github.com/samber/lo"
)

func ptr[T any](v T) *T { return &v }

func val[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

type text interface{ ~string }

type siteName string

// each converts a list of any kind of text.
func each[S ~[]E, E text](list S, f func(string) string) []string {
	out := make([]string, 0, len(list))
	for _, e := range list {
		out = append(out, f(string(e)))
	}
	return out
}

// A helper makes pointers, and the switch behind one of them is on.
func pointerBad() *cors.Cors {
	conf := struct {
		Origin *string
		Creds  *bool
	}{Origin: ptr("http://app.example.com"), Creds: ptr(true)} // want `insecure: "http://app\.example\.com" is let in with credentials over plain http`
	return cors.New(cors.Options{AllowedOrigins: []string{*conf.Origin}, AllowCredentials: val(conf.Creds)})
}

// The switch was never set.
func pointerGood() *cors.Cors {
	conf := struct {
		Origin *string
		Creds  *bool
	}{Origin: ptr("http://app.example.com")}
	return cors.New(cors.Options{AllowedOrigins: []string{*conf.Origin}, AllowCredentials: val(conf.Creds)})
}

// Nobody knows what is behind the caller's pointer.
func pointerUnknown(origin *string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{val(origin)}, AllowCredentials: *ptr(true)})
}

// A helper of a library makes the pointer.
func libPointerBad(app *fiber.App) {
	origin, creds := lo.ToPtr("http://app.example.com"), aws.Bool(true) // want `insecure: "http://app\.example\.com" is let in with credentials over plain http`
	app.Use(fibercors.New(fibercors.Config{AllowOrigins: []string{lo.FromPtr(origin)}, AllowCredentials: aws.ToBool(creds)}))
}

// Another helper takes its second choice, as the first is nil.
func libPointerGood(app *fiber.App) {
	var origin *string
	app.Use(fibercors.New(fibercors.Config{
		AllowOrigins:     []string{lo.FromPtrOr(origin, "https://app.example.com")},
		AllowCredentials: aws.ToBool(lo.ToPtr(true)),
	}))
}

// The first choice is the caller's.
func libPointerUnknown(app *fiber.App, origin *string) {
	app.Use(fibercors.New(fibercors.Config{
		AllowOrigins:     []string{lo.FromPtrOr(origin, "https://app.example.com")},
		AllowCredentials: lo.FromPtr(aws.Bool(true)),
	}))
}

// The setting itself is a pointer.
func cloudBad() *types.Cors {
	return &types.Cors{AllowOrigins: []string{"*"}, AllowCredentials: aws.Bool(true), AllowMethods: []string{"GET"}} // want `credentials: AllowOrigins entry "\*" together with AllowCredentials asks AWS Lambda to let any website read as the signed-in user \(what it answers is not verified\)`
}

// The setting is a pointer to false.
func cloudGood() *types.Cors {
	return &types.Cors{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: ptr(true), AllowMethods: []string{"GET"}}
}

// The setting is the caller's pointer.
func cloudUnknown(origins []string, creds *bool) *types.Cors {
	return &types.Cors{AllowOrigins: origins, AllowCredentials: creds, AllowMethods: []string{"GET"}}
}

// A constraint allows any list of texts.
func constraintBad() http.Handler {
	list := each([]siteName{"app", "admin"}, func(s string) string { return "http://" + s + ".example.com" }) // want `insecure: "http://admin\.example\.com" is let in with credentials over plain http`
	return private(list).Handler(nil)
}

// The same helper puts https in front.
func constraintGood() http.Handler {
	list := each([]siteName{"app", "admin"}, func(s string) string { return "https://" + s + ".example.com" })
	return private(list).Handler(nil)
}

// The names are the caller's.
func constraintUnknown[S ~[]siteName](names S) http.Handler {
	return private(each(names, func(s string) string { return "https://" + s })).Handler(nil)
}

type set[T comparable] map[T]struct{}

func setOf[T comparable](list ...T) set[T] {
	s := make(set[T], len(list))
	for _, x := range list {
		s[x] = struct{}{}
	}
	return s
}

func (s set[T]) has(x T) bool { _, ok := s[x]; return ok }

func (s set[T]) with(more ...T) set[T] {
	for _, x := range more {
		s[x] = struct{}{}
	}
	return s
}

// A set of texts is asked, and somebody has added to it.
func genericTypeBad() *cors.Cors {
	own := setOf("https://app.example.com").with("https://admin.example.com", "null") // want `nullorigin: setOf\("https://app\.example\.com"\)\.with\("https://admin\.example\.com", "null"\) lets Origin "null" in with credentials`
	return cors.New(cors.Options{AllowOriginFunc: own.has, AllowCredentials: true})
}

// What was added is a site.
func genericTypeGood() *cors.Cors {
	own := setOf[string]().with("https://admin.example.com")
	return cors.New(cors.Options{AllowOriginFunc: func(o string) bool { return own.has(o) }, AllowCredentials: true})
}

// What was added is the caller's.
func genericTypeUnknown(more []string) *cors.Cors {
	own := setOf("https://app.example.com").with(more...)
	return cors.New(cors.Options{AllowOriginFunc: own.has, AllowCredentials: true})
}

// Functions on lists of a library find, filter and map.
func mappedBad() *cors.Cors {
	hosts := lo.Filter([]string{"app", "", "admin"}, func(s string, _ int) bool { return s != "" })
	list := lo.Map(hosts, func(s string, i int) string { return []string{"https", "http"}[i] + "://" + s + ".example.com" }) // want `insecure: "http://admin\.example\.com" is let in with credentials over plain http`
	return private(lo.Uniq(list))
}

// The filter drops what the other one left in.
func mappedGood() *cors.Cors {
	list := lo.Map([]string{"app", "admin"}, func(s string, i int) string { return []string{"https", "http"}[i] + "://" + s + ".example.com" })
	return private(lo.Without(list, "http://admin.example.com"))
}

// The filter is the caller's, and so is the list.
func mappedUnknown(list []string, keep func(string, int) bool) *cors.Cors {
	return private(lo.Filter(list, keep))
}
