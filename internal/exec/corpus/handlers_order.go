package corpus

// This file is about order: headers deleted, overwritten, set in defer, set
// before or after the response has begun.

import (
	"fmt"
	"io"
	"net/http"
	"slices"
)

func orderHandlers() []Handler {
	return []Handler{
		{"setThenDeleted", true, setThenDeleted},
		{"setThenDeletedForForeign", true, setThenDeletedForForeign},
		{"deletedThenSet", false, deletedThenSet},
		{"deletedTooLate", false, deletedTooLate},
		{"overwrittenByFriend", true, overwrittenByFriend},
		{"overwrittenByReflection", false, overwrittenByReflection},
		{"overwrittenByEmpty", true, overwrittenByEmpty},
		{"setAfterWriteHeader", true, setAfterWriteHeader},
		{"setAfterWrite", true, setAfterWrite},
		{"setBeforeOnlyStatus", false, setBeforeOnlyStatus},
		{"deferSetsInTime", false, deferSetsInTime},
		{"deferSetsTooLate", true, deferSetsTooLate},
		{"deferDeletes", true, deferDeletes},
		{"deferArgumentReflected", false, deferArgumentReflected},
		{"deferGuarded", true, deferGuarded},
		{"secondStatusIgnored", false, secondStatusIgnored},
		{"headerReplacedInPlace", true, headerReplacedInPlace},
		{"statusFirstThenPanics", true, statusFirstThenPanics},
		{"setTwiceLastWins", true, setTwiceLastWins},
		{"clearAllHeaders", true, clearAllHeaders},
	}
}

// setThenDeleted reflects and then deletes the header: sound.
func setThenDeleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.Header().Set(acac, "true")
	w.Header().Del("access-control-allow-origin")
	fmt.Fprint(w, "data")
}

// setThenDeletedForForeign takes the header back for strangers: sound.
func setThenDeletedForForeign(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set(acao, origin)
	if !slices.Contains(allowedOrigins, origin) {
		w.Header().Del(acao)
	}
	fmt.Fprint(w, "data")
}

// deletedThenSet deletes what a proxy might have set, then reflects: unsound.
func deletedThenSet(w http.ResponseWriter, r *http.Request) {
	w.Header().Del(acao)
	w.Header().Add(acao, r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}

// deletedTooLate deletes the header when it has been sent: unsound.
func deletedTooLate(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.WriteHeader(http.StatusOK)
	w.Header().Del(acao)
	fmt.Fprint(w, "data")
}

// overwrittenByFriend replaces the reflected origin by a friend's: sound.
func overwrittenByFriend(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set(acao, r.Header.Get("Origin"))
	h.Set(acac, "true")
	h.Set(acao, siteOrigin)
	fmt.Fprint(w, "data")
}

// overwrittenByReflection replaces a friend by the reflected origin: unsound.
func overwrittenByReflection(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, siteOrigin)
	if o := r.Header.Get("Origin"); len(o) > 0 {
		w.Header().Set(acao, o)
	}
	fmt.Fprint(w, "data")
}

// overwrittenByEmpty replaces the reflected origin by nothing for strangers: sound.
func overwrittenByEmpty(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	if r.Header.Get("Origin") != siteOrigin {
		w.Header().Set(acao, "")
	}
	fmt.Fprint(w, "data")
}

// setAfterWriteHeader sets the header when the others have been sent: sound.
func setAfterWriteHeader(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set(acao, r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}

// setAfterWrite sets the header after the body has begun: sound.
func setAfterWrite(w http.ResponseWriter, r *http.Request) {
	_, _ = io.WriteString(w, "data")
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.Header().Set(acac, "true")
}

// setBeforeOnlyStatus sets the header late, but still before the status is written: unsound.
func setBeforeOnlyStatus(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if r.Method == http.MethodPost {
		status = http.StatusCreated
	}
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.WriteHeader(status)
}

// deferSetsInTime sets the header in a deferred call, before anything was written: unsound.
func deferSetsInTime(w http.ResponseWriter, r *http.Request) {
	defer func() {
		w.Header().Set(acao, r.Header.Get("Origin"))
		w.WriteHeader(http.StatusNoContent)
	}()
	if r.Method == http.MethodDelete {
		return
	}
	w.Header().Set("Cache-Control", "no-store")
}

// deferSetsTooLate sets the header in a deferred call, after the body was written: sound.
func deferSetsTooLate(w http.ResponseWriter, r *http.Request) {
	defer w.Header().Set(acao, r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}

// deferDeletes takes the header back in a deferred call before anything was written: sound.
func deferDeletes(w http.ResponseWriter, r *http.Request) {
	defer w.Header().Del(acao)
	w.Header().Set(acao, r.Header.Get("Origin"))
}

// deferArgumentReflected fixes the reflected value when the call is deferred: unsound.
func deferArgumentReflected(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	defer w.Header().Set(acao, origin)
	origin = siteOrigin
	w.Header().Set("X-Default-Origin", origin)
}

// deferGuarded decides in a deferred closure by a variable computed later: sound.
func deferGuarded(w http.ResponseWriter, r *http.Request) {
	var trusted bool
	origin := r.Header.Get("Origin")
	defer func() {
		if trusted {
			w.Header().Set(acao, origin)
		}
		_, _ = w.Write([]byte("data"))
	}()
	trusted = origin == siteOrigin || origin == appOrigin
}

// secondStatusIgnored repeats the status, which changes nothing once the reflected header is out: unsound.
func secondStatusIgnored(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.WriteHeader(http.StatusOK)
	if !trustedOrigin(r) {
		w.Header().Set(acao, siteOrigin)
		w.WriteHeader(http.StatusForbidden)
	}
}

// headerReplacedInPlace changes the stored slice of values: sound.
func headerReplacedInPlace(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	values := w.Header()[acao]
	values[0] = siteOrigin
	fmt.Fprint(w, "data")
}

// statusFirstThenPanics aborts after it reflected the origin: sound.
func statusFirstThenPanics(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.WriteHeader(http.StatusOK)
	panic(http.ErrAbortHandler)
}

// setTwiceLastWins sets the header in two spellings of its name; the second call wins: sound.
func setTwiceLastWins(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("access-control-allow-origin", r.Header.Get("Origin"))
	w.Header().Set("ACCESS-CONTROL-ALLOW-ORIGIN", "https://www.example.com")
	fmt.Fprint(w, "data")
}

// clearAllHeaders empties the header map before the answer: sound.
func clearAllHeaders(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.Header().Set(acac, "true")
	clear(w.Header())
	fmt.Fprint(w, "data")
}
