// Package awsapigatewayv2 is a stub of github.com/aws/aws-cdk-go/awscdk/v2/awsapigatewayv2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package awsapigatewayv2

type CorsHttpMethod string

type CorsPreflightOptions struct {
	AllowCredentials *bool
	AllowHeaders     *[]*string
	AllowMethods     *[]CorsHttpMethod
	AllowOrigins     *[]*string
	ExposeHeaders    *[]*string
}

type HttpApiProps struct {
	CorsPreflight *CorsPreflightOptions
}
