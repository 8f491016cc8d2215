// Package events is a stub of github.com/aws/aws-lambda-go/events for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package events

import (
	"io"
)

type ALBTargetGroupRequest struct {
	HTTPMethod                      string
	Path                            string
	QueryStringParameters           map[string]string
	MultiValueQueryStringParameters map[string][]string
	Headers                         map[string]string
	MultiValueHeaders               map[string][]string
	RequestContext                  ALBTargetGroupRequestContext
	IsBase64Encoded                 bool
	Body                            string
}

type ALBTargetGroupRequestContext struct {
	ELB ELBContext
}

type ALBTargetGroupResponse struct {
	StatusCode        int
	StatusDescription string
	Headers           map[string]string
	MultiValueHeaders map[string][]string
	Body              string
	IsBase64Encoded   bool
}

type APIGatewayCustomAuthorizerContext struct {
	PrincipalID *string
	StringKey   *string
	NumKey      *int
	BoolKey     *bool
}

type APIGatewayCustomAuthorizerPolicy struct {
	Version   string
	Statement []IAMPolicyStatement
}

type APIGatewayCustomAuthorizerRequest struct {
	Type               string
	AuthorizationToken string
	MethodArn          string
}

type APIGatewayCustomAuthorizerRequestTypeRequest struct {
	Type                            string
	MethodArn                       string
	Resource                        string
	Path                            string
	HTTPMethod                      string
	Headers                         map[string]string
	MultiValueHeaders               map[string][]string
	QueryStringParameters           map[string]string
	MultiValueQueryStringParameters map[string][]string
	PathParameters                  map[string]string
	StageVariables                  map[string]string
	RequestContext                  APIGatewayCustomAuthorizerRequestTypeRequestContext
}

type APIGatewayCustomAuthorizerRequestTypeRequestContext struct {
	Path         string
	AccountID    string
	ResourceID   string
	Stage        string
	RequestID    string
	Identity     APIGatewayCustomAuthorizerRequestTypeRequestIdentity
	ResourcePath string
	HTTPMethod   string
	APIID        string
}

type APIGatewayCustomAuthorizerRequestTypeRequestIdentity struct {
	APIKey     string
	SourceIP   string
	ClientCert APIGatewayCustomAuthorizerRequestTypeRequestIdentityClientCert
}

type APIGatewayCustomAuthorizerRequestTypeRequestIdentityClientCert struct {
	ClientCertPem string
	IssuerDN      string
	SerialNumber  string
	SubjectDN     string
	Validity      APIGatewayCustomAuthorizerRequestTypeRequestIdentityClientCertValidity
}

type APIGatewayCustomAuthorizerRequestTypeRequestIdentityClientCertValidity struct {
	NotAfter  string
	NotBefore string
}

type APIGatewayCustomAuthorizerResponse struct {
	PrincipalID        string
	PolicyDocument     APIGatewayCustomAuthorizerPolicy
	Context            map[string]interface{}
	UsageIdentifierKey string
}

type APIGatewayProxyRequest struct {
	Resource                        string
	Path                            string
	HTTPMethod                      string
	Headers                         map[string]string
	MultiValueHeaders               map[string][]string
	QueryStringParameters           map[string]string
	MultiValueQueryStringParameters map[string][]string
	PathParameters                  map[string]string
	StageVariables                  map[string]string
	RequestContext                  APIGatewayProxyRequestContext
	Body                            string
	IsBase64Encoded                 bool
}

type APIGatewayProxyRequestContext struct {
	AccountID         string
	ResourceID        string
	OperationName     string
	Stage             string
	DomainName        string
	DomainPrefix      string
	RequestID         string
	ExtendedRequestID string
	Protocol          string
	Identity          APIGatewayRequestIdentity
	ResourcePath      string
	Path              string
	Authorizer        map[string]interface{}
	HTTPMethod        string
	RequestTime       string
	RequestTimeEpoch  int64
	APIID             string
}

type APIGatewayProxyResponse struct {
	StatusCode        int
	Headers           map[string]string
	MultiValueHeaders map[string][]string
	Body              string
	IsBase64Encoded   bool
}

type APIGatewayProxyStreamingResponse struct {
	StatusCode        int
	Headers           map[string]string
	MultiValueHeaders map[string][]string
	Body              io.Reader
	Cookies           []string
}

