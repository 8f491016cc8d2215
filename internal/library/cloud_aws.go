package library

// awsCORS are the CORS types of the AWS SDKs, read at v1.55.8 and at
// s3 v1.114.8, lambda v1.114.2, apigatewayv2 v1.35.2 of v2.
func awsCORS() []*Row {
	const v1, v2 = "github.com/aws/aws-sdk-go/service/", "github.com/aws/aws-sdk-go-v2/service/"
	s3 := cloudFields("AllowedOrigins", "", "AllowedMethods", "AllowedHeaders", "ExposeHeaders", "MaxAgeSeconds")
	cors := cloudFields("AllowOrigins", "AllowCredentials", "AllowMethods", "AllowHeaders", "ExposeHeaders", "MaxAge")
	return []*Row{
		cloudRow("AWS S3", "Amazon S3", Doc{"v1.55.8, s3 v1.114.8", "CORSRule, as asked for"},
			[]string{v1 + "s3", v2 + "s3/types"}, cloudType{v1 + "s3.CORSRule", s3}, cloudType{v2 + "s3/types.CORSRule", s3}),
		cloudRow("AWS Lambda function URLs", "AWS Lambda", Doc{"v1.55.8, lambda v1.114.2", "Cors, as asked for"},
			[]string{v1 + "lambda", v2 + "lambda/types"}, cloudType{v1 + "lambda.Cors", cors}, cloudType{v2 + "lambda/types.Cors", cors}),
		cloudRow("AWS API Gateway", "Amazon API Gateway", Doc{"v1.55.8, apigatewayv2 v1.35.2", "Cors, as asked for"},
			[]string{v1 + "apigatewayv2", v2 + "apigatewayv2/types"}, cloudType{v1 + "apigatewayv2.Cors", cors}, cloudType{v2 + "apigatewayv2/types.Cors", cors}),
	}
}
