package library

import "github.com/corsvet/corsvet/internal/exec"

// pulumiAWS are the CORS types of github.com/pulumi/pulumi-aws/sdk, read at
// v5.43.0 and v6.83.4, with the helpers of pulumi that make their values. Of
// v7 programs were read that use these types: it has the buckets of v6's V2
// under their plain names.
func pulumiAWS() []*Row {
	const sdk = "github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	s3 := cloudFields("AllowedOrigins", "", "AllowedMethods", "AllowedHeaders", "ExposeHeaders", "")
	cors := cloudFields("AllowOrigins", "AllowCredentials", "AllowMethods", "AllowHeaders", "ExposeHeaders", "")
	same := func(c *exec.Call) (exec.Value, bool) { return c.Args[0].At(c.Pos), true }
	const versions = "v5.43.0, v6.83.4, v7"
	var paths [3][]string
	var types [3][]cloudType
	for _, v := range []string{"v5", "v6", "v7"} {
		aws := "github.com/pulumi/pulumi-aws/sdk/" + v + "/go/aws/"
		for i, name := range []string{"s3", "lambda", "apigatewayv2"} {
			paths[i] = append(paths[i], aws+name)
		}
		buckets := []string{"BucketCorsRuleArgs", "BucketV2CorsRuleArgs", "BucketCorsConfigurationV2CorsRuleArgs"}
		if v == "v7" {
			buckets = []string{"BucketCorsRuleArgs", "BucketCorsConfigurationCorsRuleArgs"}
		}
		for _, b := range buckets {
			types[0] = append(types[0], cloudType{aws + "s3." + b, s3})
		}
		types[1] = append(types[1], cloudType{aws + "lambda.FunctionUrlCorsArgs", cors})
		types[2] = append(types[2], cloudType{aws + "apigatewayv2.ApiCorsConfigurationArgs", cors})
	}
	return []*Row{
		cloudRow("Pulumi buckets", "Amazon S3", Doc{versions, "the rules of buckets, as asked for"}, paths[0], types[0]...),
		cloudRow("Pulumi function URLs", "AWS Lambda", Doc{versions, "FunctionUrlCorsArgs, as asked for"}, paths[1], types[1]...),
		cloudRow("Pulumi HTTP APIs", "Amazon API Gateway", Doc{versions, "ApiCorsConfigurationArgs, as asked for"}, paths[2], types[2]...),
		{Name: "pulumi", Paths: []string{sdk}, Doc: Doc{"v3.274.1", "values and lists"}, Options: options(sdk, map[string]helper{
			"BoolPtr": same, "ToStringArray": same,
		})},
	}
}
