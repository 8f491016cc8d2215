package main

import (
	"regexp"
	"strings"
)

// The browser applications that call this API.
const (
	storefront = "https://bookshop.example"
	office     = "https://office.bookshop.example"
)

// The reading app opens its own pages from the device, and those have the
// origin null.
var appOrigins = []string{storefront, "null"}

// The warehouse has old terminals that cannot do TLS.
var stockOrigins = []string{office, "http://warehouse.bookshop.example"}

// Every country has its own shop: de.bookshop.example, fr.bookshop.example ...
var countryShop = regexp.MustCompile(`https://[a-z]+.bookshop.example`)

// ourOrigin reports whether an origin is one of our hosts.
func ourOrigin(origin string) bool {
	return strings.HasSuffix(origin, "bookshop.example")
}
