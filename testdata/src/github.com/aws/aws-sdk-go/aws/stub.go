// Package aws is a stub of github.com/aws/aws-sdk-go/aws for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package aws

func Bool(v bool) *bool { return nil }

func BoolSlice(src []bool) []*bool { return nil }

func BoolValue(v *bool) bool { return false }

func Int64(v int64) *int64 { return nil }

func Int64Value(v *int64) int64 { return 0 }

func String(v string) *string { return nil }

func StringSlice(src []string) []*string { return nil }

func StringValue(v *string) string { return "" }

func StringValueSlice(src []*string) []string { return nil }
