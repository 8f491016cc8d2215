package library

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
)

// awsCDK are the CORS types of github.com/aws/aws-cdk-go/awscdk/v2, read at
// v2.275.0, with the helpers of jsii-runtime-go that make their values.
func awsCDK() []*Row {
	const v2, jsii = "github.com/aws/aws-cdk-go/awscdk/v2/", "github.com/aws/jsii-runtime-go"
	doc := func(typ string) Doc { return Doc{"v2.275.0", typ + ", as asked for"} }
	lambda := cloudFields("AllowedOrigins", "AllowCredentials", "AllowedMethods", "AllowedHeaders", "ExposedHeaders", "")
	gateway := cloudFields("AllowOrigins", "AllowCredentials", "AllowMethods", "AllowHeaders", "ExposeHeaders", "")
	rest := cloudRow("AWS CDK REST APIs", "Amazon API Gateway", doc("CorsOptions"), []string{v2 + "awsapigateway"}, cloudType{v2 + "awsapigateway.CorsOptions", gateway})
	rest.Options = []Option{{v2 + "awsapigateway.Cors_ALL_ORIGINS", func(c *exec.Call) (exec.Value, bool) { return listPointer(c, exec.Str("*").At(c.Pos)) }}}
	return []*Row{
		cloudRow("AWS CDK buckets", "Amazon S3", doc("CorsRule"), []string{v2 + "awss3"},
			cloudType{v2 + "awss3.CorsRule", cloudFields("AllowedOrigins", "", "AllowedMethods", "AllowedHeaders", "ExposedHeaders", "MaxAge")}),
		cloudRow("AWS CDK function URLs", "AWS Lambda", doc("FunctionUrlCorsOptions"), []string{v2 + "awslambda"}, cloudType{v2 + "awslambda.FunctionUrlCorsOptions", lambda}),
		rest,
		cloudRow("AWS CDK HTTP APIs", "Amazon API Gateway", doc("CorsPreflightOptions"), []string{v2 + "awsapigatewayv2"}, cloudType{v2 + "awsapigatewayv2.CorsPreflightOptions", gateway}),
		{Name: "jsii", Paths: []string{jsii}, Doc: Doc{"v1.142.0", "pointers and lists of pointers"}, Options: options(jsii, map[string]helper{
			"Bool": pointerTo, "String": pointerTo, "Strings": func(c *exec.Call) (exec.Value, bool) {
				elems, complete, ok := c.M.Elems(c.M.Resolve(c.Args[0]))
				if !ok || !complete {
					return exec.Value{}, false
				}
				return listPointer(c, elems...)
			},
		})},
	}
}

// listPointer makes a *[]*string.
func listPointer(c *exec.Call, texts ...exec.Value) (exec.Value, bool) {
	ptr, ok := c.Type.(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	elem := elemOf(ptr.Elem())
	if elem == nil {
		return exec.Value{}, false
	}
	out := make([]exec.Value, len(texts))
	for i, t := range texts {
		out[i] = c.M.NewPointer(stringType, t)
		out[i].Pos = t.Pos
	}
	return c.M.NewPointer(ptr.Elem(), c.M.NewSlice(elem, out).At(c.Pos)).At(c.Pos), true
}
