// Package stores hands CORS rules to object stores.
package stores

import (
	"context"

	"cloud.google.com/go/storage"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/service"
	"github.com/minio/minio-go/v7/pkg/cors"
)

func google(ctx context.Context, b *storage.BucketHandle) error {
	_, err := b.Update(ctx, storage.BucketAttrsToUpdate{CORS: []storage.CORS{{
		Methods: []string{"GET"},
		Origins: []string{"*"}, // want `wildcard: Origins entry "\*" asks Google Cloud Storage to let any website read; fine only for public data \(what it answers is not verified\)`
	}}})
	return err
}

func azure() service.SetPropertiesOptions {
	origins := "https://app.example.com,*" // want `wildcard: "https://app\.example\.com,\*" asks Azure Blob Storage to let any website read`
	return service.SetPropertiesOptions{CORS: []*service.CORSRule{{AllowedOrigins: &origins}}}
}

func minio() *cors.Config {
	return cors.NewConfig([]cors.Rule{{AllowedOrigin: []string{"*"}, AllowedMethod: []string{"GET"}}}) // want `wildcard: AllowedOrigin entry "\*" asks the object store`
}

func googleListed(ctx context.Context, b *storage.BucketHandle) error {
	return b.Create(ctx, "p", &storage.BucketAttrs{CORS: []storage.CORS{{Methods: []string{"GET"}, Origins: []string{"https://app.example.com"}}}})
}

func azureListed() *service.CORSRule {
	origins := "https://app.example.com, https://www.example.com"
	return &service.CORSRule{AllowedOrigins: &origins}
}

func minioListed() *cors.Config {
	return cors.NewConfig([]cors.Rule{{AllowedOrigin: []string{"https://app.example.com"}, AllowedMethod: []string{"PUT"}}})
}

func given(origins string, list []string) (*service.CORSRule, storage.CORS, cors.Rule) {
	return &service.CORSRule{AllowedOrigins: &origins}, storage.CORS{Origins: list}, cors.Rule{AllowedOrigin: list}
}
