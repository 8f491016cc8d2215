package corpus

// This file is about configured CORS layers, as small libraries build them:
// option structs, functional options, builders, defaults.

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

func configHandlers() []Handler {
	return []Handler{
		{"configStruct", true, configStruct},
		{"configStructDefaults", false, configStructDefaults},
		{"configStructWildcard", true, configStructWildcard},
		{"configStructWildcardBare", false, configStructWildcardBare},
		{"configAllowFunc", true, configAllowFunc},
		{"configAllowFuncLoose", false, configAllowFuncLoose},
		{"configFunctionalOptions", true, configFunctionalOptions},
		{"configFunctionalOptionsLastWins", false, configFunctionalOptionsLastWins},
		{"configBuilder", true, configBuilder},
		{"configBuilderPatterns", false, configBuilderPatterns},
		{"configPerPath", true, configPerPath},
		{"configPerPathOpen", false, configPerPathOpen},
		{"configPackageLevel", true, configPackageLevel},
		{"configParsedText", true, configParsedText},
		{"configCredentialsForceOrigin", false, configCredentialsForceOrigin},
		{"configValidated", true, configValidated},
		{"configInterfaceStrategy", true, configInterfaceStrategy},
	}
}

// corsConfig mirrors what popular libraries offer.
type corsConfig struct {
	AllowedOrigins   []string
	AllowOriginFunc  func(r *http.Request, origin string) bool
	AllowedMethods   []string
	AllowCredentials bool
	MaxAge           int
}

type corsLayer struct {
	exact       map[string]bool
	wildcards   [][2]string
	all         bool
	allowFunc   func(r *http.Request, origin string) bool
	methods     string
	credentials bool
	maxAge      int
}

func newCorsLayer(c corsConfig) *corsLayer {
	l := &corsLayer{
		exact:       map[string]bool{},
		allowFunc:   c.AllowOriginFunc,
		credentials: c.AllowCredentials,
		maxAge:      c.MaxAge,
	}
	if len(c.AllowedMethods) == 0 {
		c.AllowedMethods = []string{http.MethodGet, http.MethodPost, http.MethodHead}
	}
	l.methods = strings.Join(c.AllowedMethods, ", ")
	if len(c.AllowedOrigins) == 0 && c.AllowOriginFunc == nil {
		l.all = true
		return l
	}
	for _, o := range c.AllowedOrigins {
		o = strings.ToLower(o)
		switch i := strings.IndexByte(o, '*'); {
		case o == "*":
			l.all = true
			l.exact, l.wildcards = nil, nil
			return l
		case i >= 0:
			l.wildcards = append(l.wildcards, [2]string{o[:i], o[i+1:]})
		default:
			l.exact[o] = true
		}
	}
	return l
}

func (l *corsLayer) isAllowed(r *http.Request, origin string) bool {
	if l.allowFunc != nil {
		return l.allowFunc(r, origin)
	}
	if l.all {
		return true
	}
	origin = strings.ToLower(origin)
	if l.exact[origin] {
		return true
	}
	for _, wc := range l.wildcards {
		if len(origin) >= len(wc[0])+len(wc[1]) && strings.HasPrefix(origin, wc[0]) && strings.HasSuffix(origin, wc[1]) {
			return true
		}
	}
	return false
}

