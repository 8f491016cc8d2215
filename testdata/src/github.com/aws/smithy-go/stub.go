// Package smithy is a stub of github.com/aws/smithy-go for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package smithy

type ShapeDeserializer interface{}

type ShapeSerializer interface {
	Bytes() []byte
	CloseList()
	CloseMap()
	CloseStruct()
	CloseUnion()
}
