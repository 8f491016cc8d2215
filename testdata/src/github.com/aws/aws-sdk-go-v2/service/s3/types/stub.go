// Package types is a stub of github.com/aws/aws-sdk-go-v2/service/s3/types for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package types

type CORSConfiguration struct {
	CORSRules []CORSRule
}

type CORSRule struct {
	AllowedMethods []string
	AllowedOrigins []string
	AllowedHeaders []string
	ExposeHeaders  []string
	ID             *string
	MaxAgeSeconds  *int32
}

type ChecksumAlgorithm string

func (ChecksumAlgorithm) Values() []ChecksumAlgorithm { return nil }
