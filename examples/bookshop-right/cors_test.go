package main

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/gin-gonic/gin"
)

// What each setting does, asked of the running handlers: the bookshop's own
// applications may read, others may not.
func TestWhoMayRead(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	s := newStore()
	for _, test := range []struct {
		handler http.Handler
		path    string
		in      []string
		out     []string
	}{
		{accountAPI(s), "/account/me", []string{storefront, "https://de.bookshop.example"},
			[]string{"https://evilbookshop.example", "http://bookshop.example", "https://bookshop.example.evil.net"}},
		{basketAPI(s), "/basket/", []string{storefront, reader}, []string{"null", "https://evil.example"}},
		{ordersAPI(s), "/orders/", []string{storefront, reader}, []string{"", "null", "https://evil.example"}},
		{wishlistAPI(s), "/wishlist/", []string{"https://de.bookshop.example"},
			[]string{"https://de.bookshop.example.evil.net", "https://dexbookshop.example", "http://de.bookshop.example"}},
		{officeAPI(s), "/office/customers/ada@mail.example/orders", []string{office}, []string{storefront, "https://evil.example"}},
		{stockAPI(s), "/stock/978-1", []string{office, warehouse}, []string{"http://warehouse.bookshop.example"}},
		{reportsAPI(s), "/reports/titles", []string{office}, []string{storefront}},
	} {
		for _, origin := range test.in {
			if h := answer(test.handler, test.path, origin); h.Get("Access-Control-Allow-Origin") != origin || h.Get("Access-Control-Allow-Credentials") != "true" {
				t.Errorf("%s is kept out of %s: %v", origin, test.path, h)
			}
		}
		for _, origin := range test.out {
			if h := answer(test.handler, test.path, origin); h.Get("Access-Control-Allow-Origin") != "" {
				t.Errorf("%s may read %s: %v", origin, test.path, h)
			}
		}
	}
}

// What is public is so without cookies.
func TestPublic(t *testing.T) {
	s := newStore()
	for path, handler := range map[string]http.Handler{"/catalogue/books": catalogueAPI(s), "/search": searchAPI(s)} {
		h := answer(handler, path, "https://partner.example")
		if h.Get("Access-Control-Allow-Origin") != "*" || h.Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("%s: %v", path, h)
		}
	}
}

func answer(handler http.Handler, path, origin string) http.Header {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	if origin != "" {
		r.Header.Set("Origin", origin)
	}
	r.Header.Set("Cookie", "session=demo; staff=staff-1")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w.Header()
}
