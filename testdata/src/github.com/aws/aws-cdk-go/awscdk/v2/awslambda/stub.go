// Package awslambda is a stub of github.com/aws/aws-cdk-go/awscdk/v2/awslambda for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package awslambda

type FunctionUrlCorsOptions struct {
	AllowCredentials *bool
	AllowedHeaders   *[]*string
	AllowedMethods   *[]HttpMethod
	AllowedOrigins   *[]*string
	ExposedHeaders   *[]*string
}

type FunctionUrlOptions struct {
	Cors *FunctionUrlCorsOptions
}

type HttpMethod string
