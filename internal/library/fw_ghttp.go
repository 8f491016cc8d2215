package library

// ghttpFramework is github.com/gogf/gf/v2/net/ghttp. Responses are buffered
// until the handlers have returned.
func ghttpFramework() *Row {
	const path = "github.com/gogf/gf/v2/net/ghttp"
	const internal = path + "/internal/response"
	row := &Row{
		Name:  "GoFrame",
		Paths: []string{path, "github.com/gogf/gf/v2/frame/g"},
		Types: []ContextType{
			{Type: "*" + path + ".Request", Buffered: true, Request: map[string]Action{"Request": GetRequest, "Response": GetPart}},
			{Type: "*" + path + ".Response", Buffered: true, Request: map[string]Action{"BufferWriter": GetPart, "ResponseWriter": GetPart, "Request": GetPart}},
			{Type: "*" + internal + ".BufferWriter", Buffered: true, Request: map[string]Action{"Writer": GetPart}},
			{Type: "*" + internal + ".Writer", Buffered: true, Request: map[string]Action{"ResponseWriter": GetWriter}},
			{Type: "*" + path + ".ResponseWriter", Buffered: true, Request: map[string]Action{"Writer": GetPart}},
		},
		Context: map[string]Action{
			"(*" + path + ".middleware).Next":            NoEffect,
			"(*" + internal + ".BufferWriter).RawWriter": GetWriter,
		},
		Doc: Doc{Versions: "v2", Covers: "headers written by handlers and middleware"},
	}
	r := "(*" + path + ".Request)."
	row.Context[r+"GetHeader"] = GetHeader
	row.Context[r+"GetHost"] = GetHost
	row.Context[r+"GetReferer"] = GetReferer
	row.Context[r+"GetQuery"] = QueryText
	row.Context[r+"Get"] = QueryText
	for _, name := range []string{"GetBody", "GetBodyString", "GetClientIp", "GetCtx", "GetForm", "GetParam", "GetRemoteIp", "GetSchema", "GetUrl", "IsAjaxRequest", "Parse", "GetError"} {
		row.Context[r+name] = Circumstances
	}
	row.Context[r+"SetCtxVar"] = NoEffect
	for _, name := range []string{"Write", "Writef", "Writeln", "WriteJson", "WriteStatus", "ServeFile", "RedirectTo", "ClearBuffer"} {
		row.Context["(*"+path+".Response)."+name] = NoEffect
	}
	for _, typ := range []string{internal + ".BufferWriter", internal + ".Writer"} {
		for _, name := range []string{"Write", "WriteHeader", "WriteString", "Flush"} {
			row.Context["(*"+typ+")."+name] = NoEffect
		}
	}
	return row
}
