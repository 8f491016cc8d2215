package library

// netHTTP is net/http: handlers that write response headers themselves.
func netHTTP() *Row {
	return &Row{
		Name:  "net/http",
		Paths: []string{"net/http"},
		Context: map[string]Action{
			"(net/http.ResponseWriter).Header":            RespHeader,
			"(net/http.ResponseWriter).Write":             WriteBody,
			"(net/http.ResponseWriter).WriteHeader":       WriteBody,
			"(net/http.Handler).ServeHTTP":                Next,
			"(*net/http.ServeMux).ServeHTTP":              Next,
			"(*net/http/httputil.ReverseProxy).ServeHTTP": Next,
			"net/http.Error":                              WriteBody,
			"net/http.NotFound":                           WriteBody,
			"net/http.Redirect":                           WriteBody,
			"net/http.ServeFile":                          WriteBody,
			"net/http.ServeContent":                       WriteBody,
			"io.WriteString":                              WriteBody,
			"io.Copy":                                     WriteBody,
			"fmt.Fprint":                                  WriteBody,
			"fmt.Fprintf":                                 WriteBody,
			"fmt.Fprintln":                                WriteBody,
			"(net/http.Flusher).Flush":                    WriteBody,
			"(io.Writer).Write":                           WriteBody,
			"(*net/http.Request).FormValue":               QueryText,
			"(*net/http.Request).PostFormValue":           QueryText,
			"(*net/http.Request).Cookie":                  Circumstances,
			"(*net/http.Request).Cookies":                 Circumstances,
			"(*net/http.Request).BasicAuth":               Circumstances,
			"(*net/http.Request).UserAgent":               Circumstances,
			"(*net/http.Request).ParseForm":               Circumstances,
			"(*net/http.Request).ParseMultipartForm":      Circumstances,
			"(*net/http.Request).PathValue":               Circumstances,
			"(*net/http.Request).ProtoAtLeast":            Circumstances,
			"(net/http.ResponseWriter).Flush":             NoEffect,
		},
		Types: []ContextType{
			{Type: "net/http.ResponseWriter"},
			{Type: "*net/http.Request", ReadOnly: true},
			// What a reverse proxy sends on: ModifyResponse.
			{Type: "*net/http.Response", Request: map[string]Action{"Header": RespHeader, "Request": GetRequest}, Buffered: true},
		},
	}
}
