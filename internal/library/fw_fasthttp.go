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
		Context: map[string]Action{},
		Doc:     Doc{Versions: "v1", Covers: "headers written by handlers"},
	}
	c := "(*" + path + ".RequestCtx)."
	row.Context[c+"Method"] = GetMethod
	row.Context[c+"Host"] = GetHost
	row.Context[c+"Path"] = GetPath
	for _, name := range []string{"IsConnect", "IsDelete", "IsGet", "IsHead", "IsPatch", "IsPost", "IsPut", "IsTLS", "RequestURI", "QueryArgs", "PostArgs",
		"PostBody", "RemoteAddr", "RemoteIP", "LocalAddr", "URI", "UserAgent", "UserValue", "Value", "Time", "Conn", "Deadline", "Done", "Err"} {
		row.Context[c+name] = Circumstances
	}
	for _, name := range []string{"Error", "NotFound", "NotModified", "Redirect", "ResetBody", "SendFile", "SetBody", "SetBodyString", "SetContentType",
		"SetStatusCode", "SetUserValue", "Success", "SuccessString", "Write", "WriteString", "SetBodyStream", "SetBodyStreamWriter", "Hijack"} {
		row.Context[c+name] = NoEffect
	}
	row.Context[c+"IsOptions"] = IsPreflight
	row.Context[c+"FormValue"] = QueryText
	row.Context[c+"Referer"] = GetReferer
	fasthttpHeaders(row, path)
	r := "(*" + path + ".Response)."
	for _, name := range []string{"SetBody", "SetBodyString", "SetStatusCode", "ResetBody"} {
		row.Context[r+name] = NoEffect
	}
	for _, name := range []string{"Reset"} {
		row.Context[r+name] = ResetHeader
		row.Context["(*"+path+".ResponseHeader)."+name] = ResetHeader
	}
	return row
}

// fasthttpHeaders adds the accessors of RequestHeader and ResponseHeader, which
// hertz has taken over.
func fasthttpHeaders(row *Row, path string) {
	req := "(*" + path + ".RequestHeader)."
	for _, name := range []string{"Peek", "PeekBytes", "PeekCanonical", "PeekArgBytes"} {
		row.Context[req+name] = GetHeaderBytes
	}
	row.Context[req+"Get"] = GetHeader
	row.Context[req+"Method"] = GetMethod
	row.Context[req+"Host"] = GetHost
	row.Context[req+"IsOptions"] = IsPreflight
	row.Context[req+"Referer"] = GetReferer
	for _, name := range []string{"Set", "SetBytesK", "SetBytesKV", "SetBytesV", "SetCanonical"} {
		row.Context[req+name] = SetReqHeader
	}
	for _, name := range []string{"Del", "DelBytes"} {
		row.Context[req+name] = DelReqHeader
	}
	for _, name := range []string{"IsGet", "IsPost", "IsPut", "IsDelete", "IsPatch", "IsHead", "UserAgent", "ContentType", "Cookie", "CookieBytes", "RequestURI"} {
		row.Context[req+name] = Circumstances
	}
	resp := "(*" + path + ".ResponseHeader)."
	for _, name := range []string{"Set", "SetBytesK", "SetBytesKV", "SetBytesV", "SetCanonical"} {
		row.Context[resp+name] = SetHeader
	}
	for _, name := range []string{"Add", "AddBytesK", "AddBytesKV", "AddBytesV"} {
		row.Context[resp+name] = AddHeader
	}
	for _, name := range []string{"Del", "DelBytes"} {
		row.Context[resp+name] = DelHeader
	}
	for _, name := range []string{"Peek", "PeekBytes", "Get"} {
		row.Context[resp+name] = GetRespHeader
	}
	for _, name := range []string{"SetContentType", "SetContentTypeBytes", "SetStatusCode", "SetCookie", "SetServer", "SetContentLength", "SetLastModified"} {
		row.Context[resp+name] = NoEffect
	}
}
