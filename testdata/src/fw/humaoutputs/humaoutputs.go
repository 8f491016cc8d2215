// Package humaoutputs answers with structures of github.com/danielgtaylor/huma,
// whose fields become headers.
package humaoutputs

import (
	"context"
	"os"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

type None struct{}

// CORS are the headers that all outputs share.
type CORS struct {
	AllowOrigin string `header:"Access-Control-Allow-Origin"`
	Credentials bool   `header:"Access-Control-Allow-Credentials"`
	Vary        string `header:"Vary"`
}

type Output struct {
	CORS
	Body struct{ Name string }
}

type Asked struct {
	Origin string `header:"Origin"`
	Back   string `query:"back"`
	Name   string `path:"name"`
}

// Lists is an output of optional headers and lists of them.
type Lists struct {
	Status  int
	Origins []string `header:"Access-Control-Allow-Origin"`
	Creds   *string  `header:"Access-Control-Allow-Credentials"`
}

// Unnamed has a field that is no header of CORS.
type Unnamed struct {
	AllowOrigin string
}

var sites = []string{"https://app.example.com", "https://admin.example.com"}

type server struct{ site string }

// everyone is a method that lets everyone in.
func (s *server) everyone(ctx context.Context, in *None) (*Output, error) {
	out := &Output{}
	out.AllowOrigin = "*" // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
	return out, nil
}

// configured sends what it was made with.
func (s *server) configured(ctx context.Context, in *None) (*Output, error) {
	out := &Output{}
	out.AllowOrigin = s.site
	out.Credentials = true
	return out, nil
}

func Routes(api huma.API) {
	s := &server{os.Getenv("SITE")}
	huma.Get(api, "/everyone", s.everyone)
	huma.Get(api, "/configured", s.configured)

	// Who asks gets in.
	huma.Get(api, "/reflect", func(ctx context.Context, in *Asked) (*Output, error) {
		return &Output{CORS: CORS{AllowOrigin: in.Origin, Credentials: true}}, nil // want `credentials: any website can read this as the signed-in user`
	})

	// A prefix is no site.
	huma.Register(api, huma.Operation{Method: "GET", Path: "/prefix"}, func(ctx context.Context, in *Asked) (*Output, error) {
		out := &Output{}
		if strings.HasPrefix(in.Origin, "https://app.example.com") { // want `weakorigin: .* lets "https://app\.example\.com.*" in`
			out.AllowOrigin = in.Origin
		}
		return out, nil
	})

	// Lists of one and pointers are headers too.
	huma.Get(api, "/lists", func(ctx context.Context, in *Asked) (*Lists, error) {
		yes := "true"
		out := &Lists{Creds: &yes}
		out.Origins = []string{in.Origin} // want `credentials: any website can read this as the signed-in user`
		return out, nil
	})

	// Sites of a list get in.
	huma.Get(api, "/listed", func(ctx context.Context, in *Asked) (*Output, error) {
		out := &Output{}
		out.Vary = "Origin"
		if slices.Contains(sites, in.Origin) {
			out.AllowOrigin, out.Credentials = in.Origin, true
		}
		return out, nil
	})

	// One site, whoever asks.
	huma.Get(api, "/fixed", func(ctx context.Context, in *Asked) (*Output, error) {
		return &Output{CORS: CORS{AllowOrigin: "https://app.example.com", Credentials: true}}, nil
	})

	// Strangers get an error, with which nothing of the output is sent.
	huma.Get(api, "/refused", func(ctx context.Context, in *Asked) (*Output, error) {
		out := &Output{CORS: CORS{AllowOrigin: in.Origin, Credentials: true}}
		if !slices.Contains(sites, in.Origin) {
			return out, huma.Error404NotFound("not for you")
		}
		return out, nil
	})

	// Empty headers are not sent.
	huma.Get(api, "/empty", func(ctx context.Context, in *Asked) (*Lists, error) {
		return &Lists{Status: 204, Origins: nil, Creds: nil}, nil
	})

	// No header of CORS has this name.
	huma.Get(api, "/unnamed", func(ctx context.Context, in *Asked) (*Unnamed, error) {
		return &Unnamed{AllowOrigin: in.Origin}, nil
	})
}

// Given asks its caller.
func Given(api huma.API, allowed func(string) bool) {
	huma.Get(api, "/given", func(ctx context.Context, in *Asked) (*Output, error) {
		out := &Output{}
		if allowed(in.Origin) {
			out.AllowOrigin, out.Credentials = in.Origin, true
		}
		return out, nil
	})
}
