// Package awss3 is a stub of github.com/aws/aws-cdk-go/awscdk/v2/awss3 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package awss3

const (
	HttpMethods_GET HttpMethods = "GET"
	HttpMethods_PUT HttpMethods = "PUT"
)

type BucketProps struct {
	BucketName *string
	Cors       *[]*CorsRule
}

type CorsRule struct {
	AllowedMethods *[]HttpMethods
	AllowedOrigins *[]*string
	AllowedHeaders *[]*string
	ExposedHeaders *[]*string
	Id             *string
	MaxAge         *float64
}

type HttpMethods string
