package pocketbase

import (
	"github.com/pocketbase/pocketbase/apis"
	"github.com/pocketbase/pocketbase/core"
	"github.com/pocketbase/pocketbase/tools/hook"
)

// Who is let in the caller decides.
func given(origins []string) *hook.Handler[*core.RequestEvent] {
	return apis.CORS(apis.CORSConfig{AllowOrigins: origins, AllowCredentials: true})
}