func (l *corsLayer) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h, origin := w.Header(), r.Header.Get("Origin")
		h.Add("Vary", "Origin")
		preflight := isPreflight(r)
		if origin != "" && l.isAllowed(r, origin) {
			if l.all && !l.credentials {
				h.Set(acao, "*")
			} else {
				h.Set(acao, origin)
			}
			if l.credentials {
				h.Set(acac, "true")
			}
			if preflight {
				h.Set(acam, l.methods)
				if l.maxAge > 0 {
					h.Set("Access-Control-Max-Age", strconv.Itoa(l.maxAge))
				}
			}
		}
		if preflight {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func serveWith(c corsConfig, w http.ResponseWriter, r *http.Request) {
	newCorsLayer(c).wrap(http.HandlerFunc(hello)).ServeHTTP(w, r)
}

// configStruct is configured with two friends: sound.
func configStruct(w http.ResponseWriter, r *http.Request) {
	serveWith(corsConfig{
		AllowedOrigins:   []string{"https://example.com", "https://App.example.com"},
		AllowCredentials: true,
		MaxAge:           600,
	}, w, r)
}

// configStructDefaults leaves everything to the defaults, which allow all: unsound.
func configStructDefaults(w http.ResponseWriter, r *http.Request) {
	serveWith(corsConfig{}, w, r)
}

// configStructWildcard allows subdomains by a pattern with a dot: sound.
func configStructWildcard(w http.ResponseWriter, r *http.Request) {
	serveWith(corsConfig{AllowedOrigins: []string{"https://example.com", "https://*.example.com"}}, w, r)
}

// configStructWildcardBare allows by a pattern without a dot after the star: unsound.
func configStructWildcardBare(w http.ResponseWriter, r *http.Request) {
	serveWith(corsConfig{AllowedOrigins: []string{"https://*example.com"}, AllowCredentials: true}, w, r)
}

// configAllowFunc is configured with a function that parses the origin: sound.
func configAllowFunc(w http.ResponseWriter, r *http.Request) {
	serveWith(corsConfig{AllowOriginFunc: func(_ *http.Request, origin string) bool {
		u, err := url.Parse(origin)
		return err == nil && u.Hostname() == "example.com"
	}}, w, r)
}

// configAllowFuncLoose is configured with a function that returns true: unsound.
func configAllowFuncLoose(w http.ResponseWriter, r *http.Request) {
	serveWith(corsConfig{
		AllowedOrigins:   []string{"https://example.com"},
		AllowOriginFunc:  func(r *http.Request, origin string) bool { return true },
		AllowCredentials: true,
	}, w, r)
}

type corsSetting func(*corsConfig)

func allowOrigins(o ...string) corsSetting {
	return func(c *corsConfig) { c.AllowedOrigins = append(c.AllowedOrigins, o...) }
}

func allowCredentials() corsSetting { return func(c *corsConfig) { c.AllowCredentials = true } }

func onlyOrigin(o string) corsSetting {
	return func(c *corsConfig) { c.AllowedOrigins = []string{o} }
}

func newCors(settings ...corsSetting) func(http.Handler) http.Handler {
	c := corsConfig{MaxAge: 60}
	for _, s := range settings {
		s(&c)
	}
	return newCorsLayer(c).wrap
}

// configFunctionalOptions replaces a star by a friend with a later option: sound.
func configFunctionalOptions(w http.ResponseWriter, r *http.Request) {
	newCors(allowOrigins("*"), onlyOrigin("https://example.com"), allowCredentials())(http.HandlerFunc(hello)).ServeHTTP(w, r)
}

// configFunctionalOptionsLastWins adds a star with a later option: unsound.
func configFunctionalOptionsLastWins(w http.ResponseWriter, r *http.Request) {
	newCors(onlyOrigin("https://example.com"), allowOrigins("*"), allowCredentials())(http.HandlerFunc(hello)).ServeHTTP(w, r)
}

type corsBuilder struct {
	exact    setOf[string]
	patterns []*regexp.Regexp
	header   http.Header
}

func newCorsBuilder() *corsBuilder {
	return &corsBuilder{exact: newSet[string](), header: http.Header{}}
}

func (b *corsBuilder) Origin(o string) *corsBuilder { b.exact[o] = struct{}{}; return b }
func (b *corsBuilder) Pattern(p string) *corsBuilder {
	b.patterns = append(b.patterns, regexp.MustCompile(p))
	return b
}
func (b *corsBuilder) Credentials() *corsBuilder { b.header.Set(acac, "true"); return b }
func (b *corsBuilder) Handler(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		ok := b.exact.Has(origin)
		for i := 0; !ok && i < len(b.patterns); i++ {
			ok = b.patterns[i].MatchString(origin)
		}
		if ok {
			for k := range b.header {
				w.Header().Set(k, b.header.Get(k))
			}
			w.Header().Set(acao, origin)
		}
		next(w, r)
	}
}

// configBuilder builds a layer with a friend and an anchored pattern: sound.
func configBuilder(w http.ResponseWriter, r *http.Request) {
	newCorsBuilder().
		Origin("https://example.com").
		Pattern(`^https://[a-z]+\.example\.com$`).
		Credentials().
		Handler(hello)(w, r)
}

// configBuilderPatterns builds a layer with a pattern that matches in the middle: unsound.
func configBuilderPatterns(w http.ResponseWriter, r *http.Request) {
	newCorsBuilder().Pattern(`https://.+\.example\.com`).Credentials().Handler(hello)(w, r)
}

type pathConfig struct {
	prefix string
	config corsConfig
}