func (*APIGatewayProxyStreamingResponse) Close() error { return nil }

func (*APIGatewayProxyStreamingResponse) ContentType() string { return "" }

func (*APIGatewayProxyStreamingResponse) MarshalJSON() ([]byte, error) { return nil, nil }

func (*APIGatewayProxyStreamingResponse) Read(p []byte) (int, error) { return 0, nil }

type APIGatewayRequestIdentity struct {
	CognitoIdentityPoolID         string
	AccountID                     string
	CognitoIdentityID             string
	Caller                        string
	APIKey                        string
	APIKeyID                      string
	AccessKey                     string
	SourceIP                      string
	CognitoAuthenticationType     string
	CognitoAuthenticationProvider string
	UserArn                       string
	UserAgent                     string
	User                          string
	ClientCert                    *APIGatewayCustomAuthorizerRequestTypeRequestIdentityClientCert
}

type APIGatewayV2CustomAuthorizerIAMPolicyResponse struct {
	PrincipalID    string
	PolicyDocument APIGatewayCustomAuthorizerPolicy
	Context        map[string]interface{}
}

type APIGatewayV2CustomAuthorizerSimpleResponse struct {
	IsAuthorized bool
	Context      map[string]interface{}
}

type APIGatewayV2CustomAuthorizerV1Request struct {
	Version               string
	Type                  string
	MethodArn             string
	IdentitySource        string
	AuthorizationToken    string
	Resource              string
	Path                  string
	HTTPMethod            string
	Headers               map[string]string
	QueryStringParameters map[string]string
	PathParameters        map[string]string
	StageVariables        map[string]string
	RequestContext        APIGatewayV2CustomAuthorizerV1RequestTypeRequestContext
}

type APIGatewayV2CustomAuthorizerV1RequestTypeRequestContext struct {
	Path         string
	AccountID    string
	ResourceID   string
	Stage        string
	RequestID    string
	Identity     APIGatewayCustomAuthorizerRequestTypeRequestIdentity
	ResourcePath string
	HTTPMethod   string
	APIID        string
}

type APIGatewayV2CustomAuthorizerV2Request struct {
	Version               string
	Type                  string
	RouteArn              string
	IdentitySource        []string
	RouteKey              string
	RawPath               string
	RawQueryString        string
	Cookies               []string
	Headers               map[string]string
	QueryStringParameters map[string]string
	RequestContext        APIGatewayV2HTTPRequestContext
	PathParameters        map[string]string
	StageVariables        map[string]string
}

type APIGatewayV2HTTPRequest struct {
	Version               string
	RouteKey              string
	RawPath               string
	RawQueryString        string
	Cookies               []string
	Headers               map[string]string
	QueryStringParameters map[string]string
	PathParameters        map[string]string
	RequestContext        APIGatewayV2HTTPRequestContext
	StageVariables        map[string]string
	Body                  string
	IsBase64Encoded       bool
}

type APIGatewayV2HTTPRequestContext struct {
	RouteKey       string
	AccountID      string
	Stage          string
	RequestID      string
	Authorizer     *APIGatewayV2HTTPRequestContextAuthorizerDescription
	APIID          string
	DomainName     string
	DomainPrefix   string
	Time           string
	TimeEpoch      int64
	HTTP           APIGatewayV2HTTPRequestContextHTTPDescription
	Authentication APIGatewayV2HTTPRequestContextAuthentication
}

type APIGatewayV2HTTPRequestContextAuthentication struct {
	ClientCert APIGatewayV2HTTPRequestContextAuthenticationClientCert
}

type APIGatewayV2HTTPRequestContextAuthenticationClientCert struct {
	ClientCertPem string
	IssuerDN      string
	SerialNumber  string
	SubjectDN     string
	Validity      APIGatewayV2HTTPRequestContextAuthenticationClientCertValidity
}

type APIGatewayV2HTTPRequestContextAuthenticationClientCertValidity struct {
	NotAfter  string
	NotBefore string
}

type APIGatewayV2HTTPRequestContextAuthorizerCognitoIdentity struct {
	AMR            []string
	IdentityID     string
	IdentityPoolID string
}

