package library

// fiberFrameworks are github.com/gofiber/fiber v2 and v3, which stand on
// fasthttp: the response is sent when all handlers have returned.
func fiberFrameworks() *Row {
	const v2, v3 = "github.com/gofiber/fiber/v2", "github.com/gofiber/fiber/v3"
	row := &Row{
		Name:  "fiber",
		Paths: []string{v2, v3},
		Types: []ContextType{
			{Type: "*" + v2 + ".Ctx", Buffered: true},
			{Type: v3 + ".Ctx", Buffered: true},
			{Type: "*" + v3 + ".DefaultCtx", Buffered: true},
			{Type: v3 + ".Req", ReadOnly: true},
			{Type: v3 + ".Res", Buffered: true},
		},
		Context: map[string]Action{},
		Doc:     Doc{Versions: "v2 and v3", Covers: "headers written by handlers and middleware"},
	}
	for _, c := range []string{"(*" + v2 + ".Ctx).", "(" + v3 + ".Ctx).", "(*" + v3 + ".DefaultCtx).", "(" + v3 + ".Req).", "(" + v3 + ".Res)."} {
		fiberContext(row, c)
	}
	row.Context["(*"+v2+".Ctx).Context"] = GetPart // *fasthttp.RequestCtx
	// v3's Res.Get reads the response.
	row.Context["("+v3+".Res).Get"] = GetRespHeader
	return row
}

func fiberContext(row *Row, c string) {
	for name, a := range map[string]Action{
		"Get": GetHeader, "GetReqHeaders": ReqHeaderMap, "GetHeaders": ReqHeaderMap, "GetRespHeader": GetRespHeader,
		"Set": SetHeader, "Append": AppendHeader, "Vary": AddVary,
		"Method": GetMethod, "Path": GetPath, "Query": QueryText, "FormValue": QueryText,
		"Request": GetPart, "Response": GetPart, "RequestCtx": GetPart, "Req": GetPart, "Res": GetPart,
		"Status": GetSelf, "Type": GetSelf,
	} {
		row.Context[c+name] = a
	}
	row.Context[c+"Hostname"] = GetHost
	row.Context[c+"Host"] = GetHost
	for _, name := range []string{"Next", "RestartRouting", "JSON", "JSONP", "XML", "Format", "Render", "Send", "SendFile", "SendStatus", "SendStream", "SendString",
		"SendStreamWriter", "Write", "WriteString", "Writef", "Attachment", "Download", "Cookie", "ClearCookie", "Location", "Links", "SetUserContext", "SetContext"} {
		row.Context[c+name] = NoEffect
	}
	for _, name := range []string{"Accepts", "App", "BaseURL", "Body", "BodyRaw", "BodyParser", "Bind", "Cookies", "FormFile", "IP", "IPs", "Is", "Locals",
		"MultipartForm", "OriginalURL", "Params", "ParamsInt", "Protocol", "Queries", "QueryBool", "QueryInt", "QueryParser", "Redirect", "Route", "Scheme",
		"Secure", "String", "Subdomains", "UserContext", "XHR", "Context", "Value", "GetRespHeaders"} {
		row.Context[c+name] = Circumstances
	}
}
