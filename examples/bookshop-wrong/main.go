// Command bookshop-wrong is the API of a small bookshop: a public catalogue
// and customer accounts on one port, the staff's tools on another. Its
// cross-origin settings are the ones that this kind of program often has;
// bookshop-right is the same program with better ones.
package main

import (
	"flag"
	"log"
	"net/http"
	"time"
)

func main() {
	shopAddr := flag.String("shop", "localhost:8080", "address of the shop's API")
	adminAddr := flag.String("admin", "localhost:8081", "address of the staff's API")
	reports := flag.Bool("reports", false, "serve the sales reports too")
	flag.Parse()

	s := newStore()

	shop := http.NewServeMux()
	shop.Handle("/catalogue/", catalogueAPI(s))
	shop.Handle("/search", searchAPI(s))
	shop.Handle("/receipts/", receiptsAPI(s))
	shop.Handle("/account/", accountAPI(s))
	shop.Handle("/basket/", basketAPI(s))
	shop.Handle("/orders/", ordersAPI(s))
	shop.Handle("/wishlist/", wishlistAPI(s))

	admin := http.NewServeMux()
	admin.Handle("/office/", officeAPI(s))
	admin.Handle("/stock/", stockAPI(s))
	if *reports {
		admin.Handle("/reports/", reportsAPI(s))
	}

	errs := make(chan error)
	go func() { errs <- serve(*shopAddr, shop) }()
	go func() { errs <- serve(*adminAddr, admin) }()
	log.Fatal(<-errs)
}

func serve(addr string, h http.Handler) error {
	log.Printf("listening on http://%s", addr)
	srv := &http.Server{Addr: addr, Handler: h, ReadHeaderTimeout: 5 * time.Second}
	return srv.ListenAndServe()
}
