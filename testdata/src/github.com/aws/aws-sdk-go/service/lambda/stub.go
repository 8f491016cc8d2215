// Package lambda is a stub of github.com/aws/aws-sdk-go/service/lambda for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package lambda

type Cors struct {
	AllowCredentials *bool
	AllowHeaders     []*string
	AllowMethods     []*string
	AllowOrigins     []*string
	ExposeHeaders    []*string
	MaxAge           *int64
}

type CreateFunctionUrlConfigInput struct {
	AuthType     *string
	Cors         *Cors
	FunctionName *string
}
