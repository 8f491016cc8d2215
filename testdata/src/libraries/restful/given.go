package restful

import (
	"github.com/emicklei/go-restful/v3"
)

// Who is let in the caller decides.
func given(c *restful.Container, domains []string) {
	cors := restful.CrossOriginResourceSharing{AllowedDomains: domains, CookiesAllowed: true, Container: c}
	c.Filter(cors.Filter)
}
