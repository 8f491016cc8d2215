// Package response is a stub of github.com/gogf/gf/v2/net/ghttp/internal/response for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package response

import (
	"bufio"
	"net"
	"net/http"
)

type BufferWriter struct {
	*Writer
	Status int
}

func (*BufferWriter) Buffer() []byte { return nil }

func (*BufferWriter) BufferLength() int { return 0 }

func (*BufferWriter) BufferString() string { return "" }

func (*BufferWriter) ClearBuffer() {}

func (*BufferWriter) Flush() {}

func (*BufferWriter) RawWriter() http.ResponseWriter { return nil }

func (*BufferWriter) SetBuffer(data []byte) {}

func (*BufferWriter) Write(data []byte) (int, error) { return 0, nil }

func (*BufferWriter) WriteHeader(status int) {}

func (*BufferWriter) WriteString(data string) (int, error) { return 0, nil }

type Writer struct {
	http.ResponseWriter
}

func (*Writer) BytesWritten() int64 { return 0 }

func (*Writer) Flush() {}

func (*Writer) Hijack() (net.Conn, *bufio.ReadWriter, error) { return nil, nil, nil }

func (*Writer) IsHeaderWrote() bool { return false }

func (*Writer) IsHijacked() bool { return false }

func (*Writer) Write(data []byte) (int, error) { return 0, nil }

func (*Writer) WriteHeader(status int) {}
