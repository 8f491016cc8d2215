// Package lambda is a stub of github.com/aws/aws-sdk-go-v2/service/lambda for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package lambda

import (
	"github.com/aws/aws-sdk-go-v2/service/lambda/types"
	smithy "github.com/aws/smithy-go"
)

type CreateFunctionUrlConfigInput struct {
	AuthType     types.FunctionUrlAuthType
	FunctionName *string
	Cors         *types.Cors
	InvokeMode   types.InvokeMode
	Qualifier    *string
}

func (*CreateFunctionUrlConfigInput) Serialize(s smithy.ShapeSerializer) {}

func (*CreateFunctionUrlConfigInput) SerializeMembers(s smithy.ShapeSerializer) {}

type UpdateFunctionUrlConfigInput struct {
	FunctionName *string
	AuthType     types.FunctionUrlAuthType
	Cors         *types.Cors
	InvokeMode   types.InvokeMode
	Qualifier    *string
}

func (*UpdateFunctionUrlConfigInput) Serialize(s smithy.ShapeSerializer) {}

func (*UpdateFunctionUrlConfigInput) SerializeMembers(s smithy.ShapeSerializer) {}