func servePerPath(configs []pathConfig, w http.ResponseWriter, r *http.Request) {
	best := -1
	for i, c := range configs {
		if strings.HasPrefix(r.URL.Path, c.prefix) && (best < 0 || len(c.prefix) > len(configs[best].prefix)) {
			best = i
		}
	}
	if best < 0 {
		hello(w, r)
		return
	}
	serveWith(configs[best].config, w, r)
}

// configPerPath picks the configuration with the longest prefix, all with friends: sound.
func configPerPath(w http.ResponseWriter, r *http.Request) {
	servePerPath([]pathConfig{
		{"/api/", corsConfig{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}},
		{"/", corsConfig{AllowedOrigins: []string{"https://example.com"}}},
	}, w, r)
}

// configPerPathOpen picks the configuration with the longest prefix, of which one is open: unsound.
func configPerPathOpen(w http.ResponseWriter, r *http.Request) {
	servePerPath([]pathConfig{
		{"/", corsConfig{AllowedOrigins: []string{"https://example.com"}}},
		{"/public/", corsConfig{AllowedOrigins: []string{"*"}}},
	}, w, r)
}

var siteCors = newCors(allowOrigins("https://example.com", "https://*.app.example.com"))

// configPackageLevel uses a layer built when the package was initialised: sound.
func configPackageLevel(w http.ResponseWriter, r *http.Request) {
	siteCors(http.HandlerFunc(hello)).ServeHTTP(w, r)
}

func parseCorsConfig(text string) (c corsConfig, err error) {
	for n, line := range strings.Split(text, "\n") {
		key, value, ok := strings.Cut(line, "=")
		if !ok {
			continue
		}
		switch strings.TrimSpace(key) {
		case "origin":
			c.AllowedOrigins = append(c.AllowedOrigins, strings.TrimSpace(value))
		case "credentials":
			if c.AllowCredentials, err = strconv.ParseBool(strings.TrimSpace(value)); err != nil {
				return c, fmt.Errorf("line %d: %w", n+1, err)
			}
		}
	}
	return c, nil
}

// configParsedText parses its configuration from a text with two friends: sound.
func configParsedText(w http.ResponseWriter, r *http.Request) {
	c, err := parseCorsConfig("origin = https://example.com\norigin=https://www.example.com\ncredentials = true\n")
	if err != nil {
		http.Error(w, "misconfigured", http.StatusInternalServerError)
		return
	}
	serveWith(c, w, r)
}

// configCredentialsForceOrigin combines a star with credentials, upon which the layer reflects: unsound.
func configCredentialsForceOrigin(w http.ResponseWriter, r *http.Request) {
	c := corsConfig{AllowedOrigins: []string{"*"}}
	c.AllowCredentials = true
	serveWith(c, w, r)
}

func (c corsConfig) validate() error {
	for _, o := range c.AllowedOrigins {
		if o == "*" && c.AllowCredentials {
			return fmt.Errorf("%q with credentials", o)
		}
	}
	return nil
}

// configValidated refuses to serve with the dangerous combination and falls back to a friend: sound.
func configValidated(w http.ResponseWriter, r *http.Request) {
	c := corsConfig{AllowedOrigins: []string{"https://app.example.com", "*"}, AllowCredentials: true}
	if err := c.validate(); err != nil {
		c.AllowedOrigins = c.AllowedOrigins[:1]
	}
	serveWith(c, w, r)
}

type grantStrategy interface {
	grant(r *http.Request) (value string, credentials bool)
}

type friendStrategy struct{ friends setOf[string] }

func (f friendStrategy) grant(r *http.Request) (string, bool) {
	if o := r.Header.Get("Origin"); f.friends.Has(o) {
		return o, true
	}
	return "", false
}

type starStrategy struct{}

func (starStrategy) grant(*http.Request) (string, bool) { return "*", false }

// configInterfaceStrategy picks a strategy by a setting and grants what it says: sound.
func configInterfaceStrategy(w http.ResponseWriter, r *http.Request) {
	strategies := map[string]grantStrategy{
		"open":    starStrategy{},
		"friends": friendStrategy{newSet("https://example.com", "https://admin.example.com")},
	}
	value, credentials := strategies["friends"].grant(r)
	if value != "" {
		w.Header().Set(acao, value)
	}
	if credentials {
		w.Header().Set(acac, strconv.FormatBool(credentials))
	}
	fmt.Fprint(w, "data")
}
