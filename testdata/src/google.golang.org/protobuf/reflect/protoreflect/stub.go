// Package protoreflect is a stub of google.golang.org/protobuf/reflect/protoreflect for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package protoreflect

type ProtoMessage interface{}
