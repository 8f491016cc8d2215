package corpus

// This file is about maps: sets, nested maps, maps of functions and of structs,
// and what people forget about missing keys.

import (
	"maps"
	"slices"
	"strings"
)

func mapPredicates() []Predicate {
	return []Predicate{
		{"mapBoolSet", true, mapBoolSet},
		{"mapStructSet", true, mapStructSet},
		{"mapPresenceOfFalse", false, mapPresenceOfFalse},
		{"mapValueOfFalse", true, mapValueOfFalse},
		{"mapNestedSchemeHost", true, mapNestedSchemeHost},
		{"mapOfLists", true, mapOfLists},
		{"mapOfFuncsByScheme", true, mapOfFuncsByScheme},
		{"mapOfFuncsMissing", true, mapOfFuncsMissing},
		{"mapBlocked", false, mapBlocked},
		{"mapRangeDottedSuffix", true, mapRangeDottedSuffix},
		{"mapRangeContains", false, mapRangeContains},
		{"mapDefaultEntry", false, mapDefaultEntry},
		{"mapLowerKeys", true, mapLowerKeys},
		{"mapLevels", true, mapLevels},
		{"mapLevelsZeroAllowed", false, mapLevelsZeroAllowed},
		{"mapStructKey", true, mapStructKey},
		{"mapArrayKey", true, mapArrayKey},
		{"mapNilAllowsAll", false, mapNilAllowsAll},
		{"mapNilRefuses", true, mapNilRefuses},
		{"mapOfPointers", true, mapOfPointers},
		{"mapKeysCollected", true, mapKeysCollected},
		{"mapCloneDeleted", true, mapCloneDeleted},
		{"mapBuiltFromList", true, mapBuiltFromList},
		{"mapCanonicalName", true, mapCanonicalName},
		{"mapTenants", true, mapTenants},
	}
}

var originSet = map[string]bool{
	"https://example.com":     true,
	"https://app.example.com": true,
	"https://evil.example":    false, // blocked in March
	"null":                    false,
}

var hostSet = map[string]struct{}{
	"example.com":     {},
	"www.example.com": {},
	"app.example.com": {},
}

// mapBoolSet returns the map's value, false for missing keys: sound.
func mapBoolSet(origin string) bool {
	return originSet[origin]
}

// mapStructSet uses comma-ok on a set of hosts: sound.
func mapStructSet(origin string) bool {
	_, ok := hostSet[strings.TrimPrefix(origin, "https://")]
	return ok
}

// mapPresenceOfFalse asks for presence although blocked origins are present with false: unsound.
func mapPresenceOfFalse(origin string) bool {
	_, known := originSet[origin]
	return known
}

// mapValueOfFalse asks for presence and value: sound.
func mapValueOfFalse(origin string) bool {
	if v, ok := originSet[origin]; ok {
		return v
	}
	return false
}

// mapNestedSchemeHost looks the scheme up first and then the host: sound.
func mapNestedSchemeHost(origin string) bool {
	byScheme := map[string]map[string]bool{
		"https": {"example.com": true, "app.example.com": true},
		"http":  {"localhost:3000": true},
	}
	scheme, host, ok := strings.Cut(origin, "://")
	return ok && byScheme[scheme][host]
}

// mapOfLists keeps lists per scheme: sound.
func mapOfLists(origin string) bool {
	lists := map[string][]string{
		"https": {"example.com", "www.example.com"},
	}
	scheme, host, _ := strings.Cut(origin, "://")
	for _, h := range lists[scheme] {
		if h == host {
			return true
		}
	}
	return false
}

var schemeChecks = map[string]func(host string) bool{
	"https": func(host string) bool { return host == "example.com" || strings.HasSuffix(host, ".example.com") },
	"http":  isLocalhostPort,
}

func isLocalhostPort(host string) bool {
	return host == "localhost" || strings.HasPrefix(host, "localhost:")
}

// mapOfFuncsByScheme calls the check registered for the scheme, if there is one: sound.
func mapOfFuncsByScheme(origin string) bool {
	scheme, host, _ := strings.Cut(origin, "://")
	if check, ok := schemeChecks[scheme]; ok {
		return check(host)
	}
	return false
}

// mapOfFuncsMissing calls a missing function for unknown schemes, which panics: sound.
func mapOfFuncsMissing(origin string) bool {
	scheme, host, _ := strings.Cut(origin, "://")
	return schemeChecks[scheme](host)
}

// mapBlocked refuses what is in a map and accepts the rest: unsound.
func mapBlocked(origin string) bool {
	blocked := map[string]bool{"null": true, "https://evil.example": true, "": true}
	return !blocked[origin]
}

// mapRangeDottedSuffix ranges over a set and compares hosts with a dot in front: sound.
func mapRangeDottedSuffix(origin string) bool {
	domains := map[string]struct{}{"example.com": {}, "example.test": {}}
	for d := range domains {
		if strings.HasSuffix(origin, "."+d) {
			return true
		}
	}
	return false
}

