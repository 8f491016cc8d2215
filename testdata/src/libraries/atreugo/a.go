// Package atreugo configures github.com/atreugo/cors.
package atreugo

import (
	"github.com/atreugo/cors"
	"github.com/savsgio/atreugo/v11"
)

func star(s *atreugo.Atreugo) {
	s.UseAfter(cors.New(cors.Config{
		AllowedOrigins:   []string{"*"}, // want `credentials: any website can read this as the signed-in user: with AllowedOrigins entry "\*", atreugo/cors sends Origin "https://evil\.example" back`
		AllowCredentials: true,
	}))
}

func public(s *atreugo.Atreugo) {
	s.UseAfter(cors.New(cors.Config{AllowedOrigins: []string{"*"}})) // want `wildcard: AllowedOrigins entry "\*" sends every Origin back`
}

func null(s *atreugo.Atreugo) {
	s.UseAfter(cors.New(cors.Config{AllowedOrigins: []string{"null"}, AllowCredentials: true})) // want `nullorigin: `
}

func listed(s *atreugo.Atreugo) {
	s.UseAfter(cors.New(cors.Config{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"GET"}, AllowCredentials: true}))
}

// Nobody is listed, so nobody is let in.
func none(s *atreugo.Atreugo) {
	s.UseAfter(cors.New(cors.Config{AllowCredentials: true}))
}

// A pattern is compared literally.
func pattern(s *atreugo.Atreugo) {
	s.UseAfter(cors.New(cors.Config{AllowedOrigins: []string{"https://*"}, AllowCredentials: true}))
}

func given(s *atreugo.Atreugo, origins []string) {
	s.UseAfter(cors.New(cors.Config{AllowedOrigins: origins, AllowCredentials: true}))
}
