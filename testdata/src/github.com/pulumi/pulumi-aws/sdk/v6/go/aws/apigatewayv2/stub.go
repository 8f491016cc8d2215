// Package apigatewayv2 is a stub of github.com/pulumi/pulumi-aws/sdk/v6/go/aws/apigatewayv2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package apigatewayv2

import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

type ApiCorsConfigurationArgs struct {
	AllowCredentials pulumi.BoolPtrInput
	AllowHeaders     pulumi.StringArrayInput
	AllowMethods     pulumi.StringArrayInput
	AllowOrigins     pulumi.StringArrayInput
	ExposeHeaders    pulumi.StringArrayInput
}
