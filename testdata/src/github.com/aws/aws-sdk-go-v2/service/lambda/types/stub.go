// Package types is a stub of github.com/aws/aws-sdk-go-v2/service/lambda/types for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package types

import (
	smithy "github.com/aws/smithy-go"
)

const (
	FunctionUrlAuthTypeAwsIam FunctionUrlAuthType = "AWS_IAM"
	FunctionUrlAuthTypeNone   FunctionUrlAuthType = "NONE"
)

type Cors struct {
	AllowCredentials *bool
	AllowHeaders     []string
	AllowMethods     []string
	AllowOrigins     []string
	ExposeHeaders    []string
	MaxAge           *int32
}

func (*Cors) Deserialize(d smithy.ShapeDeserializer) error { return nil }

func (*Cors) Serialize(s smithy.ShapeSerializer) {}

func (*Cors) SerializeMembers(s smithy.ShapeSerializer) {}

type FunctionUrlAuthType string

func (FunctionUrlAuthType) Values() []FunctionUrlAuthType { return nil }

type InvokeMode string
