// Package protocol is a stub of github.com/cloudwego/hertz/pkg/protocol for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package protocol

type Args struct{}

type Cookie struct{}

type CookieSameSite int

type Request struct {
	Header RequestHeader
}

func (*Request) Body() []byte { return nil }

func (*Request) Host() []byte { return nil }

func (*Request) Method() []byte { return nil }

func (*Request) Path() []byte { return nil }

func (*Request) QueryString() []byte { return nil }

func (*Request) Scheme() []byte { return nil }

func (*Request) SetHeader(header string, value string) {}

func (*Request) SetHeaders(headers map[string]string) {}

func (*Request) SetHost(host string) {}

func (*Request) URI() *URI { return nil }

type RequestHeader struct{}

func (*RequestHeader) Add(key string, value string) {}

func (*RequestHeader) ContentType() []byte { return nil }

func (*RequestHeader) Cookie(key string) []byte { return nil }

func (*RequestHeader) Del(key string) {}

func (*RequestHeader) DelBytes(key []byte) {}

func (*RequestHeader) Get(key string) string { return "" }

func (*RequestHeader) GetAll(key string) []string { return nil }

func (*RequestHeader) HasAcceptEncodingBytes(acceptEncoding []byte) bool { return false }

func (*RequestHeader) Header() []byte { return nil }

func (*RequestHeader) Host() []byte { return nil }

func (*RequestHeader) Method() []byte { return nil }

func (*RequestHeader) Peek(key string) []byte { return nil }

func (*RequestHeader) PeekAll(key string) [][]byte { return nil }

func (*RequestHeader) PeekArgBytes(key []byte) []byte { return nil }

func (*RequestHeader) RequestURI() []byte { return nil }

func (*RequestHeader) Set(key string, value string) {}

func (*RequestHeader) SetBytesKV(key []byte, value []byte) {}

func (*RequestHeader) SetCanonical(key []byte, value []byte) {}

func (*RequestHeader) SetHost(host string) {}

func (*RequestHeader) UserAgent() []byte { return nil }

func (*RequestHeader) VisitAll(f func(key []byte, value []byte)) {}

type Response struct {
	Header ResponseHeader
}

func (*Response) Body() []byte { return nil }

func (*Response) SetBody(body []byte) {}

func (*Response) SetBodyString(body string) {}

func (*Response) SetStatusCode(statusCode int) {}

func (*Response) StatusCode() int { return 0 }

type ResponseHeader struct{}

func (*ResponseHeader) Add(key string, value string) {}

func (*ResponseHeader) ContentType() []byte { return nil }

func (*ResponseHeader) Del(key string) {}

func (*ResponseHeader) DelBytes(key []byte) {}

func (*ResponseHeader) Get(key string) string { return "" }

func (*ResponseHeader) GetAll(key string) []string { return nil }

func (*ResponseHeader) Header() []byte { return nil }

func (*ResponseHeader) Peek(key string) []byte { return nil }

func (*ResponseHeader) PeekAll(key string) [][]byte { return nil }

func (*ResponseHeader) Set(key string, value string) {}

func (*ResponseHeader) SetBytesV(key string, value []byte) {}

func (*ResponseHeader) SetCanonical(key []byte, value []byte) {}

func (*ResponseHeader) SetContentType(contentType string) {}

func (*ResponseHeader) SetCookie(cookie *Cookie) {}

func (*ResponseHeader) SetStatusCode(statusCode int) {}

func (*ResponseHeader) StatusCode() int { return 0 }

func (*ResponseHeader) VisitAll(f func(key []byte, value []byte)) {}

type URI struct{}
