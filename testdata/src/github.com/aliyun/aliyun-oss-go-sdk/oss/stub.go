// Package oss is a stub of github.com/aliyun/aliyun-oss-go-sdk/oss for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package oss

import "encoding/xml"

type CORSRule struct {
	XMLName       xml.Name
	AllowedOrigin []string
	AllowedMethod []string
	AllowedHeader []string
	ExposeHeader  []string
	MaxAgeSeconds int
}
