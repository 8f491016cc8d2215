// Package types is a stub of github.com/aws/aws-sdk-go-v2/service/apigatewayv2/types for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package types

type Cors struct {
	AllowCredentials *bool
	AllowHeaders     []string
	AllowMethods     []string
	AllowOrigins     []string
	ExposeHeaders    []string
	MaxAge           *int32
}

type IpAddressType string

type ProtocolType string
