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
		Context: map[string]Action{},
		Doc:     Doc{Versions: "v0.9", Covers: "headers written by handlers and middleware"},
	}
	c := "(*" + app + ".RequestContext)."
	row.Context[c+"Header"] = SetHeaderEmpty
	row.Context[c+"GetHeader"] = GetHeaderBytes
	row.Context[c+"Method"] = GetMethod
	row.Context[c+"Host"] = GetHost
	row.Context[c+"Path"] = GetPath
	row.Context[c+"Copy"] = GetSelf
	for _, name := range []string{"Query", "DefaultQuery", "GetQuery", "PostForm", "FormValue"} {
		row.Context[c+name] = QueryText
	}
	for _, name := range []string{"Next", "Abort", "AbortWithStatus", "AbortWithStatusJSON", "AbortWithMsg", "AbortWithError", "Data", "File", "HTML", "JSON", "PureJSON",
		"IndentedJSON", "NotFound", "NotModified", "ProtoBuf", "Redirect", "Set", "SetBodyString", "SetBodyStream", "SetContentType", "SetCookie", "SetStatusCode",
		"Status", "String", "Write", "WriteString", "XML"} {
		row.Context[c+name] = NoEffect
	}
	for _, name := range []string{"Bind", "BindAndValidate", "Body", "ClientIP", "ContentType", "Cookie", "FormFile", "FullPath", "Get", "GetRawData", "GetString",
		"IsAborted", "IsGet", "IsHead", "IsPost", "MustGet", "Param", "QueryArgs", "RemoteAddr", "URI", "UserAgent", "Value"} {
		row.Context[c+name] = Circumstances
	}
	row.Context["(*"+protocol+".Request).Method"] = GetMethod
	row.Context["(*"+protocol+".Request).Host"] = GetHost
	row.Context["(*"+protocol+".Request).Path"] = GetPath
	for _, name := range []string{"SetBody", "SetBodyString", "SetStatusCode"} {
		row.Context["(*"+protocol+".Response)."+name] = NoEffect
	}
	fasthttpHeaders(row, protocol)
	return row
}
