package library

// fasthttpFramework is github.com/valyala/fasthttp. The response is sent when
// the handler returns, so headers may follow the body. Its Request and
// Response types serve clients too.
func fasthttpFramework() *Row {
	const path = "github.com/valyala/fasthttp"
	row := &Row{
		Name:  "fasthttp",
		Paths: []string{path},
		Types: []ContextType{
			{Type: "*" + path + ".RequestCtx", Buffered: true, Request: map[string]Action{"Request": GetPart, "Response": GetPart}},
			{Type: "*" + path + ".Request", ReadOnly: true, Part: true, Request: map[string]Action{"Header": GetPart}},
			{Type: "*" + path + ".RequestHeader", ReadOnly: true, Part: true},
			{Type: "*" + path + ".Response", Buffered: true, Part: true, Request: map[string]Action{"Header": GetPart}},
			{Type: "*" + path + ".ResponseHeader", Buffered: true, Part: true},
		},
		Doc: Doc{Versions: "v1", Covers: "headers written by handlers"},
	}
	row.methods("(*"+path+".RequestCtx)", map[Action]string{
		GetMethod: "Method",
		GetHost:   "Host",
		GetPath:   "Path",
		QueryText: "FormValue",
		Circumstances: "Conn Deadline Done Err IsConnect IsDelete IsGet IsHead IsPatch IsPost IsPut IsTLS LocalAddr PostArgs PostBody " +
			"QueryArgs RemoteAddr RemoteIP RequestURI Time URI UserAgent UserValue Value",
		NoEffect: "Error Hijack NotFound NotModified Redirect ResetBody SendFile SetBody SetBodyString SetContentType " +
			"SetStatusCode SetUserValue Success SuccessString Write WriteString",
		IsPreflight: "IsOptions",
		GetReferer:  "Referer",
	})
	row.methods("(*"+path+".RequestHeader)", map[Action]string{
		GetMethod:      "Method",
		GetHost:        "Host",
		Circumstances:  "ContentType Cookie CookieBytes IsDelete IsGet IsHead IsPatch IsPost IsPut RequestURI UserAgent",
		GetHeaderBytes: "Peek PeekBytes PeekCanonical",
		IsPreflight:    "IsOptions",
		GetReferer:     "Referer",
		SetReqHeader:   "Set SetBytesK SetBytesKV SetBytesV SetCanonical",
		DelReqHeader:   "Del DelBytes",
	})
	row.methods("(*"+path+".Response)", map[Action]string{
		NoEffect:    "ResetBody SetBody SetBodyString SetStatusCode",
		ResetHeader: "Reset",
	})
	row.methods("(*"+path+".ResponseHeader)", map[Action]string{
		SetHeader:     "Set SetBytesK SetBytesKV SetBytesV SetCanonical",
		AddHeader:     "Add AddBytesK AddBytesKV AddBytesV",
		DelHeader:     "Del DelBytes",
		NoEffect:      "SetContentLength SetCookie SetLastModified SetServer SetStatusCode",
		GetRespHeader: "Peek PeekBytes",
		ResetHeader:   "Reset",
	})
	return row
}
