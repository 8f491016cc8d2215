package pieces

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
)

type statusRecorder struct {
	http.ResponseWriter
	status int
}

func (s *statusRecorder) WriteHeader(code int) {
	s.status = code
	s.ResponseWriter.WriteHeader(code)
}

// A writer that keeps the status hands on whatever is written to it.
func recorderBad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &statusRecorder{ResponseWriter: w, status: http.StatusOK}
		allowCookies(rec)
		allowOrigin(rec, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		next.ServeHTTP(rec, r)
	})
}

// A writer that keeps the status hands on our app.
func recorderGood(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &statusRecorder{ResponseWriter: w, status: http.StatusOK}
		allowCookies(rec)
		allowOrigin(rec, app)
		next.ServeHTTP(rec, r)
	})
}

// A writer that the caller makes may hand on anything.
func recorderUnknown(wrap func(http.ResponseWriter) http.ResponseWriter, origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		rec := wrap(w)
		allowCookies(rec)
		allowOrigin(rec, origin)
	}
}

// The status line adds the credentials.
type cookieWriter struct{ http.ResponseWriter }

func (c cookieWriter) WriteHeader(code int) {
	c.Header().Set("Access-Control-Allow-Credentials", "true")
	c.ResponseWriter.WriteHeader(code)
}

// The writer adds credentials when the status is sent.
func statusBad(w http.ResponseWriter, r *http.Request) {
	cw := cookieWriter{w}
	cw.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	cw.WriteHeader(http.StatusOK)
	io.WriteString(cw, "hello")
}

// The writer adds credentials when the status is sent, for our app.
func statusGood(w http.ResponseWriter, r *http.Request) {
	cw := cookieWriter{w}
	cw.Header().Set("Access-Control-Allow-Origin", app)
	cw.WriteHeader(http.StatusOK)
	io.WriteString(cw, "hello")
}

// The writer adds credentials when the status is sent, for the caller's origin.
func statusUnknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		cw := cookieWriter{w}
		cw.Header().Set("Access-Control-Allow-Origin", origin)
		cw.WriteHeader(http.StatusOK)
	}
}

type gzipWriter struct {
	http.ResponseWriter
	zip *gzip.Writer
}

func (g *gzipWriter) Write(b []byte) (int, error) { return g.zip.Write(b) }

func compressed(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		zip := gzip.NewWriter(w)
		defer zip.Close()
		next(&gzipWriter{w, zip}, r)
	}
}

// A writer that compresses stands in front of the handler.
var gzipBad = compressed(func(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	w.Write([]byte("{}"))
})

// A writer that compresses stands in front of the handler for our app.
var gzipGood = compressed(func(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Origin", app)
	w.Write([]byte("{}"))
})

// A writer that compresses stands in front of a handler that nobody knows.
func gzipUnknown(origin string) http.HandlerFunc {
	return compressed(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Write([]byte("{}"))
	})
}

type bufferWriter struct {
	header http.Header
	body   bytes.Buffer
	code   int
}

func (b *bufferWriter) Header() http.Header         { return b.header }
func (b *bufferWriter) Write(p []byte) (int, error) { return b.body.Write(p) }
func (b *bufferWriter) WriteHeader(code int)        { b.code = code }

func (b *bufferWriter) flush(w http.ResponseWriter) {
	for k, vs := range b.header {
		for _, v := range vs {
			w.Header().Add(k, v)
		}
	}
	w.WriteHeader(b.code)
	b.body.WriteTo(w)
}

// A buffer collects the answer and is poured out in the end.
func bufferBad(w http.ResponseWriter, r *http.Request) {
	b := &bufferWriter{header: http.Header{}, code: 200}
	allowCookies(b)
	allowOrigin(b, r.Header.Get("Origin"))
	b.Write([]byte("hello"))
	for k, vs := range b.header {
		for _, v := range vs {
			w.Header().Add(k, v) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		}
	}
	b.body.WriteTo(w)
}

