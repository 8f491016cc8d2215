// Package aws is a stub of github.com/aws/aws-sdk-go-v2/aws for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package aws

func Bool(v bool) *bool { return nil }

func Int32(v int32) *int32 { return nil }

func Int64(v int64) *int64 { return nil }

func String(v string) *string { return nil }

func StringSlice(vs []string) []*string { return nil }

func ToBool(p *bool) bool { return false }

func ToInt32(p *int32) int32 { return 0 }

func ToString(p *string) string { return "" }

func ToStringSlice(vs []*string) []string { return nil }
