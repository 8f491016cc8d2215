// Package apigatewayv2 is a stub of github.com/aws/aws-sdk-go-v2/service/apigatewayv2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package apigatewayv2

import (
	"github.com/aws/aws-sdk-go-v2/service/apigatewayv2/types"
)

type CreateApiInput struct {
	Name                      *string
	ProtocolType              types.ProtocolType
	ApiKeySelectionExpression *string
	CorsConfiguration         *types.Cors
	CredentialsArn            *string
	Description               *string
	DisableExecuteApiEndpoint *bool
	DisableSchemaValidation   *bool
	IpAddressType             types.IpAddressType
	RouteKey                  *string
	RouteSelectionExpression  *string
	Tags                      map[string]string
	Target                    *string
	Version                   *string
}

type UpdateApiInput struct {
	ApiId                     *string
	ApiKeySelectionExpression *string
	CorsConfiguration         *types.Cors
	CredentialsArn            *string
	Description               *string
	DisableExecuteApiEndpoint *bool
	DisableSchemaValidation   *bool
	IpAddressType             types.IpAddressType
	Name                      *string
	RouteKey                  *string
	RouteSelectionExpression  *string
	Target                    *string
	Version                   *string
}
