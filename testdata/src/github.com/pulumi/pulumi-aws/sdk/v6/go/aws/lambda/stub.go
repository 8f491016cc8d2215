// Package lambda is a stub of github.com/pulumi/pulumi-aws/sdk/v6/go/aws/lambda for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package lambda

import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

type FunctionUrlCorsArgs struct {
	AllowCredentials pulumi.BoolPtrInput
	AllowHeaders     pulumi.StringArrayInput
	AllowMethods     pulumi.StringArrayInput
	AllowOrigins     pulumi.StringArrayInput
	ExposeHeaders    pulumi.StringArrayInput
}
