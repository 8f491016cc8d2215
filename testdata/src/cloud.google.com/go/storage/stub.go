// Package storage is a stub of cloud.google.com/go/storage for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package storage

import (
	"context"
	"time"

	"google.golang.org/api/option"
)

type BucketAttrs struct {
	Name         string
	Location     string
	StorageClass string
	Labels       map[string]string
	CORS         []CORS
}

type BucketAttrsToUpdate struct {
	StorageClass string
	CORS         []CORS
}

type BucketHandle struct{}

func (*BucketHandle) Attrs(ctx context.Context) (*BucketAttrs, error) { return nil, nil }

func (*BucketHandle) Create(ctx context.Context, projectID string, attrs *BucketAttrs) error {
	return nil
}

func (*BucketHandle) Update(ctx context.Context, uattrs BucketAttrsToUpdate) (*BucketAttrs, error) {
	return nil, nil
}

type CORS struct {
	MaxAge          time.Duration
	Methods         []string
	Origins         []string
	ResponseHeaders []string
}

type Client struct{}

func (*Client) Bucket(name string) *BucketHandle { return nil }

func (*Client) Close() error { return nil }

func NewClient(ctx context.Context, opts ...option.ClientOption) (*Client, error) { return nil, nil }
