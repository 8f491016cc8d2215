// Package corsvet finds insecure and broken CORS policies in Go programs.
package corsvet

const doc = "find insecure and broken CORS policies"
