// Package session is a stub of github.com/beego/beego/v2/server/web/session for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package session

import (
	"context"
	"net/http"
)

type Store interface {
	Delete(ctx context.Context, key interface{}) error
	Flush(ctx context.Context) error
	Get(ctx context.Context, key interface{}) interface{}
	SessionID(ctx context.Context) string
	SessionRelease(ctx context.Context, w http.ResponseWriter)
	SessionReleaseIfPresent(ctx context.Context, w http.ResponseWriter)
	Set(ctx context.Context, key interface{}, value interface{}) error
}
