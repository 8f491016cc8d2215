package library

// awsLambda is github.com/aws/aws-lambda-go/events: handlers that return their
// response as a value. What the gateway in front adds or removes is not
// modelled.
func awsLambda() *Row {
	const path = "github.com/aws/aws-lambda-go/events"
	both := []string{"Headers", "MultiValueHeaders"}
	return &Row{
		Name:  "AWS Lambda",
		Paths: []string{path},
		Types: []ContextType{
			{Type: path + ".APIGatewayProxyRequest", ReadOnly: true, Request: map[string]Action{"Headers": ReqHeaderMap, "MultiValueHeaders": ReqHeaderMap, "HTTPMethod": GetMethod}},
			{Type: path + ".APIGatewayV2HTTPRequest", ReadOnly: true, Request: map[string]Action{"Headers": ReqHeaderMap, "RequestContext.HTTP.Method": GetMethod}},
			{Type: path + ".LambdaFunctionURLRequest", ReadOnly: true, Request: map[string]Action{"Headers": ReqHeaderMap, "RequestContext.HTTP.Method": GetMethod}},
			{Type: path + ".ALBTargetGroupRequest", ReadOnly: true, Request: map[string]Action{"Headers": ReqHeaderMap, "MultiValueHeaders": ReqHeaderMap, "HTTPMethod": GetMethod}},
		},
		Responses: []ResponseType{
			{Type: path + ".APIGatewayProxyResponse", Headers: both},
			{Type: path + ".APIGatewayV2HTTPResponse", Headers: both},
			{Type: path + ".LambdaFunctionURLResponse", Headers: []string{"Headers"}},
			{Type: path + ".LambdaFunctionURLStreamingResponse", Headers: []string{"Headers"}},
			{Type: path + ".ALBTargetGroupResponse", Headers: both},
		},
		Doc: Doc{Versions: "v1", Covers: "headers of the returned events"},
	}
}
