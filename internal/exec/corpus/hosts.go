package corpus

// This file is about packages net, net/netip, path and path/filepath: host and
// port, addresses, and shell patterns applied to origins.

import (
	"net"
	"net/netip"
	"net/url"
	"path"
	"path/filepath"
	"strconv"
	"strings"
)

func hostPredicates() []Predicate {
	return []Predicate{
		{"splitHostPortFallback", true, splitHostPortFallback},
		{"splitHostPortNeeded", true, splitHostPortNeeded},
		{"splitHostPortSuffix", false, splitHostPortSuffix},
		{"joinHostPort", true, joinHostPort},
		{"parseIPLoopback", true, parseIPLoopback},
		{"parseIPAny", false, parseIPAny},
		{"parseIPPrivate", true, parseIPPrivate},
		{"parseIPNotAnAddress", false, parseIPNotAnAddress},
		{"cidrContains", true, cidrContains},
		{"netipLoopback", true, netipLoopback},
		{"netipPrefix", true, netipPrefix},
		{"netipAddrPort", true, netipAddrPort},
		{"localNames", true, localNames},
		{"portIsDevPort", false, portIsDevPort},
		{"portInRange", true, portInRange},
		{"pathMatchSubdomain", true, pathMatchSubdomain},
		{"pathMatchNoDot", false, pathMatchNoDot},
		{"pathMatchQuestionMark", false, pathMatchQuestionMark},
		{"pathMatchClass", true, pathMatchClass},
		{"pathMatchList", true, pathMatchList},
		{"filepathMatchAnyTLD", false, filepathMatchAnyTLD},
		{"filepathMatchExact", true, filepathMatchExact},
		{"pathBase", true, pathBase},
		{"pathExt", false, pathExt},
		{"pathClean", true, pathClean},
	}
}

// splitHostPortFallback falls back to the whole host when there is no port: sound.
func splitHostPortFallback(origin string) bool {
	_, hostport, ok := strings.Cut(origin, "://")
	if !ok {
		return false
	}
	host, _, err := net.SplitHostPort(hostport)
	if err != nil {
		host = hostport
	}
	return host == "example.com" || strings.HasSuffix(host, ".example.com")
}

// splitHostPortNeeded accepts only origins that carry a port: sound.
func splitHostPortNeeded(origin string) bool {
	host, port, err := net.SplitHostPort(strings.TrimPrefix(origin, "https://"))
	return err == nil && host == "example.com" && port != "22"
}

// splitHostPortSuffix splits the port off with care and forgets the dot: unsound.
func splitHostPortSuffix(origin string) bool {
	host := strings.TrimPrefix(origin, "https://")
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	return strings.HasSuffix(host, "example.com")
}

// joinHostPort builds hosts with ports and compares exactly: sound.
func joinHostPort(origin string) bool {
	for _, port := range []string{"3000", "8080"} {
		if origin == "http://"+net.JoinHostPort("localhost", port) {
			return true
		}
	}
	return origin == "https://"+net.JoinHostPort("::1", "8443")
}