// mapRangeContains ranges over a set and searches for each host anywhere: unsound.
func mapRangeContains(origin string) bool {
	for h := range hostSet {
		if strings.Contains(origin, h) {
			return true
		}
	}
	return false
}

// mapDefaultEntry falls back to the default entry for unknown origins: unsound.
func mapDefaultEntry(origin string) bool {
	policy := map[string]string{
		"https://example.com": "full",
		"default":             "read",
	}
	level, ok := policy[origin]
	if !ok {
		level = policy["default"]
	}
	return level == "full" || level == "read"
}

// mapLowerKeys lowers the origin before it looks it up: sound.
func mapLowerKeys(origin string) bool {
	return originSet[strings.ToLower(strings.TrimSpace(origin))]
}

var trustLevels = map[string]int{
	"https://example.com":     3,
	"https://app.example.com": 2,
	"https://www.example.com": 1,
}

// mapLevels wants a level above zero, which missing keys do not have: sound.
func mapLevels(origin string) bool {
	return trustLevels[origin] >= 1
}

// mapLevelsZeroAllowed compares with >= 0, which holds for missing keys too: unsound.
func mapLevelsZeroAllowed(origin string) bool {
	return trustLevels[origin] >= 0
}

type schemeHost struct {
	scheme, host string
}

// mapStructKey uses a struct of scheme and host as the key: sound.
func mapStructKey(origin string) bool {
	known := map[schemeHost]bool{
		{"https", "example.com"}:   true,
		{"http", "localhost:3000"}: true,
	}
	s, h, ok := strings.Cut(origin, "://")
	if !ok {
		return false
	}
	return known[schemeHost{scheme: s, host: h}]
}

// mapArrayKey uses an array as the key: sound.
func mapArrayKey(origin string) bool {
	known := map[[2]string]struct{}{
		{"https", "app.example.com"}: {},
		{"https", "api.example.com"}: {},
	}
	var key [2]string
	for i, part := range strings.SplitN(origin, "://", 2) {
		key[i] = part
	}
	_, ok := known[key]
	return ok
}

var unloadedSet map[string]bool

// mapNilAllowsAll takes a nil map for "no restrictions": unsound.
func mapNilAllowsAll(origin string) bool {
	if unloadedSet == nil {
		return true
	}
	return unloadedSet[origin]
}

// mapNilRefuses reads a nil map, which knows nobody: sound.
func mapNilRefuses(origin string) bool {
	if unloadedSet[origin] {
		return true
	}
	return len(unloadedSet) > 0
}

type partner struct {
	name   string
	active bool
}

var partners = map[string]*partner{
	"https://example.com":     {"us", true},
	"https://evil.example":    {"former", false},
	"https://app.example.com": {name: "app", active: true},
}

// mapOfPointers wants a non-nil, active entry: sound.
func mapOfPointers(origin string) bool {
	p := partners[origin]
	return p != nil && p.active
}

// mapKeysCollected sorts the keys and searches them: sound.
func mapKeysCollected(origin string) bool {
	hosts := slices.Sorted(maps.Keys(hostSet))
	for _, h := range hosts {
		if "https://"+h == origin {
			return true
		}
	}
	return false
}

// mapCloneDeleted deletes the untrusted key from a copy before asking for presence: sound.
func mapCloneDeleted(origin string) bool {
	m := maps.Clone(originSet)
	delete(m, "https://evil.example")
	maps.DeleteFunc(m, func(_ string, ok bool) bool { return !ok })
	_, ok := m[origin]
	return ok
}

// mapBuiltFromList fills a set from a list and looks the origin up: sound.
func mapBuiltFromList(origin string) bool {
	set := make(map[string]struct{}, len(allowedOrigins))
	for _, o := range allowedOrigins {
		set[o] = struct{}{}
	}
	_, ok := set[origin]
	return ok
}

// mapCanonicalName maps aliases to a canonical origin and compares that: sound.
func mapCanonicalName(origin string) bool {
	alias := map[string]string{
		"https://www.example.com": "https://example.com",
		"http://example.com":      "https://example.com",
	}
	if c, ok := alias[origin]; ok {
		origin = c
	}
	return origin == "https://example.com"
}

type tenantSettings struct {
	Origins []string
	Strict  bool
}

// mapTenants searches the settings of all tenants for an exact entry: sound.
func mapTenants(origin string) bool {
	tenants := map[string]tenantSettings{
		"acme":   {Origins: []string{"https://app.example.com"}, Strict: true},
		"globex": {Origins: []string{"https://example.com", "*"}},
	}
	for _, t := range tenants {
		if slices.Contains(t.Origins, origin) && origin != "*" {
			return true
		}
	}
	return false
}
