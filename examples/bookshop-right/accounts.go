package main

import (
	"encoding/json"
	"net/http"
	"slices"

	"github.com/rs/cors"
)

// account is what the shop knows about a customer.
type account struct {
	Name     string   `json:"name"`
	Email    string   `json:"email"`
	Address  string   `json:"address"`
	Basket   []string `json:"basket"`
	Wishlist []string `json:"wishlist"`
}

type order struct {
	Number  string   `json:"number"`
	Email   string   `json:"email"`
	Address string   `json:"address"`
	Books   []string `json:"books"`
}

// accountAPI is used by the shop and the other sites under our name.
func accountAPI(s *store) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /account/me", s.signedIn(func(w http.ResponseWriter, r *http.Request, a account) {
		writeJSON(w, a)
	}))
	mux.HandleFunc("PUT /account/address", s.signedIn(func(w http.ResponseWriter, r *http.Request, a account) {
		var in struct {
			Address string `json:"address"`
		}
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		a.Address = in.Address
		s.saveAccount(a)
		writeJSON(w, a)
	}))
	return cors.New(cors.Options{
		AllowOriginFunc:  ourOrigin,
		AllowedMethods:   []string{http.MethodGet, http.MethodPut},
		AllowedHeaders:   []string{"Content-Type"},
		AllowCredentials: true,
	}).Handler(mux)
}

// basketAPI is used by the shop and the reading app.
func basketAPI(s *store) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /basket/", s.signedIn(func(w http.ResponseWriter, r *http.Request, a account) {
		writeJSON(w, a.Basket)
	}))
	mux.HandleFunc("POST /basket/{isbn}", s.signedIn(func(w http.ResponseWriter, r *http.Request, a account) {
		a.Basket = append(slices.Clone(a.Basket), r.PathValue("isbn"))
		s.saveAccount(a)
		writeJSON(w, a.Basket)
	}))
	return cors.New(cors.Options{
		AllowedOrigins:   appOrigins,
		AllowedMethods:   []string{http.MethodGet, http.MethodPost},
		AllowCredentials: true,
	}).Handler(mux)
}

// ordersAPI shows a customer's orders.
func ordersAPI(s *store) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /orders/", s.signedIn(func(w http.ResponseWriter, r *http.Request, a account) {
		writeJSON(w, s.ordersOf(a.Email))
	}))
	return shareOrders(mux)
}

// wishlistAPI shows a customer's wishes on the pages of every country's shop.
func wishlistAPI(s *store) http.Handler {
	return s.signedIn(func(w http.ResponseWriter, r *http.Request, a account) {
		if origin := r.Header.Get("Origin"); countryShop.MatchString(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Header().Add("Vary", "Origin")
		writeJSON(w, a.Wishlist)
	})
}