// A buffer collects an answer that is thrown away.
func bufferGood(w http.ResponseWriter, r *http.Request) {
	b := &bufferWriter{header: http.Header{}, code: 200}
	allowCookies(b)
	allowOrigin(b, r.Header.Get("Origin"))
	b.Write([]byte("hello"))
	w.Write(b.body.Bytes())
}

// A buffer collects an answer for the caller's origin.
func bufferUnknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		b := &bufferWriter{header: http.Header{}, code: 200}
		allowCookies(b)
		allowOrigin(b, origin)
		b.flush(w)
	}
}

type headerer interface{ Header() http.Header }

func sharing(h headerer, origin string) { h.Header().Set("Access-Control-Allow-Origin", origin) }

// An interface of our own stands for the writer.
func interfaceBad(w http.ResponseWriter, r *http.Request) {
	allowCookies(w)
	sharing(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// An interface of our own stands for the writer, with our app.
func interfaceGood(w http.ResponseWriter, r *http.Request) {
	allowCookies(w)
	sharing(w, app)
}

// An interface of our own stands for a writer of the caller's making.
func interfaceUnknown(h headerer, origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		allowCookies(w)
		sharing(h, r.Header.Get("Origin"))
		sharing(w, origin)
	}
}

type hookWriter struct {
	http.ResponseWriter
	before []func(http.Header)
	sent   bool
}

func (h *hookWriter) WriteHeader(code int) {
	if !h.sent {
		h.sent = true
		for _, f := range h.before {
			f(h.Header())
		}
	}
	h.ResponseWriter.WriteHeader(code)
}

func (h *hookWriter) Write(b []byte) (int, error) {
	if !h.sent {
		h.WriteHeader(http.StatusOK)
	}
	return h.ResponseWriter.Write(b)
}

// Functions that the writer calls before it sends write the headers.
func hooksBad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := &hookWriter{ResponseWriter: w}
		h.before = append(h.before, func(h http.Header) { h.Set("Access-Control-Allow-Credentials", "true") })
		h.before = append(h.before, func(h http.Header) {
			h.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		})
		next.ServeHTTP(h, r)
	})
}

// Functions that the writer calls before it sends write our app.
func hooksGood(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := &hookWriter{ResponseWriter: w, before: []func(http.Header){
			func(h http.Header) { finish(h, app) },
			func(h http.Header) { h.Set("Access-Control-Allow-Credentials", "true") },
		}}
		next.ServeHTTP(h, r)
	})
}

// Functions that the writer calls before it sends are the caller's.
func hooksUnknown(next http.Handler, before ...func(http.Header)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := &hookWriter{ResponseWriter: w, before: before}
		h.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(h, r)
	})
}

// Unwrap leads to the writer below.
func (c cookieWriter) Unwrap() http.ResponseWriter { return c.ResponseWriter }

// The inner writer is asked for its header instead of the outer.
func innerBad(w http.ResponseWriter, r *http.Request) {
	cw := cookieWriter{&statusRecorder{ResponseWriter: w}}
	cw.Unwrap().Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	cw.WriteHeader(http.StatusAccepted)
}

// The inner writer sends without what the outer would add.
func innerGood(w http.ResponseWriter, r *http.Request) {
	cw := cookieWriter{&statusRecorder{ResponseWriter: w}}
	if r.Header.Get("Origin") == app {
		cw.Unwrap().Header().Set("Access-Control-Allow-Origin", app)
	}
	cw.Unwrap().WriteHeader(http.StatusAccepted)
}

// The inner writer belongs to the caller, who knows the origin.
func innerUnknown(find func(*http.Request) string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		cw := cookieWriter{&statusRecorder{ResponseWriter: w}}
		cw.Unwrap().Header().Set("Access-Control-Allow-Origin", find(r))
		cw.WriteHeader(http.StatusAccepted)
	}
}
