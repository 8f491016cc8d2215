package corpus

// This file is about wrapped response writers: recording, buffering, filtering
// and header-adding ones.

import (
	"bytes"
	"fmt"
	"net/http"
	"strconv"
)

func writerHandlers() []Handler {
	return []Handler{
		{"statusRecorderReflects", false, statusRecorderReflects},
		{"statusRecorderGuarded", true, statusRecorderGuarded},
		{"strippingWriter", true, strippingWriter},
		{"strippingWriterBypassed", false, strippingWriterBypassed},
		{"addingWriter", false, addingWriter},
		{"addingWriterFriend", true, addingWriterFriend},
		{"detachedHeaderWriter", true, detachedHeaderWriter},
		{"bufferingWriter", false, bufferingWriter},
		{"bufferingWriterFiltered", true, bufferingWriterFiltered},
		{"writerInterfaceUpgrade", true, writerInterfaceUpgrade},
		{"writerUnwrapped", false, writerUnwrapped},
		{"discardingWriter", true, discardingWriter},
	}
}

type statusRecorder struct {
	http.ResponseWriter
	status int
}

func (s *statusRecorder) WriteHeader(code int) {
	s.status = code
	s.ResponseWriter.WriteHeader(code)
}

func (s *statusRecorder) Unwrap() http.ResponseWriter { return s.ResponseWriter }

// statusRecorderReflects reflects through a writer that records the status: unsound.
func statusRecorderReflects(w http.ResponseWriter, r *http.Request) {
	rec := &statusRecorder{ResponseWriter: w, status: 200}
	reflectPlain(rec, r)
	_ = strconv.Itoa(rec.status)
}

// statusRecorderGuarded runs a guarded handler on a recording writer: sound.
func statusRecorderGuarded(w http.ResponseWriter, r *http.Request) {
	rec := &statusRecorder{w, http.StatusOK}
	guardErrorAndReturn(rec, r)
	if rec.status >= 400 {
		fmt.Fprintf(rec, "status %d\n", rec.status)
	}
}

type stripper struct {
	http.ResponseWriter
	keep func(string) bool
	done bool
}

func (s *stripper) strip() {
	if s.done {
		return
	}
	s.done = true
	if h := s.Header(); !s.keep(h.Get(acao)) {
		h.Del(acao)
		h.Del(acac)
	}
}

func (s *stripper) WriteHeader(code int) {
	s.strip()
	s.ResponseWriter.WriteHeader(code)
}

func (s *stripper) Write(b []byte) (int, error) {
	s.strip()
	return s.ResponseWriter.Write(b)
}

// strippingWriter strips the reflected header for strangers just before it is sent: sound.
func strippingWriter(w http.ResponseWriter, r *http.Request) {
	s := &stripper{ResponseWriter: w, keep: suffixDottedOrApex}
	s.Header().Set(acao, r.Header.Get("Origin"))
	fmt.Fprint(s, "data")
}

// strippingWriterBypassed writes to the inner writer, so nothing is stripped: unsound.
func strippingWriterBypassed(w http.ResponseWriter, r *http.Request) {
	s := &stripper{ResponseWriter: w, keep: suffixDottedOrApex}
	s.Header().Set(acao, r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}

type adder struct {
	http.ResponseWriter
	allow string
}

func (a adder) WriteHeader(code int) {
	a.Header().Set(acao, a.allow)
	a.ResponseWriter.WriteHeader(code)
}

// addingWriter has the writer add the reflected header with the status: unsound.
func addingWriter(w http.ResponseWriter, r *http.Request) {
	a := adder{w, r.Header.Get("Origin")}
	a.WriteHeader(http.StatusOK)
}

// addingWriterFriend has the writer replace whatever was set by a friend: sound.
func addingWriterFriend(w http.ResponseWriter, r *http.Request) {
	var rw http.ResponseWriter = adder{ResponseWriter: w, allow: siteOrigin}
	rw.Header().Set(acao, r.Header.Get("Origin"))
	rw.WriteHeader(http.StatusOK)
	fmt.Fprint(rw, "data")
}

type detached struct {
	http.ResponseWriter
	own http.Header
}

func (d *detached) Header() http.Header { return d.own }

// detachedHeaderWriter sets headers in a map of its own that is never sent: sound.
func detachedHeaderWriter(w http.ResponseWriter, r *http.Request) {
	d := &detached{ResponseWriter: w, own: http.Header{}}
	setCORS(d.Header(), r.Header.Get("Origin"))
	fmt.Fprint(d, "nobody can read this")
}

type buffered struct {
	header http.Header
	code   int
	body   bytes.Buffer
}

func newBuffered() *buffered { return &buffered{header: make(http.Header), code: http.StatusOK} }

func (b *buffered) Header() http.Header         { return b.header }
func (b *buffered) WriteHeader(code int)        { b.code = code }
func (b *buffered) Write(p []byte) (int, error) { return b.body.Write(p) }

func (b *buffered) sendTo(w http.ResponseWriter, skip ...string) {
	for k, v := range b.header {
		if oneOf(k, skip...) {
			continue
		}
		w.Header()[k] = v
	}
	w.WriteHeader(b.code)
	_, _ = w.Write(b.body.Bytes())
}

// bufferingWriter copies the buffered headers, set after the body, to the real writer: unsound.
func bufferingWriter(w http.ResponseWriter, r *http.Request) {
	b := newBuffered()
	reflectingAfter(http.HandlerFunc(hello)).ServeHTTP(b, r)
	b.sendTo(w)
}

// bufferingWriterFiltered leaves the reflected header out when it copies: sound.
func bufferingWriterFiltered(w http.ResponseWriter, r *http.Request) {
	b := newBuffered()
	reflectWithCredentials(b, r)
	w.Header().Set(acao, appOrigin)
	b.sendTo(w, acao, acac)
}

// writerInterfaceUpgrade asks for optional interfaces before it names a friend: sound.
func writerInterfaceUpgrade(w http.ResponseWriter, r *http.Request) {
	var rw http.ResponseWriter = &statusRecorder{ResponseWriter: w}
	if _, ok := rw.(http.Flusher); ok {
		rw.Header().Set(acao, r.Header.Get("Origin"))
	} else {
		rw.Header().Set(acao, siteOrigin)
	}
	rw.WriteHeader(http.StatusOK)
}

// writerUnwrapped unwraps writers until the innermost one and reflects there: unsound.
func writerUnwrapped(w http.ResponseWriter, r *http.Request) {
	var rw http.ResponseWriter = &statusRecorder{ResponseWriter: &statusRecorder{ResponseWriter: w}}
	for {
		u, ok := rw.(interface{ Unwrap() http.ResponseWriter })
		if !ok {
			break
		}
		rw = u.Unwrap()
	}
	rw.Header().Set(acao, r.Header.Get("Origin"))
	rw.WriteHeader(http.StatusOK)
}

type discarder struct{ h http.Header }

func (d discarder) Header() http.Header         { return d.h }
func (d discarder) Write(p []byte) (int, error) { return len(p), nil }
func (d discarder) WriteHeader(int)             {}

// discardingWriter warms a cache with a reflecting handler and answers with a friend: sound.
func discardingWriter(w http.ResponseWriter, r *http.Request) {
	reflectWithCredentials(discarder{http.Header{}}, r)
	fixedOrigin(w, r)
}
