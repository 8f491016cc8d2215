package main

import (
	"cmp"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/gin-gonic/gin"
)

// What each setting does, asked of the running handlers.
func TestWhoMayRead(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	s := newStore()
	for _, test := range []struct {
		handler                     http.Handler
		method, path, origin        string
		allowOrigin, allowCreds     string
		requestMethod, allowMethods string // of a preflight
	}{
		// Browsers refuse this pair, so nobody may read the answer.
		{handler: catalogueAPI(s), path: "/catalogue/books", origin: "https://evil.example", allowOrigin: "*", allowCreds: "true"},
		{handler: searchAPI(s), method: "OPTIONS", path: "/search", origin: "https://evil.example", allowOrigin: "*", requestMethod: "TRACE", allowMethods: "TRACE"},
		{handler: receiptsAPI(s), path: "/receipts/1001", origin: "https://evil.example", allowOrigin: "*"},
		{handler: accountAPI(s), path: "/account/me", origin: "https://evilbookshop.example", allowOrigin: "https://evilbookshop.example", allowCreds: "true"},
		{handler: basketAPI(s), path: "/basket/", origin: "null", allowOrigin: "null", allowCreds: "true"},
		{handler: ordersAPI(s), path: "/orders/", origin: "https://evil.example", allowOrigin: "https://evil.example", allowCreds: "true"},
		{handler: wishlistAPI(s), path: "/wishlist/", origin: "https://de.bookshop.example.evil.net", allowOrigin: "https://de.bookshop.example.evil.net", allowCreds: "true"},
		{handler: officeAPI(s), path: "/office/customers/ada@mail.example/orders", origin: "https://evil.example", allowOrigin: "https://evil.example", allowCreds: "true"},
		{handler: stockAPI(s), path: "/stock/978-1", origin: "http://warehouse.bookshop.example", allowOrigin: "http://warehouse.bookshop.example", allowCreds: "true"},
	} {
		r := httptest.NewRequest(cmp.Or(test.method, http.MethodGet), test.path, nil)
		r.Header.Set("Origin", test.origin)
		r.Header.Set("Cookie", "session=demo; staff=staff-1")
		if test.requestMethod != "" {
			r.Header.Set("Access-Control-Request-Method", test.requestMethod)
		}
		w := httptest.NewRecorder()
		test.handler.ServeHTTP(w, r)
		for name, want := range map[string]string{
			"Access-Control-Allow-Origin":      test.allowOrigin,
			"Access-Control-Allow-Credentials": test.allowCreds,
			"Access-Control-Allow-Methods":     test.allowMethods,
		} {
			if got := w.Header().Get(name); got != want {
				t.Errorf("%s from %s: %s is %q, want %q", test.path, test.origin, name, got, want)
			}
		}
		if w.Code >= 300 {
			t.Errorf("%s from %s: status %d", test.path, test.origin, w.Code)
		}
	}
}

func TestReportsPanic(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("reportsAPI does not panic")
		}
	}()
	reportsAPI(newStore())
}
