// Package awscors hands CORS rules to AWS.
package awscors

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/apigatewayv2/types"
	lambdatypes "github.com/aws/aws-sdk-go-v2/service/lambda/types"
	s3types "github.com/aws/aws-sdk-go-v2/service/s3/types"
	aws1 "github.com/aws/aws-sdk-go/aws"
	gateway1 "github.com/aws/aws-sdk-go/service/apigatewayv2"
	lambda1 "github.com/aws/aws-sdk-go/service/lambda"
	s31 "github.com/aws/aws-sdk-go/service/s3"
)

// A bucket for everyone.
func bucket() []s3types.CORSRule {
	return []s3types.CORSRule{{
		AllowedMethods: []string{"GET"},
		AllowedOrigins: []string{"*"}, // want `wildcard: AllowedOrigins entry "\*" asks Amazon S3 to let any website read; fine only for public data \(what it answers is not verified\)`
	}}
}

func bucket1() *s31.CORSRule {
	return &s31.CORSRule{
		AllowedOrigins: aws1.StringSlice([]string{"https://app.example.com", "*"}), // want `wildcard: AllowedOrigins entry "\*" asks Amazon S3`
		AllowedMethods: aws1.StringSlice([]string{"PUT", "DELETE"}),
	}
}

// A function URL for everyone's cookies.
func function() *lambdatypes.Cors {
	return &lambdatypes.Cors{
		AllowCredentials: aws.Bool(true),
		AllowOrigins:     []string{"*"}, // want `credentials: AllowOrigins entry "\*" together with AllowCredentials asks AWS Lambda to let any website read as the signed-in user \(what it answers is not verified\)`
	}
}

func function1() lambda1.Cors {
	return lambda1.Cors{AllowOrigins: []*string{aws1.String("*")}} // want `wildcard: .*asks AWS Lambda`
}

func gateway() *types.Cors {
	c := &types.Cors{AllowMethods: []string{"*"}}
	c.AllowOrigins = append(c.AllowOrigins, "https://*") // want `credentials: .* asks Amazon API Gateway`
	c.AllowCredentials = aws.Bool(true)
	return c
}

func gatewayV1() *gateway1.Cors {
	return &gateway1.Cors{AllowOrigins: aws1.StringSlice([]string{"*"})} // want `wildcard: .*asks Amazon API Gateway`
}

func bucketListed() []s3types.CORSRule {
	return []s3types.CORSRule{{AllowedMethods: []string{"GET", "PUT"}, AllowedOrigins: []string{"https://app.example.com"}}}
}

func functionListed() *lambdatypes.Cors {
	return &lambdatypes.Cors{AllowCredentials: aws.Bool(true), AllowOrigins: []string{"https://app.example.com", "http://localhost:3000"}}
}

// No list, nobody.
func none() *types.Cors {
	return &types.Cors{AllowCredentials: aws.Bool(true), AllowMethods: []string{"GET"}}
}

func gatewayListed() gateway1.Cors {
	return gateway1.Cors{AllowCredentials: aws1.Bool(true), AllowOrigins: aws1.StringSlice([]string{"https://app.example.com"})}
}

func subdomains() []s3types.CORSRule {
	return []s3types.CORSRule{{AllowedOrigins: []string{"https://*.example.com"}}}
}

func rule1() *s31.CORSRule {
	return &s31.CORSRule{AllowedOrigins: []*string{aws1.String("https://app.example.com")}}
}

// What a schema or a caller gives cannot be known.
func given(origins []string, with bool) *lambdatypes.Cors {
	return &lambdatypes.Cors{AllowOrigins: origins, AllowCredentials: aws.Bool(with)}
}

// Reading what the service has says nothing of the program.
func read(rules []s3types.CORSRule) (out []string) {
	for _, r := range rules {
		out = append(out, r.AllowedOrigins...)
	}
	return out
}
