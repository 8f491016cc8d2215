package shipped

import (
	"net/http"

	"forms/ships"
)

type catalogue struct{ cfg *ships.Headers }

// Bad: the default stands in another package.
func (c *catalogue) list(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", c.cfg.Origin) // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data`
}
