// Package s3 is a stub of github.com/pulumi/pulumi-aws/sdk/v7/go/aws/s3 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package s3

import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

type BucketCorsRuleArgs struct {
	AllowedHeaders pulumi.StringArrayInput
	AllowedMethods pulumi.StringArrayInput
	AllowedOrigins pulumi.StringArrayInput
	ExposeHeaders  pulumi.StringArrayInput
}

type BucketCorsConfigurationCorsRuleArgs struct {
	AllowedHeaders pulumi.StringArrayInput
	AllowedMethods pulumi.StringArrayInput
	AllowedOrigins pulumi.StringArrayInput
	ExposeHeaders  pulumi.StringArrayInput
}
