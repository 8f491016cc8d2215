package origin

import (
	"fmt"
	"net/netip"
	"strings"
)

// checkHost says why a browser never writes the host of an http or https
// origin like this, or "".
//
// Source: URL Standard, section 3.5 "Host parsing" and 3.6 "Host serializing".
func checkHost(host string) string {
	if host == "" {
		return "has no host"
	}
	if host[0] == '[' {
		return checkIPv6(host)
	}
	if why := checkChars(host); why != "" {
		return why
	}
	name := strings.TrimSuffix(host, ".") // a fully qualified name is sent with its dot
	if len(name) > 253 {
		return "has a host longer than 253 bytes"
	}
	for label := range strings.SplitSeq(name, ".") {
		switch {
		case label == "":
			return "has an empty label in its host"
		case len(label) > 63:
			return "has a host label longer than 63 bytes"
		case label == "xn--":
			return "has an empty punycode label"
		}
	}
	if endsInNumber(name) {
		if addr, err := netip.ParseAddr(host); err != nil || addr.String() != host {
			return "has a malformed IPv4 address"
		}
	}
	return ""
}

// checkChars names the first character that a lower-case ASCII host lacks.
func checkChars(host string) string {
	for _, r := range host {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9', r == '-', r == '.', r == '_':
		case 'A' <= r && r <= 'Z':
			return "has upper-case letters"
		case r == ' ' || r == '\t' || r == '\n' || r == '\r':
			return "holds a space"
		case r >= 0x80:
			return "has letters outside ASCII, which browsers send as punycode"
		case r < 0x20 || r == 0x7f:
			return "holds a control character"
		default:
			return fmt.Sprintf("holds the character %q", r)
		}
	}
	return ""
}

// checkOpaqueHost is checkHost for schemes that do not use the network. Their
// hosts are identifiers and keep their case, except where the browser is known
// to fold it.
//
// Source: URL Standard, "opaque-host parser".
func checkOpaqueHost(scheme, host string) string {
	switch {
	case scheme == "file" && host != "":
		return "has a host or path, which browsers leave out of file origins"
	case host == "" && extension(scheme):
		return "has no host"
	case len(host) > 253:
		return "has a host longer than 253 bytes"
	}
	folded := scheme == "chrome-extension" || scheme == "moz-extension"
	for _, r := range host {
		switch {
		case r == '~' || r == '+':
		case 'A' <= r && r <= 'Z' && !folded:
		default:
			if why := checkChars(string(r)); why != "" {
				return why
			}
		}
	}
	return ""
}

// extension reports whether pages of a scheme belong to browser extensions.
func extension(scheme string) bool {
	return strings.HasSuffix(scheme, "-extension")
}

// checkIPv6 wants the compressed lower-case form, in brackets and without zone.
func checkIPv6(host string) string {
	want, ok := canonicalIPv6(strings.Trim(host, "[]"))
	switch {
	case !ok:
		return "has a malformed IPv6 address"
	case host != want:
		return "has an IPv6 address that browsers write differently"
	}
	return ""
}

// canonicalIPv6 writes an address as browsers do, with brackets. netip differs:
// it writes IPv4-mapped addresses with dots.
//
// Source: URL Standard, "IPv6 serializer".
func canonicalIPv6(s string) (host string, ok bool) {
	addr, err := netip.ParseAddr(s)
	if err != nil || !addr.Is6() || addr.Zone() != "" {
		return "", false
	}
	if !addr.Is4In6() {
		return "[" + addr.String() + "]", true
	}
	b := addr.As16()
	return fmt.Sprintf("[::ffff:%x:%x]", int(b[12])<<8|int(b[13]), int(b[14])<<8|int(b[15])), true
}

// endsInNumber reports whether browsers read a host as an IPv4 address.
//
// Source: URL Standard, "ends-in-a-number checker".
func endsInNumber(name string) bool {
	last := name[strings.LastIndexByte(name, '.')+1:]
	if last == "" {
		return false
	}
	hex := strings.HasPrefix(last, "0x")
	if hex {
		last = last[2:]
	}
	for i := 0; i < len(last); i++ {
		c := last[i]
		if !('0' <= c && c <= '9' || hex && 'a' <= c && c <= 'f') {
			return false
		}
	}
	return true
}

// isIP reports whether a host is an address, IPv6 with or without brackets.
func isIP(host string) bool {
	_, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err == nil
}

// loopback is [Origin.Loopback] for the host of a network scheme.
func loopback(host string) bool {
	host = strings.TrimSuffix(host, ".")
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return true
	}
	if host == "" || host[0] != '[' && !endsInNumber(host) {
		return false // not an address: spare the parse
	}
	addr, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err == nil && addr.IsLoopback()
}
