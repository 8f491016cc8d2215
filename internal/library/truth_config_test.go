package library

import (
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// truthConfig turns the configuration of a row into settings of an entry. The
// probe is for functions that return the request's origin.
type truthConfig func(r *truthRow, p policy.Probe) (sym string, vals map[string]exec.Value, err error)

// truthConfigs reads the configurations by library.
var truthConfigs = map[string]truthConfig{
	"github.com/rs/cors":                               rsConfig("github.com/rs/cors"),
	"github.com/rs/cors/wrapper/gin":                   rsConfig("github.com/rs/cors/wrapper/gin"),
	"github.com/gin-contrib/cors":                      ginConfig("github.com/gin-contrib/cors"),
	"github.com/hertz-contrib/cors":                    ginConfig("github.com/hertz-contrib/cors"),
	"github.com/go-chi/cors":                           rsConfig("github.com/go-chi/cors"),
	"github.com/gorilla/handlers":                      gorillaConfig,
	"github.com/labstack/echo/v4/middleware":           echoConfig("github.com/labstack/echo/v4/middleware"),
	"github.com/labstack/echo/v5/middleware":           echoConfig("github.com/labstack/echo/v5/middleware"),
	"github.com/gofiber/fiber/v2/middleware/cors":      fiberConfig("github.com/gofiber/fiber/v2/middleware/cors"),
	"github.com/gofiber/fiber/v3/middleware/cors":      fiberConfig("github.com/gofiber/fiber/v3/middleware/cors"),
	"github.com/jub0bs/cors":                           jub0bsConfig,
	"github.com/iris-contrib/middleware/cors":          rsConfig("github.com/iris-contrib/middleware/cors"),
	"github.com/kataras/iris/v12/middleware/cors":      irisConfig,
	"github.com/beego/beego/v2/server/web/filter/cors": beegoConfig,
	"github.com/emicklei/go-restful/v3":                restfulConfig,
	"github.com/gogf/gf/v2/net/ghttp":                  ghttpConfig,
	"github.com/zeromicro/go-zero/rest":                goZeroConfig,
	"github.com/improbable-eng/grpc-web/go/grpcweb":    grpcWebConfig,
	"github.com/tus/tusd/v2/pkg/handler":               tusdConfig,
	"k8s.io/apiserver/pkg/server/filters":              k8sConfig,
}

var (
	truthList  = regexp.MustCompile(`(\w+)(?:=|:|\()\[((?:/\^?https?[^\]]*/|[^\]]*))\]\)?(?: \(?empty(?: non-nil)?\)?)?`)
	truthQuote = regexp.MustCompile(`(\w+)="([^"]*)"`)
	truthNum   = regexp.MustCompile(`(MaxAge)=(\d+)`)
	truthFunc  = regexp.MustCompile(`(\w+(?:Func|Validator))(?:=|\()(true|false)\)?`)
)

// truthSettings reads the notation that most libraries share: Name=[a,b],
// Name="a,b", Func=true, and bare words, which words translates to a setting
// that is on; an empty translation means that the word says nothing.
func truthSettings(config string, words map[string]string) (map[string]exec.Value, error) {
	vals := map[string]exec.Value{}
	m := &exec.Machine{}
	rest := truthList.ReplaceAllStringFunc(config, func(s string) string {
		sub := truthList.FindStringSubmatch(s)
		switch {
		case sub[2] == "" && strings.Contains(s, "empty"):
			vals[sub[1]] = m.Strings()
		case sub[2] == "''":
			vals[sub[1]] = m.Strings("")
		default:
			vals[sub[1]] = m.Strings(strings.Split(sub[2], ",")...)
		}
		return " "
	})
	rest = truthQuote.ReplaceAllStringFunc(rest, func(s string) string {
		sub := truthQuote.FindStringSubmatch(s)
		vals[sub[1]] = exec.Str(sub[2])
		return " "
	})
	rest = truthFunc.ReplaceAllStringFunc(rest, func(s string) string {
		sub := truthFunc.FindStringSubmatch(s)
		fn := truthPredicate(sub[2] == "true")
		if sub[1] == "AllowOriginVaryRequestFunc" {
			fn = exec.Value{X: &exec.Closure{Go: func(m *exec.Machine, _ []exec.Value) exec.Value {
				return exec.Value{X: exec.Tuple{exec.Bool(sub[2] == "true"), m.Strings("X-T")}}
			}}}
		}
		vals[sub[1]] = fn
		return " "
	})
	rest = truthNum.ReplaceAllStringFunc(rest, func(s string) string {
		sub := truthNum.FindStringSubmatch(s)
		n, _ := strconv.Atoi(sub[2])
		vals[sub[1]] = exec.Int(n)
		return " "
	})
	rest = strings.NewReplacer("+", " ", "(README example shape)", " ", "+creds", " creds").Replace(rest)
	for _, w := range strings.Fields(rest) {
		name, ok := words[w]
		if !ok {
			return nil, fmt.Errorf("unknown word %q", w)
		}
		if name != "" {
			vals[name] = exec.Bool(true)
		}
	}
	return vals, nil
}

func truthPredicate(b bool) exec.Value {
	return exec.Value{X: &exec.Closure{Go: func(*exec.Machine, []exec.Value) exec.Value { return exec.Bool(b) }}}
}

func rsConfig(path string) truthConfig {
	words := map[string]string{"creds": "AllowCredentials", "nocreds": "", "AllowPrivateNetwork": "AllowPrivateNetwork"}
	return func(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
		config := r.config
		entry := path + ".New"
		switch config {
		case "Default()", "AllowAll()":
			return path + "." + strings.TrimSuffix(config, "()"), nil, nil
		case "New(Options{})", "Handler(Options{})":
			return entry, nil, nil
		case "New(Options{AllowCredentials:true})", "New(Options{AllowCredentials})", "Handler(Options{AllowCredentials:true})":
			config = "creds"
		}
		vals, err := truthSettings(config, words)
		return entry, vals, err
	}
}

func ginConfig(path string) truthConfig {
	words := map[string]string{"creds": "AllowCredentials", "nocreds": "", "AllowPrivateNetwork": "AllowPrivateNetwork",
		"AllowAllOrigins": "AllowAllOrigins", "AllowWildcard": "AllowWildcard", "AllowFiles": "AllowFiles", "AllowBrowserExtensions": "AllowBrowserExtensions", "DefaultConfig": ""}
	return func(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
		config := r.config
		switch config {
		case "Default()":
			return path + ".Default", nil, nil
		case "New(Config{})":
			return path + ".New", nil, nil
		case "New(DefaultConfig())":
			return path + ".New", ginDefaults(), nil
		case "New(Config{AllowCredentials:true})":
			config = "creds"
		}
		vals, err := truthSettings(strings.ReplaceAll(config, "AllowOriginFunc creds", "AllowOriginFunc=true creds"), words)
		if err == nil && strings.HasPrefix(config, "DefaultConfig") {
			for k, v := range ginDefaults() {
				vals[k] = v
			}
		}
		return path + ".New", vals, err
	}
}

func gorillaConfig(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
	config := r.config
	const sym = "github.com/gorilla/handlers.CORS"
	if inner, ok := strings.CutPrefix(config, "CORS("); ok {
		config = strings.NewReplacer("AllowCredentials()", "creds", ", ", " ").Replace(strings.TrimSuffix(inner, ")"))
	}
	config = strings.ReplaceAll(config, "AllowedOrigins(nil)", "AllowedOrigins([]) (empty)")
	extra := strings.Contains(config, " headers methods")
	vals, err := truthSettings(config, map[string]string{"creds": "AllowCredentials", "nocreds": "", "headers": "", "methods": ""})
	if extra && err == nil {
		m := &exec.Machine{}
		vals["AllowedHeaders"], vals["AllowedMethods"] = m.Strings("X-Evil"), m.Strings("GET", "PUT")
	}
	return sym, vals, err
}

func echoConfig(path string) truthConfig {
	words := map[string]string{"creds": "AllowCredentials", "nocreds": "", "UnsafeWildcard": "UnsafeWildcardOriginWithAllowCredentials",
		"UnsafeWildcardOriginWithAllowCredentials": "UnsafeWildcardOriginWithAllowCredentials"}
	return func(r *truthRow, p policy.Probe) (string, map[string]exec.Value, error) {
		config := r.config
		entry := path + ".CORSWithConfig"
		switch config {
		case "CORS()":
			return path + ".CORS", nil, nil
		case `CORS("*")`:
			return path + ".CORS", map[string]exec.Value{"AllowOrigins": starList()}, nil
		case "CORSWithConfig(CORSConfig{})":
			return entry, nil, nil
		case "CORSWithConfig({AllowCredentials})":
			config = "creds"
		}
		config = strings.TrimPrefix(config, "(no AllowOrigins) ")
		var fn exec.Value
		if rest, ok := strings.CutPrefix(config, "UnsafeAllowOriginFunc=("); ok {
			value, rest, _ := strings.Cut(rest, ",true)")
			if value == "origin" {
				value = p.Origin
			}
			config = rest
			fn = exec.Value{X: &exec.Closure{Go: func(*exec.Machine, []exec.Value) exec.Value {
				return exec.Value{X: exec.Tuple{exec.Str(value), exec.Bool(true), exec.NilValue()}}
			}}}
		}
		vals, err := truthSettings(config, words)
		if fn.X != nil && err == nil {
			vals["UnsafeAllowOriginFunc"] = fn
		}
		return entry, vals, err
	}
}

func fiberConfig(path string) truthConfig {
	words := map[string]string{"creds": "AllowCredentials", "nocreds": "", "DisableValueRedaction": "DisableValueRedaction"}
	return func(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
		config := r.config
		switch config {
		case "New()", "New(Config{})":
			return path + ".New", nil, nil
		case "New(Config{AllowCredentials})":
			config = "creds"
		case "New(Config{AllowPrivateNetwork})":
			return path + ".New", map[string]exec.Value{"AllowPrivateNetwork": exec.Bool(true)}, nil
		}
		vals, err := truthSettings(config, words)
		return path + ".New", vals, err
	}
}

func jub0bsConfig(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
	config := r.config
	const sym = "github.com/jub0bs/cors.NewMiddleware"
	if config == "Config{}" {
		return sym, nil, nil
	}
	vals, err := truthSettings(config, map[string]string{"Credentialed": "Credentialed",
		"DangerouslyTolerateInsecureOrigins":            "DangerouslyTolerateInsecureOrigins",
		"DangerouslyTolerateSubdomainsOfPublicSuffixes": "DangerouslyTolerateSubdomainsOfPublicSuffixes"})
	if n, ok := vals["MaxAge"]; ok {
		vals["MaxAgeInSeconds"] = n
	}
	return sym, vals, err
}

func irisConfig(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
	config := r.config
	const sym = "(*github.com/kataras/iris/v12/middleware/cors.CORS).Handler"
	m := &exec.Machine{}
	vals := map[string]exec.Value{"AllowOriginFunc": truthPredicate(true), "AllowCredentials": exec.Bool(true)}
	step, _ := strings.CutPrefix(config, "New()")
	if step == "" {
		return sym, vals, nil
	}
	step = strings.TrimSuffix(step[1:], ".MaxAge(10m)")
	name, arg, _ := strings.Cut(step, "(")
	arg = strings.TrimSuffix(arg, ")")
	switch name {
	case "DisallowCredentials":
		vals["AllowCredentials"] = exec.Bool(false)
	case "ExtractOriginFunc":
		vals["ExtractOriginFunc"] = exec.Str("strict")
	case "AllowOriginFunc": // AllowAnyOrigin
	case "AllowOriginRegex":
		vals["AllowOriginRegex"] = m.Strings(arg)
	case "AllowOrigins":
		vals["AllowOrigins"] = m.Strings()
		if arg != "" {
			vals["AllowOrigins"] = m.Strings(arg)
		}
	case "AllowOrigin":
		if strings.HasPrefix(arg, "domain list") {
			arg = "https://example.com, https://sub.example.com"
		}
		vals["AllowOrigins"] = exec.Str(arg)
		if arg == "" {
			vals["AllowOrigins"] = m.Strings("")
		}
	default:
		return "", nil, fmt.Errorf("unknown step %q", name)
	}
	return sym, vals, nil
}

func beegoConfig(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
	config := r.config
	const sym = "github.com/beego/beego/v2/server/web/filter/cors.Allow"
	if config == "Options{}" {
		return sym, nil, nil
	}
	vals, err := truthSettings(config, map[string]string{"creds": "AllowCredentials", "nocreds": "", "AllowAllOrigins": "AllowAllOrigins"})
	return sym, vals, err
}

func restfulConfig(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
	config := r.config
	const sym = "(github.com/emicklei/go-restful/v3.CrossOriginResourceSharing).Filter"
	config = strings.TrimPrefix(config, "CrossOriginResourceSharing")
	if inner, ok := strings.CutPrefix(config, "{"); ok {
		config = strings.ReplaceAll(strings.TrimSuffix(inner, "}"), "CookiesAllowed:true", "creds")
	}
	vals, err := truthSettings(config, map[string]string{"creds": "CookiesAllowed"})
	return sym, vals, err
}

func ghttpConfig(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
	config := r.config
	const path = "github.com/gogf/gf/v2/net/ghttp"
	const sym = "(*" + path + ".Response).CORS"
	m := &exec.Machine{}
	switch config {
	case "ghttp.MiddlewareCORS":
		return path + ".MiddlewareCORS", nil, nil
	case "Response.CORSDefault()":
		return "(*" + path + ".Response).CORSDefault", nil, nil
	case "Response.CORS(CORSOptions{})":
		return sym, nil, nil
	case "Response.CORS(CORSOptions{AllowOrigin:*,AllowCredentials:true})":
		return sym, map[string]exec.Value{"AllowOrigin": exec.Str("*"), "AllowCredentials": exec.Str("true")}, nil
	}
	vals := ghttpDefaults()
	rest, ok := strings.CutPrefix(config, "DefaultCORSOptions + ")
	name, value, _ := strings.Cut(rest, "=")
	switch {
	case !ok:
		return "", nil, fmt.Errorf("unknown configuration")
	case name == "AllowDomain" && strings.HasSuffix(value, "(empty non-nil)"):
		vals[name] = m.Strings()
	case name == "AllowDomain":
		vals[name] = m.Strings(strings.Trim(value, "[]"))
	default:
		vals[name] = exec.Str(strings.Trim(value, "'"))
	}
	return sym, vals, nil
}

func goZeroConfig(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
	config := r.config
	name, arg, _ := strings.Cut(strings.TrimSuffix(config, ")"), "(")
	sym := "github.com/zeromicro/go-zero/rest." + name
	m := &exec.Machine{}
	vals := map[string]exec.Value{}
	switch name {
	case "WithCorsHeaders":
		vals["headers"] = m.Strings(arg)
	case "WithCustomCors":
		if arg, ok := strings.CutPrefix(arg, "nil,nil,"); ok {
			vals["origins"] = m.Strings(arg)
		}
		if arg, ok := strings.CutPrefix(arg, "set ACAO=*,nil,"); ok {
			vals["origins"] = m.Strings(arg)
			vals["middlewareFn"] = exec.Value{X: &exec.Closure{Go: func(m *exec.Machine, args []exec.Value) exec.Value {
				m.MapSet(args[0].X.(*exec.Map), exec.Str("Access-Control-Allow-Origin"), m.Strings("*"))
				return exec.Value{}
			}}}
		}
	default:
		if arg != "" || r.block == 2 { // WithCors(""), the second time
			vals["origins"] = m.Strings(arg)
		}
	}
	return sym, vals, nil
}

func grpcWebConfig(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
	config := r.config
	vals, err := truthSettings(config, map[string]string{"WrapServer()": "", "default": "", "WithCorsForRegisteredEndpointsOnly(false)": ""})
	return "github.com/improbable-eng/grpc-web/go/grpcweb.WrapServer", vals, err
}

func tusdConfig(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
	config := r.config
	const sym = "github.com/tus/tusd/v2/pkg/handler.NewHandler"
	vals := map[string]exec.Value{}
	creds := strings.HasSuffix(config, "AllowCredentials")
	if creds {
		vals["Cors.AllowCredentials"] = exec.Bool(true)
	}
	pattern, hasPattern := strings.CutPrefix(config, "AllowOrigin=/")
	switch {
	case hasPattern:
		re := regexp.MustCompile(strings.TrimSuffix(pattern, "/ AllowCredentials"))
		vals["Cors.AllowOrigin"] = exec.Value{X: &exec.Native{V: reflect.ValueOf(re)}}
	case strings.HasPrefix(config, "Cors=&CorsConfig{}"):
		vals["Cors.AllowOrigin"] = exec.NilValue()
	case config == "Cors=&CorsConfig{Disable:true}":
		vals["Cors.Disable"] = exec.Bool(true)
	}
	return sym, vals, nil
}

func k8sConfig(r *truthRow, _ policy.Probe) (string, map[string]exec.Value, error) {
	config := r.config
	m := &exec.Machine{}
	inner, ok := strings.CutPrefix(config, "WithCORS(patterns=")
	pattern, creds, ok2 := strings.Cut(strings.TrimSuffix(inner, ")"), ", allowCredentials=")
	if !ok || !ok2 {
		return "", nil, fmt.Errorf("unknown configuration")
	}
	vals := map[string]exec.Value{"allowCredentials": exec.Str(creds)}
	if pattern != "nil" {
		vals["allowedOriginPatterns"] = m.Strings(pattern[1 : len(pattern)-1])
	}
	return "k8s.io/apiserver/pkg/server/filters.WithCORS", vals, nil
}
