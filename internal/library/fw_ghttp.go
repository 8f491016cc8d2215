package library

// ghttpFramework is github.com/gogf/gf/v2/net/ghttp. Responses are buffered
// until the handlers have returned.
func ghttpFramework() *Row {
	const path = "github.com/gogf/gf/v2/net/ghttp"
	const internal = path + "/internal/response"
	row := &Row{
		Name:  "GoFrame",
		Paths: []string{path},
		Types: []ContextType{
			{Type: "*" + path + ".Request", Buffered: true, Request: map[string]Action{"Request": GetRequest, "Response": GetPart}},
			{Type: "*" + path + ".Response", Buffered: true, Request: map[string]Action{"BufferWriter": GetPart, "Request": GetPart}},
			{Type: "*" + internal + ".BufferWriter", Buffered: true, Request: map[string]Action{"Writer": GetPart}},
			{Type: "*" + internal + ".Writer", Buffered: true, Request: map[string]Action{"ResponseWriter": GetWriter}},
		},
		Doc: Doc{Versions: "v2", Covers: "headers written by handlers and middleware"},
	}
	row.methods("(*"+path+".Request)", map[Action]string{
		GetHeader: "GetHeader",
		GetHost:   "GetHost",
		QueryText: "Get GetQuery",
		Circumstances: "GetBody GetBodyString GetClientIp GetCtx GetError GetForm GetParam GetRemoteIp GetSchema GetUrl IsAjaxRequest " +
			"Parse",
		NoEffect:   "SetCtxVar",
		GetReferer: "GetReferer",
	})
	row.methods("(*"+path+".Response)", map[Action]string{
		NoEffect: "ClearBuffer RedirectTo ServeFile Write WriteJson WriteStatus Writef Writeln",
	})
	row.methods("(*"+path+".middleware)", map[Action]string{
		NoEffect: "Next",
	})
	row.methods("(*"+internal+".BufferWriter)", map[Action]string{
		GetWriter: "RawWriter",
		NoEffect:  "Flush Write WriteHeader WriteString",
	})
	row.methods("(*"+internal+".Writer)", map[Action]string{
		NoEffect: "Flush Write WriteHeader",
	})
	return row
}
