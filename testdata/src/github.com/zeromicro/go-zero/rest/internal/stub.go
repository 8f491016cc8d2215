// Package internal is a stub of github.com/zeromicro/go-zero/rest/internal for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package internal

import (
	"net/http"
)

type StartOption func(svr *http.Server)
