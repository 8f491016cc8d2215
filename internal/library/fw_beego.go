package library

// beegoFrameworks are github.com/beego/beego v2 and its older import paths.
func beegoFrameworks() *Row {
	row := &Row{Name: "beego", Context: map[string]Action{}, Doc: Doc{Versions: "v1 and v2", Covers: "headers written by filters and controllers"}}
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
		in, out := "(*"+p.context+".BeegoInput).", "(*"+p.context+".BeegoOutput)."
		for name, a := range map[string]Action{"Header": GetHeader, "Method": GetMethod, "Host": GetHost, "Domain": GetHost, "Query": QueryText,
			"Refer": GetReferer, "Referer": GetReferer, "URL": GetPath} {
			row.Context[in+name] = a
		}
		for _, name := range []string{"Cookie", "IP", "IsAjax", "IsGet", "IsPost", "IsPut", "IsDelete", "IsPatch", "IsHead", "IsSecure", "IsWebsocket", "Param",
			"Params", "Protocol", "Proxy", "Scheme", "Site", "SubDomains", "URI", "UserAgent", "Bind", "Data"} {
			row.Context[in+name] = Circumstances
		}
		row.Context[in+"IsOptions"] = IsPreflight
		row.Context[in+"SetData"] = NoEffect
		row.Context[in+"SetParam"] = NoEffect
		row.Context[out+"Header"] = SetHeader
		for _, name := range []string{"Body", "JSON", "JSONP", "XML", "Download"} {
			row.Context[out+name] = WriteBody
		}
		for _, name := range []string{"ContentType", "Cookie", "SetStatus", "Session"} {
			row.Context[out+name] = NoEffect
		}
		c := "(*" + p.context + ".Context)."
		for _, name := range []string{"Abort", "WriteString", "JSONResp", "XMLResp", "YamlResp", "ProtoResp", "Resp", "RenderMethodResult"} {
			row.Context[c+name] = WriteBody
		}
		row.Context[c+"Redirect"] = WriteBody
		row.Context[c+"GetCookie"] = Circumstances
		row.Context[c+"SetCookie"] = NoEffect
		r := "(*" + p.context + ".Response)."
		row.Context[r+"Write"] = WriteBody
		row.Context[r+"WriteHeader"] = WriteBody
		row.Context[r+"Flush"] = WriteBody
		w := "(*" + p.web + ".Controller)."
		for _, name := range []string{"ServeJSON", "ServeJSONP", "ServeXML", "ServeYAML", "Render", "Abort", "CustomAbort", "Redirect", "StopRun"} {
			row.Context[w+name] = WriteBody
		}
		for _, name := range []string{"GetString", "GetStrings", "Input"} {
			row.Context[w+name] = QueryText
		}
	}
	return row
}
