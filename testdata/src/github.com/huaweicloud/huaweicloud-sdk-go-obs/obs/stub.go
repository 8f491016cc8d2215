// Package obs is a stub of github.com/huaweicloud/huaweicloud-sdk-go-obs/obs for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package obs

import "encoding/xml"

type CorsRule struct {
	XMLName       xml.Name
	ID            string
	AllowedOrigin []string
	AllowedMethod []string
	AllowedHeader []string
	MaxAgeSeconds int
	ExposeHeader  []string
}
