// Package handler is a stub of github.com/tus/tusd/v2/pkg/handler for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package handler

import (
	"context"
	"io"
	"net/http"
	"regexp"
	"time"

	"golang.org/x/exp/slog"
)

var (
	DefaultCorsConfig CorsConfig
)

type Config struct {
	StoreComposer                    *StoreComposer
	MaxSize                          int64
	BasePath                         string
	EnableExperimentalProtocol       bool
	DisableDownload                  bool
	DisableTermination               bool
	DisableConcatenation             bool
	Cors                             *CorsConfig
	NotifyCompleteUploads            bool
	NotifyTerminatedUploads          bool
	NotifyUploadProgress             bool
	NotifyCreatedUploads             bool
	UploadProgressInterval           time.Duration
	Logger                           *slog.Logger
	RespectForwardedHeaders          bool
	PreUploadCreateCallback          func(hook HookEvent) (HTTPResponse, FileInfoChanges, error)
	PreFinishResponseCallback        func(hook HookEvent) (HTTPResponse, error)
	PreUploadTerminateCallback       func(hook HookEvent) (HTTPResponse, error)
	GracefulRequestCompletionTimeout time.Duration
	AcquireLockTimeout               time.Duration
	NetworkTimeout                   time.Duration
}

type CorsConfig struct {
	Disable          bool
	AllowOrigin      *regexp.Regexp
	AllowCredentials bool
	AllowMethods     string
	AllowHeaders     string
	MaxAge           string
	ExposeHeaders    string
}

type DataStore interface {
	GetUpload(ctx context.Context, id string) (Upload, error)
	NewUpload(ctx context.Context, info FileInfo) (Upload, error)
}

type FileInfo struct{}

type FileInfoChanges struct{}

type HTTPResponse struct{}

type Handler struct {
	*UnroutedHandler
	http.Handler
}

type HookEvent struct{}

type StoreComposer struct {
	Core DataStore
}

func (*StoreComposer) UseCore(core DataStore) {}

type UnroutedHandler struct{}

func (*UnroutedHandler) DelFile(w http.ResponseWriter, r *http.Request) {}

func (*UnroutedHandler) GetFile(w http.ResponseWriter, r *http.Request) {}

func (*UnroutedHandler) HeadFile(w http.ResponseWriter, r *http.Request) {}

func (*UnroutedHandler) Middleware(h http.Handler) http.Handler { return nil }

func (*UnroutedHandler) PatchFile(w http.ResponseWriter, r *http.Request) {}

func (*UnroutedHandler) PostFile(w http.ResponseWriter, r *http.Request) {}

func (*UnroutedHandler) SupportedExtensions() string { return "" }

type Upload interface {
	FinishUpload(ctx context.Context) error
	GetReader(ctx context.Context) (io.ReadCloser, error)
	WriteChunk(ctx context.Context, offset int64, src io.Reader) (int64, error)
}

func NewHandler(config Config) (*Handler, error) { return nil, nil }

func NewStoreComposer() *StoreComposer { return nil }

func NewUnroutedHandler(config Config) (*UnroutedHandler, error) { return nil, nil }