func hostnameOf(origin string) string {
	u, err := url.Parse(origin)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

// parseIPLoopback accepts loopback addresses: sound.
func parseIPLoopback(origin string) bool {
	ip := net.ParseIP(hostnameOf(origin))
	return ip != nil && ip.IsLoopback()
}

// parseIPAny accepts any address, also a stranger's: unsound.
func parseIPAny(origin string) bool {
	if origin == siteOrigin {
		return true
	}
	return net.ParseIP(hostnameOf(origin)) != nil
}

// parseIPPrivate accepts addresses of private networks: sound.
func parseIPPrivate(origin string) bool {
	ip := net.ParseIP(hostnameOf(origin))
	if ip == nil {
		return false
	}
	return ip.IsPrivate() || ip.IsLoopback()
}

// parseIPNotAnAddress refuses addresses and accepts all names: unsound.
func parseIPNotAnAddress(origin string) bool {
	host := hostnameOf(origin)
	return host != "" && net.ParseIP(host) == nil
}

// cidrContains wants the address to be inside a private network: sound.
func cidrContains(origin string) bool {
	_, office, err := net.ParseCIDR("10.0.0.0/24")
	if err != nil {
		return false
	}
	ip := net.ParseIP(hostnameOf(origin))
	return ip != nil && office.Contains(ip)
}

// netipLoopback parses the host name as netip.Addr: sound.
func netipLoopback(origin string) bool {
	addr, err := netip.ParseAddr(hostnameOf(origin))
	if err != nil {
		return hostnameOf(origin) == "localhost"
	}
	return addr.IsLoopback()
}

var officeNets = []netip.Prefix{
	netip.MustParsePrefix("10.0.0.0/8"),
	netip.MustParsePrefix("192.168.0.0/16"),
}

// netipPrefix wants the address to be in one of two private networks: sound.
func netipPrefix(origin string) bool {
	addr, err := netip.ParseAddr(hostnameOf(origin))
	if err != nil {
		return false
	}
	for _, n := range officeNets {
		if n.Contains(addr) {
			return true
		}
	}
	return false
}

// netipAddrPort parses address and port and compares both: sound.
func netipAddrPort(origin string) bool {
	ap, err := netip.ParseAddrPort(strings.TrimPrefix(origin, "http://"))
	if err != nil {
		return false
	}
	return ap.Addr() == netip.MustParseAddr("127.0.0.1") && ap.Port() > 1024
}

// localNames accepts names of the own machine on any port: sound.
func localNames(origin string) bool {
	switch hostnameOf(origin) {
	case "localhost", "127.0.0.1", "::1":
		return true
	}
	return false
}

// portIsDevPort takes a development port for a development machine: unsound.
func portIsDevPort(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	return u.Port() == "3000" || u.Port() == "8080"
}

// portInRange compares the name and wants the port in a range: sound.
func portInRange(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Hostname() != "localhost" {
		return false
	}
	n, err := strconv.ParseInt(u.Port(), 10, 32)
	if err != nil {
		return false
	}
	return n >= 3000 && n < 9000
}

// pathMatchSubdomain uses a shell pattern with a dot after the star: sound.
func pathMatchSubdomain(origin string) bool {
	ok, err := path.Match("https://*.example.com", origin)
	return err == nil && ok
}

// pathMatchNoDot forgets the dot after the star: unsound.
func pathMatchNoDot(origin string) bool {
	ok, _ := path.Match("https://*example.com", origin)
	return ok
}

// pathMatchQuestionMark lets any character stand for the dot: unsound.
func pathMatchQuestionMark(origin string) bool {
	ok, err := path.Match("https://app?example.com", origin)
	if err != nil {
		return false
	}
	return ok
}

// pathMatchClass uses a character class for the first letter and keeps the dot: sound.
func pathMatchClass(origin string) bool {
	ok, _ := path.Match("http*://[a-c]*.example.com", origin)
	return ok
}

// pathMatchList tries several patterns, all with dots and closed ends: sound.
func pathMatchList(origin string) bool {
	for _, pattern := range []string{"https://example.com", "https://*.example.com", "http://localhost:*", "[bad"} {
		if ok, err := path.Match(pattern, origin); ok && err == nil {
			return true
		}
	}
	return false
}

// filepathMatchAnyTLD lets a star stand for the top-level domain: unsound.
func filepathMatchAnyTLD(origin string) bool {
	matched, err := filepath.Match("https://example.*", origin)
	return matched && err == nil
}

// filepathMatchExact has a pattern without any wildcard: sound.
func filepathMatchExact(origin string) bool {
	matched, _ := filepath.Match("https://app.example.com", origin)
	return matched
}

// pathBase takes what follows the last slash for the host: sound.
func pathBase(origin string) bool {
	return path.Base(origin) == "example.com"
}

// pathExt takes the file extension for a check of the domain: unsound.
func pathExt(origin string) bool {
	return path.Ext(origin) == ".com" && path.Dir(origin) != "."
}

// pathClean cleans the value as if it were a path and compares exactly: sound.
func pathClean(origin string) bool {
	return path.Clean(origin) == "https:/example.com"
}
