// Package pulumi is a stub of github.com/pulumi/pulumi/sdk/v3/go/pulumi for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package pulumi

import "reflect"

type Bool bool

func (Bool) ElementType() reflect.Type { return nil }

func (Bool) ToBoolPtrOutput() BoolPtrOutput { return BoolPtrOutput{} }

type BoolPtrInput interface {
	ElementType() reflect.Type
	ToBoolPtrOutput() BoolPtrOutput
}

type BoolPtrOutput struct{}

type String string

func (String) ElementType() reflect.Type { return nil }

func (String) ToStringOutput() StringOutput { return StringOutput{} }

type StringArray []StringInput

func (StringArray) ElementType() reflect.Type { return nil }

func (StringArray) ToStringArrayOutput() StringArrayOutput { return StringArrayOutput{} }

type StringArrayInput interface {
	ElementType() reflect.Type
	ToStringArrayOutput() StringArrayOutput
}

type StringArrayOutput struct{}

type StringInput interface {
	ElementType() reflect.Type
	ToStringOutput() StringOutput
}

type StringOutput struct{}

func (String) ToStringPtrOutput() StringPtrOutput { return StringPtrOutput{} }

type StringMap map[string]StringInput

func (StringMap) ElementType() reflect.Type { return nil }

func (StringMap) ToStringMapOutput() StringMapOutput { return StringMapOutput{} }

type StringMapInput interface {
	ElementType() reflect.Type
	ToStringMapOutput() StringMapOutput
}

type StringMapOutput struct{}

type StringPtrInput interface {
	ElementType() reflect.Type
	ToStringPtrOutput() StringPtrOutput
}

type StringPtrOutput struct{}

func BoolPtr(v bool) BoolPtrInput { return nil }

func ToStringArray(in []string) StringArray { return nil }
