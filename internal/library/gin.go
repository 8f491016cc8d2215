package library

const ginRoutes = "Any DELETE GET HEAD Handle OPTIONS PATCH POST PUT"

// gin is github.com/gin-gonic/gin: handlers that write headers through their
// context. c.Header with an empty value deletes the header.
func gin() *Row {
	const c = "(*github.com/gin-gonic/gin.Context)."
	return &Row{
		Name:  "gin",
		Paths: []string{"github.com/gin-gonic/gin"},
		Types: []ContextType{{
			Type:    "*github.com/gin-gonic/gin.Context",
			Request: map[string]Action{"Request": GetRequest, "Writer": GetWriter},
		}},
		Routers: []Router{
			{Type: "*github.com/gin-gonic/gin.Engine", Same: "RouterGroup", Use: "Use", Serve: "ServeHTTP", Continues: true},
			{Type: "*github.com/gin-gonic/gin.RouterGroup", Use: "Use", Group: "Group", Route: ginRoutes, Continues: true},
			{Type: "github.com/gin-gonic/gin.IRouter", Group: "Group", Continues: true},
			{Type: "github.com/gin-gonic/gin.IRoutes", Use: "Use", Route: ginRoutes, Continues: true},
		},
		Context: map[string]Action{
			c + "Header":              SetHeaderEmpty,
			c + "GetHeader":           GetHeader,
			c + "Next":                Next,
			c + "Abort":               Stop,
			c + "AbortWithStatus":     WriteBody,
			c + "AbortWithStatusJSON": WriteBody,
			c + "AbortWithError":      WriteBody,
			c + "Status":              NoEffect,
			c + "JSON":                WriteBody,
			c + "IndentedJSON":        WriteBody,
			c + "PureJSON":            WriteBody,
			c + "String":              WriteBody,
			c + "HTML":                WriteBody,
			c + "Data":                WriteBody,
			c + "XML":                 WriteBody,
			c + "YAML":                WriteBody,
			c + "File":                WriteBody,
			c + "Redirect":            WriteBody,
			c + "Query":               QueryText,
			c + "DefaultQuery":        QueryText,
			c + "GetQuery":            QueryText,
			c + "PostForm":            QueryText,
			c + "Param":               Circumstances,
			c + "FullPath":            Circumstances,
			c + "ClientIP":            Circumstances,
			c + "RemoteIP":            Circumstances,
			c + "Cookie":              Circumstances,
			c + "ContentType":         Circumstances,
			c + "Get":                 Circumstances,
			c + "GetString":           Circumstances,
			c + "GetBool":             Circumstances,
			c + "MustGet":             Circumstances,
			c + "Set":                 NoEffect,
			c + "SetCookie":           NoEffect,
			c + "ShouldBindJSON":      Circumstances,
			c + "Copy":                GetSelf,
			"(github.com/gin-gonic/gin.ResponseWriter).Header":         RespHeader,
			"(github.com/gin-gonic/gin.ResponseWriter).Write":          WriteBody,
			"(github.com/gin-gonic/gin.ResponseWriter).WriteString":    WriteBody,
			"(github.com/gin-gonic/gin.ResponseWriter).WriteHeader":    NoEffect,
			"(github.com/gin-gonic/gin.ResponseWriter).WriteHeaderNow": WriteBody,
		},
	}
}
