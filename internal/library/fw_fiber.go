package library

const fiberRoutes = "Add All Delete Get Head Options Patch Post Put"

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
			{Type: v3 + ".Req", ReadOnly: true},
			{Type: v3 + ".Res", Buffered: true},
		},
		Routers: []Router{
			{Type: "*" + v2 + ".App", Use: "Use", Group: "Group", Scope: "Route", Mount: "Mount", Route: fiberRoutes},
			{Type: "*" + v2 + ".Group", Use: "Use", Group: "Group", Scope: "Route", Mount: "Mount", Route: fiberRoutes},
			{Type: v2 + ".Router", Use: "Use", Group: "Group", Scope: "Route", Mount: "Mount", Route: fiberRoutes},
		},
		Doc: Doc{Versions: "v2, v3", Covers: "headers written by handlers and middleware"},
	}
	row.methods("(*"+v2+".Ctx)", map[Action]string{
		GetHeader:    "Get",
		SetHeader:    "Set",
		AppendHeader: "Append",
		GetMethod:    "Method",
		GetHost:      "Hostname",
		GetPath:      "Path",
		QueryText:    "FormValue Query",
		Circumstances: "Accepts App BaseURL Body BodyParser Cookies FormFile GetRespHeaders IP IPs Is Locals MultipartForm OriginalURL " +
			"Params ParamsInt Protocol QueryBool QueryInt QueryParser Redirect Route Secure String Subdomains UserContext " +
			"XHR",
		Next: "Next",
		NoEffect: "Attachment ClearCookie Cookie Format JSON JSONP Location Send SendFile SendStatus SendStream SendString " +
			"SetUserContext Write WriteString Writef XML",
		GetSelf:       "Status Type",
		GetRespHeader: "GetRespHeader",
		AddVary:       "Vary",
		GetPart:       "Context Request Response",
		ReqHeaderMap:  "GetReqHeaders",
	})
	row.methods("("+v3+".Ctx)", map[Action]string{
		GetHeader:    "Get",
		SetHeader:    "Set",
		AppendHeader: "Append",
		GetMethod:    "Method",
		GetHost:      "Host Hostname",
		GetPath:      "Path",
		QueryText:    "FormValue Query",
		Circumstances: "Accepts App BaseURL Bind Body BodyRaw Context Cookies FormFile GetRespHeaders IP IPs Is Locals MultipartForm " +
			"OriginalURL Params Protocol Queries Redirect Route Scheme Secure String Subdomains Value XHR",
		NoEffect: "Attachment ClearCookie Cookie JSON JSONP Location Next Send SendFile SendStatus SendStream SendString " +
			"SetContext Write WriteString Writef XML",
		GetSelf:       "Status Type",
		GetRespHeader: "GetRespHeader",
		AddVary:       "Vary",
		GetPart:       "Req Request RequestCtx Res Response",
		ReqHeaderMap:  "GetHeaders GetReqHeaders",
	})
	row.methods("("+v3+".Req)", map[Action]string{
		GetHeader: "Get",
		GetMethod: "Method",
		GetHost:   "Host Hostname",
		QueryText: "FormValue Query",
		Circumstances: "Accepts App BaseURL Body BodyRaw Cookies FormFile IP IPs Is Locals MultipartForm OriginalURL Params Protocol " +
			"Queries Route Scheme Subdomains",
		GetPart:      "Request RequestCtx",
		ReqHeaderMap: "GetHeaders",
	})
	row.methods("("+v3+".Res)", map[Action]string{
		SetHeader:     "Set",
		AppendHeader:  "Append",
		Circumstances: "App OriginalURL Redirect",
		NoEffect: "Attachment ClearCookie Cookie Download Format JSON JSONP Links Location Render Send SendFile SendStatus " +
			"SendStream SendStreamWriter SendString Write WriteString Writef XML",
		GetSelf:       "Status Type",
		GetRespHeader: "Get",
		AddVary:       "Vary",
		GetPart:       "RequestCtx Response",
	})
	return row
}
