// Package awscdk describes CORS rules with the AWS CDK.
package awscdk

import (
	"github.com/aws/aws-cdk-go/awscdk/v2/awsapigateway"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsapigatewayv2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awslambda"
	"github.com/aws/aws-cdk-go/awscdk/v2/awss3"
	"github.com/aws/jsii-runtime-go"
)

func bucket() *awss3.BucketProps {
	return &awss3.BucketProps{Cors: &[]*awss3.CorsRule{{
		AllowedMethods: &[]awss3.HttpMethods{awss3.HttpMethods_GET},
		AllowedOrigins: jsii.Strings("*"), // want `wildcard: .*asks Amazon S3 to let any website read`
	}}}
}

func function() awslambda.FunctionUrlOptions {
	return awslambda.FunctionUrlOptions{Cors: &awslambda.FunctionUrlCorsOptions{
		AllowedOrigins:   jsii.Strings("https://app.example.com", "*"), // want `credentials: .* together with AllowCredentials asks AWS Lambda`
		AllowCredentials: jsii.Bool(true),
	}}
}

func rest() *awsapigateway.RestApiProps {
	return &awsapigateway.RestApiProps{DefaultCorsPreflightOptions: &awsapigateway.CorsOptions{
		AllowOrigins: awsapigateway.Cors_ALL_ORIGINS(), // want `wildcard: .*asks Amazon API Gateway`
		AllowMethods: awsapigateway.Cors_ALL_METHODS(),
	}}
}

func http() *awsapigatewayv2.HttpApiProps {
	return &awsapigatewayv2.HttpApiProps{CorsPreflight: &awsapigatewayv2.CorsPreflightOptions{
		AllowOrigins: &[]*string{jsii.String("*")}, // want `wildcard: .*asks Amazon API Gateway`
	}}
}

func bucketListed() *awss3.BucketProps {
	return &awss3.BucketProps{Cors: &[]*awss3.CorsRule{{AllowedOrigins: jsii.Strings("https://app.example.com")}}}
}

func functionListed() *awslambda.FunctionUrlCorsOptions {
	return &awslambda.FunctionUrlCorsOptions{AllowedOrigins: jsii.Strings("https://app.example.com"), AllowCredentials: jsii.Bool(true)}
}

func restListed() *awsapigateway.CorsOptions {
	return &awsapigateway.CorsOptions{AllowOrigins: jsii.Strings("https://app.example.com"), AllowCredentials: jsii.Bool(true)}
}

func httpNone() *awsapigatewayv2.CorsPreflightOptions {
	return &awsapigatewayv2.CorsPreflightOptions{AllowCredentials: jsii.Bool(true)}
}

func given(origins []string) *awss3.CorsRule {
	return &awss3.CorsRule{AllowedOrigins: jsii.Strings(origins...)}
}
