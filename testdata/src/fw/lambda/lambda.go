// Package lambda answers AWS Lambda events with CORS headers.
package lambda

import (
	"context"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

func Reflect(ctx context.Context, req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      req.Headers["origin"], // want `credentials: any website can read this as the signed-in user`
			"Access-Control-Allow-Credentials": "true",
			"Vary":                             "Origin",
		},
	}, nil
}

func Later(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	resp := events.APIGatewayV2HTTPResponse{StatusCode: 200, Headers: map[string]string{}}
	resp.Headers["Access-Control-Allow-Origin"] = "*" // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
	return resp, nil
}

func Star(req *events.LambdaFunctionURLRequest) (*events.LambdaFunctionURLResponse, error) {
	return &events.LambdaFunctionURLResponse{StatusCode: 200, Headers: map[string]string{
		"Access-Control-Allow-Origin":      "*",
		"Access-Control-Allow-Credentials": "true", // want `refused: browsers refuse Access-Control-Allow-Origin: "\*" together with`
	}}, nil
}

var allowed = map[string]bool{"https://app.example.com": true, "https://www.example.com": true}

func Exact(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	resp := events.APIGatewayProxyResponse{StatusCode: 200, Headers: map[string]string{"Vary": "Origin"}}
	if origin := req.Headers["origin"]; allowed[origin] {
		resp.Headers["Access-Control-Allow-Origin"] = origin
		resp.Headers["Access-Control-Allow-Credentials"] = "true"
	}
	return resp, nil
}

func Configured(origin string) events.ALBTargetGroupResponse {
	return events.ALBTargetGroupResponse{MultiValueHeaders: map[string][]string{"Access-Control-Allow-Origin": {origin}}}
}
