// Package awsapigateway is a stub of github.com/aws/aws-cdk-go/awscdk/v2/awsapigateway for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package awsapigateway

type CorsOptions struct {
	AllowOrigins     *[]*string
	AllowCredentials *bool
	AllowHeaders     *[]*string
	AllowMethods     *[]*string
	DisableCache     *bool
	ExposeHeaders    *[]*string
	StatusCode       *float64
}

type RestApiProps struct {
	DefaultCorsPreflightOptions *CorsOptions
}

func Cors_ALL_METHODS() *[]*string { return nil }

func Cors_ALL_ORIGINS() *[]*string { return nil }
