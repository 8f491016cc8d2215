// Package v1 is a stub of k8s.io/api/networking/v1 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

type Ingress struct {
	metav1.ObjectMeta
	Spec IngressSpec
}

type IngressSpec struct {
	IngressClassName *string
}
