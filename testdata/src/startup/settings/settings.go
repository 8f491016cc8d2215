// Package settings holds what package startup configures.
package settings

// Host has no scheme, as a browser's origin must; Site has one.
const (
	Host = "app.example.com"
	Site = "https://app.example.com"
)
