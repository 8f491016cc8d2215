// Package pulumi describes CORS rules with Pulumi.
package pulumi

import (
	"github.com/pulumi/pulumi-aws/sdk/v6/go/aws/apigatewayv2"
	"github.com/pulumi/pulumi-aws/sdk/v6/go/aws/lambda"
	"github.com/pulumi/pulumi-aws/sdk/v6/go/aws/s3"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func bucket() s3.BucketCorsRuleArgs {
	return s3.BucketCorsRuleArgs{
		AllowedMethods: pulumi.StringArray{pulumi.String("GET")},
		AllowedOrigins: pulumi.StringArray{pulumi.String("*")}, // want `wildcard: .*asks Amazon S3 to let any website read`
	}
}

func function() *lambda.FunctionUrlCorsArgs {
	return &lambda.FunctionUrlCorsArgs{
		AllowCredentials: pulumi.Bool(true),
		AllowOrigins:     pulumi.StringArray{pulumi.String("*")}, // want `credentials: .* together with AllowCredentials asks AWS Lambda`
	}
}

func api() *apigatewayv2.ApiCorsConfigurationArgs {
	return &apigatewayv2.ApiCorsConfigurationArgs{AllowOrigins: pulumi.ToStringArray([]string{"https://app.example.com", "*"})} // want `wildcard: .*asks Amazon API Gateway`
}

func bucketListed() s3.BucketV2CorsRuleArgs {
	return s3.BucketV2CorsRuleArgs{AllowedOrigins: pulumi.StringArray{pulumi.String("https://app.example.com")}}
}

func functionListed() *lambda.FunctionUrlCorsArgs {
	return &lambda.FunctionUrlCorsArgs{AllowCredentials: pulumi.BoolPtr(true), AllowOrigins: pulumi.StringArray{pulumi.String("https://app.example.com")}}
}

func apiListed() *apigatewayv2.ApiCorsConfigurationArgs {
	return &apigatewayv2.ApiCorsConfigurationArgs{AllowOrigins: pulumi.ToStringArray([]string{"https://app.example.com"})}
}

func given(origins pulumi.StringArrayInput, list []string) (s3.BucketCorsRuleArgs, lambda.FunctionUrlCorsArgs) {
	return s3.BucketCorsRuleArgs{AllowedOrigins: origins}, lambda.FunctionUrlCorsArgs{AllowOrigins: pulumi.ToStringArray(list), AllowCredentials: pulumi.Bool(true)}
}
