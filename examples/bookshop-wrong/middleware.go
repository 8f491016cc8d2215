package main

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

// shareOrders lets the applications that show orders read the answers of next.
// Each deployment has its own address, so the caller's is used.
func shareOrders(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if origin != "" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Methods", "GET")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// signedIn hands the customer of the session cookie to h.
func (s *store) signedIn(h func(http.ResponseWriter, *http.Request, account)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c, err := r.Cookie("session"); err == nil {
			if a, ok := s.accountOf(c.Value); ok {
				h(w, r, a)
				return
			}
		}
		http.Error(w, "please sign in", http.StatusUnauthorized)
	}
}

// staffOnly stops everyone whose session is not one of the staff's.
func staffOnly(c *gin.Context) {
	session, err := c.Cookie("staff")
	if err != nil || !strings.HasPrefix(session, "staff-") {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Next()
}
