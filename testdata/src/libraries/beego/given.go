package beego

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/filter/cors"
)

// Who is let in the caller decides.
func given(origins []string) {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{AllowOrigins: origins, AllowCredentials: true}))
}
