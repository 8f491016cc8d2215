// Package cos is a stub of github.com/tencentyun/cos-go-sdk-v5 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cos

type BucketCORSRule struct {
	ID             string
	AllowedMethods []string
	AllowedOrigins []string
	AllowedHeaders []string
	MaxAgeSeconds  int
	ExposeHeaders  []string
}
