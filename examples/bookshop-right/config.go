package main

import (
	"regexp"
	"strings"
)

// The browser applications that call this API.
const (
	storefront = "https://bookshop.example"
	reader     = "https://reader.bookshop.example"
	office     = "https://office.bookshop.example"
	warehouse  = "https://warehouse.bookshop.example"
)

// The reading app serves its pages from a host of its own: any sandboxed
// frame has the origin null.
var appOrigins = []string{storefront, reader}

// The old terminals sit behind a proxy that does TLS for them.
var stockOrigins = []string{office, warehouse}

// The applications that show orders.
var orderOrigins = []string{storefront, reader}

// Every country has its own shop: de.bookshop.example, fr.bookshop.example ...
var countryShop = regexp.MustCompile(`^https://[a-z]{2}\.bookshop\.example$`)

// ourOrigin reports whether an origin is one of our hosts, over TLS.
func ourOrigin(origin string) bool {
	host, ok := strings.CutPrefix(origin, "https://")
	return ok && (host == "bookshop.example" || strings.HasSuffix(host, ".bookshop.example"))
}
