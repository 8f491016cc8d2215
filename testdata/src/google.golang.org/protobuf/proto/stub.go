// Package proto is a stub of google.golang.org/protobuf/proto for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package proto

import (
	"google.golang.org/protobuf/reflect/protoreflect"
)

type Message = protoreflect.ProtoMessage
