// Package s3 is a stub of github.com/aws/aws-sdk-go/service/s3 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package s3

type CORSConfiguration struct {
	CORSRules []*CORSRule
}

func (CORSConfiguration) GoString() string { return "" }

func (*CORSConfiguration) SetCORSRules(v []*CORSRule) *CORSConfiguration { return nil }

func (CORSConfiguration) String() string { return "" }

func (*CORSConfiguration) Validate() error { return nil }

type CORSRule struct {
	AllowedHeaders []*string
	AllowedMethods []*string
	AllowedOrigins []*string
	ExposeHeaders  []*string
	ID             *string
	MaxAgeSeconds  *int64
}

func (CORSRule) GoString() string { return "" }

func (*CORSRule) SetAllowedHeaders(v []*string) *CORSRule { return nil }

func (*CORSRule) SetAllowedMethods(v []*string) *CORSRule { return nil }

func (*CORSRule) SetAllowedOrigins(v []*string) *CORSRule { return nil }

func (*CORSRule) SetExposeHeaders(v []*string) *CORSRule { return nil }

func (*CORSRule) SetID(v string) *CORSRule { return nil }

func (*CORSRule) SetMaxAgeSeconds(v int64) *CORSRule { return nil }

func (CORSRule) String() string { return "" }

func (*CORSRule) Validate() error { return nil }

type PutBucketCorsInput struct {
	Bucket              *string
	CORSConfiguration   *CORSConfiguration
	ChecksumAlgorithm   *string
	ExpectedBucketOwner *string
}

func (PutBucketCorsInput) GoString() string { return "" }

func (*PutBucketCorsInput) SetBucket(v string) *PutBucketCorsInput { return nil }

func (*PutBucketCorsInput) SetCORSConfiguration(v *CORSConfiguration) *PutBucketCorsInput { return nil }

func (*PutBucketCorsInput) SetChecksumAlgorithm(v string) *PutBucketCorsInput { return nil }

func (*PutBucketCorsInput) SetExpectedBucketOwner(v string) *PutBucketCorsInput { return nil }

func (PutBucketCorsInput) String() string { return "" }

func (*PutBucketCorsInput) Validate() error { return nil }

type PutBucketCorsOutput struct{}

func (PutBucketCorsOutput) GoString() string { return "" }

func (PutBucketCorsOutput) String() string { return "" }
