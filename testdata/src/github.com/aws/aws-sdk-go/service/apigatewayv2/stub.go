// Package apigatewayv2 is a stub of github.com/aws/aws-sdk-go/service/apigatewayv2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package apigatewayv2

type Cors struct {
	AllowCredentials *bool
	AllowHeaders     []*string
	AllowMethods     []*string
	AllowOrigins     []*string
	ExposeHeaders    []*string
	MaxAge           *int64
}

type CreateApiInput struct {
	CorsConfiguration *Cors
	Name              *string
	ProtocolType      *string
}
