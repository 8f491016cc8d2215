// Package mapstructure is a stub of github.com/go-viper/mapstructure/v2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package mapstructure

type DecoderConfig struct{}