type APIGatewayV2HTTPRequestContextAuthorizerDescription struct {
	JWT    *APIGatewayV2HTTPRequestContextAuthorizerJWTDescription
	Lambda map[string]interface{}
	IAM    *APIGatewayV2HTTPRequestContextAuthorizerIAMDescription
}

type APIGatewayV2HTTPRequestContextAuthorizerIAMDescription struct {
	AccessKey       string
	AccountID       string
	CallerID        string
	CognitoIdentity APIGatewayV2HTTPRequestContextAuthorizerCognitoIdentity
	PrincipalOrgID  string
	UserARN         string
	UserID          string
}

type APIGatewayV2HTTPRequestContextAuthorizerJWTDescription struct {
	Claims map[string]string
	Scopes []string
}

type APIGatewayV2HTTPRequestContextHTTPDescription struct {
	Method    string
	Path      string
	Protocol  string
	SourceIP  string
	UserAgent string
}

type APIGatewayV2HTTPResponse struct {
	StatusCode        int
	Headers           map[string]string
	MultiValueHeaders map[string][]string
	Body              string
	IsBase64Encoded   bool
	Cookies           []string
}

type APIGatewayWebsocketProxyRequest struct {
	Resource                        string
	Path                            string
	HTTPMethod                      string
	Headers                         map[string]string
	MultiValueHeaders               map[string][]string
	QueryStringParameters           map[string]string
	MultiValueQueryStringParameters map[string][]string
	PathParameters                  map[string]string
	StageVariables                  map[string]string
	RequestContext                  APIGatewayWebsocketProxyRequestContext
	Body                            string
	IsBase64Encoded                 bool
}

type APIGatewayWebsocketProxyRequestContext struct {
	AccountID            string
	ResourceID           string
	Stage                string
	RequestID            string
	Identity             APIGatewayRequestIdentity
	ResourcePath         string
	Authorizer           interface{}
	HTTPMethod           string
	APIID                string
	ConnectedAt          int64
	ConnectionID         string
	DomainName           string
	Error                string
	EventType            string
	ExtendedRequestID    string
	IntegrationLatency   string
	MessageDirection     string
	MessageID            interface{}
	RequestTime          string
	RequestTimeEpoch     int64
	RouteKey             string
	Status               string
	DisconnectStatusCode int64
	DisconnectReason     *string
}

type ELBContext struct{}

type IAMPolicyStatement struct{}

type LambdaFunctionURLRequest struct {
	Version               string
	RawPath               string
	RawQueryString        string
	Cookies               []string
	Headers               map[string]string
	QueryStringParameters map[string]string
	RequestContext        LambdaFunctionURLRequestContext
	Body                  string
	IsBase64Encoded       bool
}

type LambdaFunctionURLRequestContext struct {
	AccountID    string
	RequestID    string
	Authorizer   *LambdaFunctionURLRequestContextAuthorizerDescription
	APIID        string
	DomainName   string
	DomainPrefix string
	Time         string
	TimeEpoch    int64
	HTTP         LambdaFunctionURLRequestContextHTTPDescription
}

type LambdaFunctionURLRequestContextAuthorizerDescription struct {
	IAM *LambdaFunctionURLRequestContextAuthorizerIAMDescription
}

type LambdaFunctionURLRequestContextAuthorizerIAMDescription struct {
	AccessKey string
	AccountID string
	CallerID  string
	UserARN   string
	UserID    string
}

type LambdaFunctionURLRequestContextHTTPDescription struct {
	Method    string
	Path      string
	Protocol  string
	SourceIP  string
	UserAgent string
}

type LambdaFunctionURLResponse struct {
	StatusCode      int
	Headers         map[string]string
	Body            string
	IsBase64Encoded bool
	Cookies         []string
}

type LambdaFunctionURLStreamingResponse struct {
	StatusCode int
	Headers    map[string]string
	Body       io.Reader
	Cookies    []string
}

func (*LambdaFunctionURLStreamingResponse) Close() error { return nil }

func (*LambdaFunctionURLStreamingResponse) ContentType() string { return "" }

func (*LambdaFunctionURLStreamingResponse) MarshalJSON() ([]byte, error) { return nil, nil }

func (*LambdaFunctionURLStreamingResponse) Read(p []byte) (int, error) { return 0, nil }
