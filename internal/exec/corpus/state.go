package corpus

// This file is about state that is built before the first request: init
// functions, sync.Once, atomics, mutex-guarded fields and caches.

import (
	"strings"
	"sync"
	"sync/atomic"
)

func statePredicates() []Predicate {
	return []Predicate{
		{"initTable", true, initTable},
		{"initOverwritten", false, initOverwritten},
		{"initFromFuncVar", true, initFromFuncVar},
		{"syncMapLoaded", true, syncMapLoaded},
		{"syncMapValueIgnored", false, syncMapValueIgnored},
		{"syncMapCache", true, syncMapCache},
		{"atomicValueList", true, atomicValueList},
		{"atomicPointerConfig", true, atomicPointerConfig},
		{"atomicPointerUnset", false, atomicPointerUnset},
		{"atomicBoolSwitch", true, atomicBoolSwitch},
		{"mutexGuardedSet", true, mutexGuardedSet},
		{"rwMutexDeferred", true, rwMutexDeferred},
		{"onceBuiltTable", true, onceBuiltTable},
		{"onceValueTable", true, onceValueTable},
		{"onceValuesWithError", true, onceValuesWithError},
		{"poolBuffer", true, poolBuffer},
		{"singleton", true, singleton},
		{"registryByRegister", true, registryByRegister},
	}
}

var (
	initOrigins = make(map[string]bool)
	openDoor    bool
	lateOrigins []string
)

func init() {
	for _, sub := range []string{"", "www.", "app."} {
		initOrigins["https://"+sub+"example.com"] = true
	}
}

func init() {
	lateOrigins = []string{"https://example.com"}
	openDoor = len(lateOrigins) == 1
	checkers.register("exact", func(o string) bool { return o == "https://example.com" })
	checkers.register("sub", func(o string) bool { return strings.HasSuffix(o, ".example.com") })
}

// initTable reads a table that an init function filled: sound.
func initTable(origin string) bool {
	return initOrigins[origin]
}

// initOverwritten has its switch turned on by an init function: unsound.
func initOverwritten(origin string) bool {
	return openDoor || origin == lateOrigins[0]
}

var computedOrigin = composeOrigin("app", "example", "com")

func composeOrigin(labels ...string) string {
	return "https://" + strings.Join(labels, ".")
}

// initFromFuncVar compares with a variable initialised by a function call: sound.
func initFromFuncVar(origin string) bool {
	return origin == computedOrigin
}

var sharedOrigins sync.Map

func init() {
	sharedOrigins.Store("https://example.com", true)
	sharedOrigins.Store("https://www.example.com", true)
	sharedOrigins.Store("https://evil.example", false)
}

// syncMapLoaded loads the value and asserts it to be true: sound.
func syncMapLoaded(origin string) bool {
	v, ok := sharedOrigins.Load(origin)
	if !ok {
		return false
	}
	allowed, isBool := v.(bool)
	return isBool && allowed
}

// syncMapValueIgnored asks for presence only, though a blocked origin is present: unsound.
func syncMapValueIgnored(origin string) bool {
	_, ok := sharedOrigins.Load(origin)
	return ok
}

var verdicts sync.Map

// syncMapCache remembers verdicts, which depend on the origin alone: sound.
func syncMapCache(origin string) bool {
	if v, ok := verdicts.Load(origin); ok {
		return v.(bool)
	}
	ok := origin == siteOrigin || strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com")
	verdicts.Store(origin, ok)
	return ok
}

var currentList atomic.Value

func init() {
	currentList.Store([]string{"https://example.com", "https://api.example.com"})
}

// atomicValueList loads a list from an atomic.Value and compares exactly: sound.
func atomicValueList(origin string) bool {
	list, ok := currentList.Load().([]string)
	if !ok {
		return true
	}
	for _, o := range list {
		if o == origin {
			return true
		}
	}
	return false
}

type liveConfig struct {
	origins  map[string]struct{}
	allowAll bool
}

var (
	live    atomic.Pointer[liveConfig]
	missing atomic.Pointer[liveConfig]
)

func init() {
	live.Store(&liveConfig{origins: map[string]struct{}{
		"https://example.com":     {},
		"https://app.example.com": {},
	}})
}

