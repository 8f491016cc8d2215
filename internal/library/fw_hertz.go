package library

// hertzFramework is github.com/cloudwego/hertz: the response is sent when the
// handlers have returned.
func hertzFramework() *Row {
	const app, protocol = "github.com/cloudwego/hertz/pkg/app", "github.com/cloudwego/hertz/pkg/protocol"
	row := &Row{
		Name:  "hertz",
		Paths: []string{app},
		Types: []ContextType{
			{Type: "*" + app + ".RequestContext", Buffered: true, Request: map[string]Action{"Request": GetPart, "Response": GetPart}},
			{Type: "*" + protocol + ".Request", ReadOnly: true, Part: true, Request: map[string]Action{"Header": GetPart}},
			{Type: "*" + protocol + ".RequestHeader", ReadOnly: true, Part: true},
			{Type: "*" + protocol + ".Response", Buffered: true, Part: true, Request: map[string]Action{"Header": GetPart}},
			{Type: "*" + protocol + ".ResponseHeader", Buffered: true, Part: true},
		},
		Doc: Doc{Versions: "v0.9", Covers: "headers written by handlers and middleware"},
	}
	row.methods("(*"+app+".RequestContext)", map[Action]string{
		SetHeaderEmpty: "Header",
		GetMethod:      "Method",
		GetHost:        "Host",
		GetPath:        "Path",
		QueryText:      "DefaultQuery FormValue GetQuery PostForm Query",
		Circumstances: "Bind BindAndValidate Body ClientIP ContentType Cookie FormFile FullPath Get GetRawData GetString IsAborted " +
			"IsGet IsHead IsPost MustGet Param QueryArgs RemoteAddr URI UserAgent Value",
		NoEffect: "Abort AbortWithError AbortWithMsg AbortWithStatus AbortWithStatusJSON Data File HTML JSON Next NotFound " +
			"Redirect Set SetBodyString SetContentType SetCookie SetStatusCode Status String Write WriteString XML",
		GetSelf:        "Copy",
		GetHeaderBytes: "GetHeader",
	})
	row.methods("(*"+protocol+".Request)", map[Action]string{
		GetMethod: "Method",
		GetHost:   "Host",
		GetPath:   "Path",
	})
	row.methods("(*"+protocol+".RequestHeader)", map[Action]string{
		GetHeader:      "Get",
		GetMethod:      "Method",
		GetHost:        "Host",
		Circumstances:  "ContentType Cookie RequestURI UserAgent",
		GetHeaderBytes: "Peek PeekArgBytes",
		SetReqHeader:   "Set SetBytesKV SetCanonical",
		DelReqHeader:   "Del DelBytes",
	})
	row.methods("(*"+protocol+".Response)", map[Action]string{
		NoEffect: "SetBody SetBodyString SetStatusCode",
	})
	row.methods("(*"+protocol+".ResponseHeader)", map[Action]string{
		SetHeader:     "Set SetBytesV SetCanonical",
		AddHeader:     "Add",
		DelHeader:     "Del DelBytes",
		NoEffect:      "SetContentType SetCookie SetStatusCode",
		GetRespHeader: "Get Peek",
	})
	return row
}
