// Package cors is a stub of github.com/minio/minio-go/v7/pkg/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"encoding/xml"
	"io"
)

type Config struct {
	XMLNS     string
	XMLName   xml.Name
	CORSRules []Rule
}

func (Config) ToXML() ([]byte, error) { return nil, nil }

type Rule struct {
	AllowedHeader []string
	AllowedMethod []string
	AllowedOrigin []string
	ExposeHeader  []string
	ID            string
	MaxAgeSeconds int
}

func NewConfig(rules []Rule) *Config { return nil }

func ParseBucketCorsConfig(reader io.Reader) (*Config, error) { return nil, nil }
