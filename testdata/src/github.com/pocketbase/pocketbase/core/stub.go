// Package core is a stub of github.com/pocketbase/pocketbase/core for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package core

import (
	"log/slog"
	"net/http"

	"github.com/pocketbase/pocketbase/tools/router"
)

type App interface {
	DataDir() string
	IsDev() bool
	Logger() *slog.Logger
}

type Record struct{}

type RequestEvent struct {
	App  App
	Auth *Record
	router.Event
}

type ServeEvent struct {
	App    App
	Router *router.Router[*RequestEvent]
	Server *http.Server
}
