// Package service is a stub of github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/service for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package service

import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"

type CORSRule = generated.CORSRule

type SetPropertiesOptions struct {
	CORS []*CORSRule
}
