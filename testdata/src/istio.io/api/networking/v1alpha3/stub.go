// Package v1alpha3 is a stub of istio.io/api/networking/v1alpha3 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package v1alpha3

import "google.golang.org/protobuf/types/known/wrapperspb"

type CorsPolicy struct {
	AllowOrigin      []string
	AllowOrigins     []*StringMatch
	AllowMethods     []string
	AllowHeaders     []string
	ExposeHeaders    []string
	AllowCredentials *wrapperspb.BoolValue
}

type HTTPRoute struct {
	Name       string
	CorsPolicy *CorsPolicy
}

type StringMatch struct {
	MatchType isStringMatch_MatchType
}

type StringMatch_Exact struct {
	Exact string
}

func (*StringMatch_Exact) isStringMatch_MatchType() {}

type StringMatch_Prefix struct {
	Prefix string
}

func (*StringMatch_Prefix) isStringMatch_MatchType() {}

type StringMatch_Regex struct {
	Regex string
}

func (*StringMatch_Regex) isStringMatch_MatchType() {}

type isStringMatch_MatchType interface {
	isStringMatch_MatchType()
}
