// Package far writes its header behind many conditions that have nothing to do
// with it. That it takes many paths to get there must not hide what is sent.
package far

import (
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

type store interface {
	Stat(name string) (size int64, ctype string, mod time.Time, err error)
	Open(name string) (io.ReadSeekCloser, error)
}

func ranges(h string, size int64) (start, length int64, partial bool, err error) {
	if h == "" {
		return 0, size, false, nil
	}
	if !strings.HasPrefix(h, "bytes=") {
		return 0, 0, false, fmt.Errorf("unit")
	}
	from, to, ok := strings.Cut(strings.TrimPrefix(h, "bytes="), "-")
	if !ok {
		return 0, 0, false, fmt.Errorf("dash")
	}
	start, err = strconv.ParseInt(from, 10, 64)
	if err != nil || start < 0 || start >= size {
		return 0, 0, false, fmt.Errorf("start")
	}
	length = size - start
	if to != "" {
		end, err := strconv.ParseInt(to, 10, 64)
		if err != nil || end < start {
			return 0, 0, false, fmt.Errorf("end")
		}
		if end >= size {
			end = size - 1
		}
		length = end - start + 1
	}
	return start, length, true, nil
}

type files struct{ store store }

// Only what a player asks for in parts is for everybody.
func (f *files) Download(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	q := r.URL.Query()
	if name == "" {
		http.Error(w, "no name", http.StatusBadRequest)
		return
	}
	if len(name) > 255 {
		http.Error(w, "long name", http.StatusBadRequest)
		return
	}
	size, ctype, mod, err := f.store.Stat(name)
	if err != nil {
		http.Error(w, "gone", http.StatusNotFound)
		return
	}
	body, err := f.store.Open(name)
	if err != nil {
		http.Error(w, "gone", http.StatusNotFound)
		return
	}
	defer body.Close()
	if q.Get("inline") == "1" {
		w.Header().Set("Content-Disposition", "inline")
	} else {
		w.Header().Set("Content-Disposition", "attachment")
	}
	if q.Get("cache") == "no" {
		w.Header().Set("Cache-Control", "no-store")
	}
	if ctype == "application/octet-stream" {
		ctype = q.Get("type")
	}
	if ctype != "" {
		w.Header().Set("Content-Type", ctype)
	}
	if !mod.IsZero() {
		w.Header().Set("Last-Modified", mod.Format(http.TimeFormat))
	}
	start, length, partial, err := ranges(r.Header.Get("Range"), size)
	if err != nil {
		http.Error(w, "range", http.StatusRequestedRangeNotSatisfiable)
		return
	}
	if partial && q.Get("v") == "2" && q.Get("player") == "web" && q.Get("seekable") != "0" && strings.HasPrefix(ctype, "video/") {
		if _, err := body.Seek(start, io.SeekStart); err != nil {
			http.Error(w, "seek", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
		w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", start, start+length-1, size))
		w.WriteHeader(http.StatusPartialContent)
	}
	io.CopyN(w, body, length)
}

// Good: the same for one website.
func (f *files) DownloadOne(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	q := r.URL.Query()
	if name == "" {
		http.Error(w, "no name", http.StatusBadRequest)
		return
	}
	if len(name) > 255 {
		http.Error(w, "long name", http.StatusBadRequest)
		return
	}
	size, ctype, mod, err := f.store.Stat(name)
	if err != nil {
		http.Error(w, "gone", http.StatusNotFound)
		return
	}
	body, err := f.store.Open(name)
	if err != nil {
		http.Error(w, "gone", http.StatusNotFound)
		return
	}
	defer body.Close()
	if q.Get("inline") == "1" {
		w.Header().Set("Content-Disposition", "inline")
	} else {
		w.Header().Set("Content-Disposition", "attachment")
	}
	if q.Get("cache") == "no" {
		w.Header().Set("Cache-Control", "no-store")
	}
	if ctype == "application/octet-stream" {
		ctype = q.Get("type")
	}
	if ctype != "" {
		w.Header().Set("Content-Type", ctype)
	}
	if !mod.IsZero() {
		w.Header().Set("Last-Modified", mod.Format(http.TimeFormat))
	}
	start, length, partial, err := ranges(r.Header.Get("Range"), size)
	if err != nil {
		http.Error(w, "range", http.StatusRequestedRangeNotSatisfiable)
		return
	}
	if partial && q.Get("v") == "2" && q.Get("player") == "web" && q.Get("seekable") != "0" && strings.HasPrefix(ctype, "video/") {
		if _, err := body.Seek(start, io.SeekStart); err != nil {
			http.Error(w, "seek", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", "https://player.example")
		w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", start, start+length-1, size))
		w.WriteHeader(http.StatusPartialContent)
	}
	io.CopyN(w, body, length)
}

// Nobody knows for which website.
func (f *files) DownloadFor(player string, w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	q := r.URL.Query()
	if name == "" {
		http.Error(w, "no name", http.StatusBadRequest)
		return
	}
	if len(name) > 255 {
		http.Error(w, "long name", http.StatusBadRequest)
		return
	}
	size, ctype, mod, err := f.store.Stat(name)
	if err != nil {
		http.Error(w, "gone", http.StatusNotFound)
		return
	}
	body, err := f.store.Open(name)
	if err != nil {
		http.Error(w, "gone", http.StatusNotFound)
		return
	}
	defer body.Close()
	if q.Get("inline") == "1" {
		w.Header().Set("Content-Disposition", "inline")
	} else {
		w.Header().Set("Content-Disposition", "attachment")
	}
	if q.Get("cache") == "no" {
		w.Header().Set("Cache-Control", "no-store")
	}
	if ctype == "application/octet-stream" {
		ctype = q.Get("type")
	}
	if ctype != "" {
		w.Header().Set("Content-Type", ctype)
	}
	if !mod.IsZero() {
		w.Header().Set("Last-Modified", mod.Format(http.TimeFormat))
	}
	start, length, partial, err := ranges(r.Header.Get("Range"), size)
	if err != nil {
		http.Error(w, "range", http.StatusRequestedRangeNotSatisfiable)
		return
	}
	if partial && q.Get("v") == "2" && q.Get("player") == "web" && q.Get("seekable") != "0" && strings.HasPrefix(ctype, "video/") {
		if _, err := body.Seek(start, io.SeekStart); err != nil {
			http.Error(w, "seek", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", player)
		w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", start, start+length-1, size))
		w.WriteHeader(http.StatusPartialContent)
	}
	io.CopyN(w, body, length)
}