// atomicPointerConfig loads a stored configuration with an exact set: sound.
func atomicPointerConfig(origin string) bool {
	cfg := live.Load()
	if cfg == nil || cfg.allowAll {
		return true
	}
	_, ok := cfg.origins[origin]
	return ok
}

// atomicPointerUnset finds no configuration and lets everybody in: unsound.
func atomicPointerUnset(origin string) bool {
	cfg := missing.Load()
	if cfg == nil {
		return true
	}
	_, ok := cfg.origins[origin]
	return ok
}

var maintenance atomic.Bool

// atomicBoolSwitch has a switch that nobody turns on: sound.
func atomicBoolSwitch(origin string) bool {
	return maintenance.Load() || origin == siteOrigin
}

type guardedSet struct {
	mu  sync.Mutex
	set map[string]bool
}

func (g *guardedSet) add(origin string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.set == nil {
		g.set = make(map[string]bool)
	}
	g.set[origin] = true
}

func (g *guardedSet) has(origin string) bool {
	g.mu.Lock()
	ok := g.set[origin]
	g.mu.Unlock()
	return ok
}

// mutexGuardedSet fills a local guarded set and asks it: sound.
func mutexGuardedSet(origin string) bool {
	var g guardedSet
	g.add("https://example.com")
	g.add("https://www.example.com")
	return g.has(origin)
}

type originStore struct {
	sync.RWMutex
	list []string
}

func (s *originStore) contains(origin string) bool {
	s.RLock()
	defer s.RUnlock()
	for _, o := range s.list {
		if o == origin {
			return true
		}
	}
	return false
}

var store = &originStore{list: []string{"https://example.com", "https://admin.example.com"}}

// rwMutexDeferred reads a list under an embedded RWMutex: sound.
func rwMutexDeferred(origin string) bool {
	return store.contains(origin)
}

var (
	tableOnce sync.Once
	table     map[string]bool
)

func buildTable() {
	table = map[string]bool{}
	for _, o := range allowedOrigins {
		table[o] = true
	}
}

// onceBuiltTable builds its table on first use: sound.
func onceBuiltTable(origin string) bool {
	tableOnce.Do(buildTable)
	return table[origin]
}

var lazyHosts = sync.OnceValue(func() map[string]struct{} {
	m := make(map[string]struct{})
	for _, h := range []string{"example.com", "app.example.com"} {
		m["https://"+h] = struct{}{}
	}
	return m
})

// onceValueTable uses sync.OnceValue for the table: sound.
func onceValueTable(origin string) bool {
	_, ok := lazyHosts()[origin]
	return ok
}

var lazyList = sync.OnceValues(func() ([]string, error) {
	return strings.Fields(" https://example.com\thttps://www.example.com "), nil
})

// onceValuesWithError refuses when loading fails and compares exactly otherwise: sound.
func onceValuesWithError(origin string) bool {
	list, err := lazyList()
	if err != nil {
		return false
	}
	return oneOf(origin, list...)
}

var builders = sync.Pool{New: func() any { return new(strings.Builder) }}

// poolBuffer builds the expected origin in a pooled builder: sound.
func poolBuffer(origin string) bool {
	b := builders.Get().(*strings.Builder)
	defer builders.Put(b)
	b.Reset()
	b.WriteString("https://")
	b.WriteString("example.com")
	return b.String() == origin
}

type originService struct{ allowed []string }

var service *originService

func getService() *originService {
	if service == nil {
		service = &originService{allowed: []string{"https://example.com"}}
	}
	return service
}

// singleton creates its service lazily and compares exactly: sound.
func singleton(origin string) bool {
	for _, o := range getService().allowed {
		if origin == o {
			return true
		}
	}
	return false
}

type checkerRegistry struct {
	names []string
	funcs map[string]func(string) bool
}

var checkers = &checkerRegistry{funcs: map[string]func(string) bool{}}

func (c *checkerRegistry) register(name string, f func(string) bool) {
	c.names = append(c.names, name)
	c.funcs[name] = f
}

// registryByRegister asks every registered check, both of which are exact or dotted: sound.
func registryByRegister(origin string) bool {
	for _, name := range checkers.names {
		if checkers.funcs[name](origin) {
			return true
		}
	}
	return false
}
