// Package v1beta1 is a stub of istio.io/api/networking/v1beta1 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package v1beta1

import "istio.io/api/networking/v1alpha3"

type CorsPolicy = v1alpha3.CorsPolicy

type StringMatch = v1alpha3.StringMatch

type StringMatch_Exact = v1alpha3.StringMatch_Exact
