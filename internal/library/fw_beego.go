package library

// beegoFrameworks are github.com/beego/beego v2 and its older import paths.
func beegoFrameworks() *Row {
	row := &Row{Name: "beego", Doc: Doc{Versions: "v1, v2", Covers: "headers written by filters and controllers"}}
	for _, p := range []struct{ context, web string }{
		{"github.com/beego/beego/v2/server/web/context", "github.com/beego/beego/v2/server/web"},
		{"github.com/beego/beego/context", "github.com/beego/beego"},
		{"github.com/astaxie/beego/context", "github.com/astaxie/beego"},
	} {
		row.Paths = append(row.Paths, p.context, p.web)
		row.Types = append(row.Types,
			ContextType{Type: "*" + p.context + ".Context", Request: map[string]Action{"Input": GetPart, "Output": GetPart, "Request": GetRequest, "ResponseWriter": GetPart}},
			ContextType{Type: "*" + p.context + ".BeegoInput", ReadOnly: true, Request: map[string]Action{"Context": GetPart}},
			ContextType{Type: "*" + p.context + ".BeegoOutput", Request: map[string]Action{"Context": GetPart}},
			ContextType{Type: "*" + p.context + ".Response", Request: map[string]Action{"ResponseWriter": GetWriter}},
			ContextType{Type: "*" + p.web + ".Controller", Request: map[string]Action{"Ctx": GetPart}},
		)
		row.methods("(*"+p.context+".BeegoInput)", map[Action]string{
			GetHeader: "Header",
			GetMethod: "Method",
			GetHost:   "Domain Host",
			GetPath:   "URL",
			QueryText: "Query",
			Circumstances: "Bind Cookie Data IP IsAjax IsDelete IsGet IsHead IsPatch IsPost IsPut IsSecure IsWebsocket Param Params " +
				"Protocol Proxy Scheme Site SubDomains URI UserAgent",
			NoEffect:    "SetData SetParam",
			IsPreflight: "IsOptions",
			GetReferer:  "Refer Referer",
		})
		row.methods("(*"+p.context+".BeegoOutput)", map[Action]string{
			SetHeader: "Header",
			WriteBody: "Body Download JSON JSONP XML",
			NoEffect:  "ContentType Cookie Session SetStatus",
		})
		row.methods("(*"+p.context+".Context)", map[Action]string{
			Circumstances: "GetCookie",
			WriteBody:     "Abort JSONResp ProtoResp Redirect RenderMethodResult Resp WriteString XMLResp YamlResp",
			NoEffect:      "SetCookie",
		})
		row.methods("(*"+p.context+".Response)", map[Action]string{
			WriteBody: "Flush Write WriteHeader",
		})
		row.methods("(*"+p.web+".Controller)", map[Action]string{
			QueryText: "GetString",
			WriteBody: "Abort CustomAbort Redirect Render ServeJSON StopRun",
		})
	}
	return row
}
