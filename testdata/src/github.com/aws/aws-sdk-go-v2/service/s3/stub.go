// Package s3 is a stub of github.com/aws/aws-sdk-go-v2/service/s3 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package s3

import (
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

type PutBucketCorsInput struct {
	Bucket              *string
	CORSConfiguration   *types.CORSConfiguration
	ChecksumAlgorithm   types.ChecksumAlgorithm
	ContentMD5          *string
	ExpectedBucketOwner *string
}
