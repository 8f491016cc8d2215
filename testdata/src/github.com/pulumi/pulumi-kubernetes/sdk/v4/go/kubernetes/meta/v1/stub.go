// Package v1 is a stub of github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/meta/v1 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package v1

import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

type ObjectMetaArgs struct {
	Annotations pulumi.StringMapInput
	Name        pulumi.StringPtrInput
}
