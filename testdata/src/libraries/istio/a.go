// Package istio describes CORS policies of a mesh.
package istio

import (
	"google.golang.org/protobuf/types/known/wrapperspb"
	"istio.io/api/networking/v1alpha3"
	"istio.io/api/networking/v1beta1"
)

func regex() *v1alpha3.HTTPRoute {
	return &v1alpha3.HTTPRoute{CorsPolicy: &v1alpha3.CorsPolicy{
		AllowOrigins:     []*v1alpha3.StringMatch{{MatchType: &v1alpha3.StringMatch_Regex{Regex: ".*"}}}, // want `credentials: .* asks the mesh to let any website read as the signed-in user \(what it answers is not verified\)`
		AllowCredentials: wrapperspb.Bool(true),
	}}
}

func exact() *v1beta1.CorsPolicy {
	return &v1beta1.CorsPolicy{AllowOrigins: []*v1beta1.StringMatch{{MatchType: &v1beta1.StringMatch_Exact{Exact: "*"}}}} // want `wildcard: .* asks the mesh to let any website read`
}

func prefix() *v1alpha3.CorsPolicy {
	return &v1alpha3.CorsPolicy{
		AllowOrigins:     []*v1alpha3.StringMatch{{MatchType: &v1alpha3.StringMatch_Prefix{Prefix: "https://"}}}, // want `credentials: .* asks the mesh`
		AllowCredentials: &wrapperspb.BoolValue{Value: true},
	}
}

func old() *v1alpha3.CorsPolicy {
	return &v1alpha3.CorsPolicy{AllowOrigin: []string{"*"}} // want `wildcard: AllowOrigin entry "\*" asks the mesh`
}

func one() *v1alpha3.CorsPolicy {
	return &v1alpha3.CorsPolicy{
		AllowOrigins:     []*v1alpha3.StringMatch{{MatchType: &v1alpha3.StringMatch_Exact{Exact: "https://app.example.com"}}},
		AllowCredentials: wrapperspb.Bool(true),
	}
}

// An expression has to match all of the origin.
func subdomains() *v1alpha3.CorsPolicy {
	return &v1alpha3.CorsPolicy{
		AllowOrigins:     []*v1alpha3.StringMatch{{MatchType: &v1alpha3.StringMatch_Regex{Regex: `https://[a-z]+\.example\.com`}}},
		AllowCredentials: wrapperspb.Bool(true),
	}
}

func none() *v1alpha3.CorsPolicy { return &v1alpha3.CorsPolicy{AllowMethods: []string{"GET"}} }

func oldListed() *v1beta1.CorsPolicy {
	return &v1beta1.CorsPolicy{AllowOrigin: []string{"https://app.example.com"}}
}

func given(m *v1alpha3.StringMatch, b bool) *v1alpha3.CorsPolicy {
	return &v1alpha3.CorsPolicy{AllowOrigins: []*v1alpha3.StringMatch{m}, AllowCredentials: wrapperspb.Bool(b)}
}
