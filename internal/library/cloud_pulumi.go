package library

import "github.com/corsvet/corsvet/internal/exec"

// pulumiAWS are the CORS types of github.com/pulumi/pulumi-aws/sdk/v6, read
// at v6.83.4, with the helpers of pulumi that make their values.
func pulumiAWS() []*Row {
	const aws, sdk = "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/", "github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	s3 := cloudFields("AllowedOrigins", "", "AllowedMethods", "AllowedHeaders", "ExposeHeaders", "")
	cors := cloudFields("AllowOrigins", "AllowCredentials", "AllowMethods", "AllowHeaders", "ExposeHeaders", "")
	same := func(c *exec.Call) (exec.Value, bool) { return c.Args[0].At(c.Pos), true }
	return []*Row{
		cloudRow("Pulumi buckets", "Amazon S3", Doc{"v6.83.4", "the rules of buckets, as asked for"}, []string{aws + "s3"},
			cloudType{aws + "s3.BucketCorsRuleArgs", s3}, cloudType{aws + "s3.BucketV2CorsRuleArgs", s3}, cloudType{aws + "s3.BucketCorsConfigurationV2CorsRuleArgs", s3}),
		cloudRow("Pulumi function URLs", "AWS Lambda", Doc{"v6.83.4", "FunctionUrlCorsArgs, as asked for"}, []string{aws + "lambda"}, cloudType{aws + "lambda.FunctionUrlCorsArgs", cors}),
		cloudRow("Pulumi HTTP APIs", "Amazon API Gateway", Doc{"v6.83.4", "ApiCorsConfigurationArgs, as asked for"}, []string{aws + "apigatewayv2"}, cloudType{aws + "apigatewayv2.ApiCorsConfigurationArgs", cors}),
		{Name: "pulumi", Paths: []string{sdk}, Doc: Doc{"v3.274.1", "values and lists"}, Options: options(sdk, map[string]helper{
			"BoolPtr": same, "ToStringArray": same,
		})},
	}
}
