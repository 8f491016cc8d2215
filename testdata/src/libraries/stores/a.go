// Package stores hands CORS rules to object stores.
package stores

import (
	"context"

	"cloud.google.com/go/storage"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/service"
	"github.com/aliyun/aliyun-oss-go-sdk/oss"
	"github.com/huaweicloud/huaweicloud-sdk-go-obs/obs"
	"github.com/minio/minio-go/v7/pkg/cors"
	cos "github.com/tencentyun/cos-go-sdk-v5"
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

// Stores whose rules have the same fields.
func others() (cos.BucketCORSRule, []oss.CORSRule, []obs.CorsRule) {
	return cos.BucketCORSRule{AllowedOrigins: []string{"*"}}, // want `wildcard: AllowedOrigins entry "\*" asks Tencent COS to let any website read`
		[]oss.CORSRule{{AllowedOrigin: []string{"*"}}}, // want `wildcard: AllowedOrigin entry "\*" asks Aliyun OSS to let any website read`
		[]obs.CorsRule{{AllowedOrigin: []string{"*"}}} // want `wildcard: AllowedOrigin entry "\*" asks Huawei OBS to let any website read`
}

func othersListed() (cos.BucketCORSRule, oss.CORSRule, obs.CorsRule) {
	list := []string{"https://app.example.com"}
	return cos.BucketCORSRule{AllowedOrigins: list}, oss.CORSRule{AllowedOrigin: list}, obs.CorsRule{AllowedOrigin: list}
}

func othersGiven(list []string) (cos.BucketCORSRule, oss.CORSRule, obs.CorsRule) {
	return cos.BucketCORSRule{AllowedOrigins: list}, oss.CORSRule{AllowedOrigin: list}, obs.CorsRule{AllowedOrigin: list}
}
