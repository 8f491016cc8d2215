// Package generated is a stub of github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package generated

type CORSRule struct {
	AllowedHeaders  *string
	AllowedMethods  *string
	AllowedOrigins  *string
	ExposedHeaders  *string
	MaxAgeInSeconds *int32
}
