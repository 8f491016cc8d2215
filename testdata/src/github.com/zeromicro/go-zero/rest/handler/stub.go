// Package handler is a stub of github.com/zeromicro/go-zero/rest/handler for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package handler

import (
	"net/http"
)

type UnauthorizedCallback func(w http.ResponseWriter, r *http.Request, err error)

type UnsignedCallback func(w http.ResponseWriter, r *http.Request, next http.Handler, strict bool, code int)
