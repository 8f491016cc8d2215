package origin

import (
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"null",
		"https://example.com",
		"http://example.com:8080",
		"https://example.com:80", // not the default of https
		"https://app.example.co.uk",
		"https://xn--mnchen-3ya.de",
		"https://my_app.example.com", // no host name by RFC 952, yet browsers send it
		"https://example.com.",       // a fully qualified name keeps its dot
		"http://localhost",
		"http://localhost:3000",
		"http://127.0.0.1:3000",
		"http://[::1]:3000",
		"http://[2001:db8::1]",
		"http://[::ffff:7f00:1]", // browsers write IPv4-mapped addresses in hexadecimal
		"https://1.example.com",
		"https://0x1f.dev",
		"chrome-extension://abcdefghijklmnopabcdefghijklmnop",
		"moz-extension://01234567-89ab-4cde-8f01-23456789abcd",
		"safari-web-extension://5B2FE4DA-76BC-4E0B-8F5C-1D3E4C5F6A7B", // keeps its case
		"capacitor://localhost",
		"ionic://localhost",
		"app://.",
		"app://-",
		"wails://wails.localhost:34115",
		"tauri://localhost",
		"file://", // Android web views
	} {
		o, err := Parse(s)
		if err != nil {
			t.Errorf("Parse(%q): %v", s, err)
		} else if o.String() != s {
			t.Errorf("Parse(%q).String() = %q", s, o)
		}
	}
}

func TestParseRejects(t *testing.T) {
	t.Parallel()
	for s, why := range map[string]string{
		"":                              "is empty",
		"*":                             "has no scheme",
		"NULL":                          "has no scheme",
		"example.com":                   "has no scheme",
		"://example.com":                "has no scheme",
		"https://":                      "has no host",
		"https:///":                     "has no host",
		"https://:80":                   "has no host",
		"chrome-extension://":           "has no host",
		"https://example.com/":          "ends in a slash",
		"https://example.com/app":       "has a path",
		"https://example.com?x":         "has a query",
		"https://example.com#x":         "has a fragment",
		"https://me@example.com":        "has a user name",
		`https://example.com\`:          "holds a backslash",
		"https://Example.com":           "has upper-case letters",
		"HTTPS://example.com":           "has upper-case letters",
		"https://example.com:443":       "names the default port",
		"http://example.com:80":         "names the default port",
		"https://example.com:":          "has a colon without a port",
		"https://example.com:08443":     "has a port with leading zeros",
		"https://example.com:0":         "has an invalid port",
		"https://example.com:65536":     "has an invalid port",
		"https://example.com:+1":        "has an invalid port",
		"https://example.com:http":      "has an invalid port",
		"https://a:1:2":                 "has more than one port",
		"http://::1":                    "has an IPv6 address without brackets",
		"http://[::1":                   "has an IPv6 address without a closing bracket",
		"http://[::1]3000":              "has text between its host and port",
		"http://[0:0::1]":               "has an IPv6 address that browsers write differently",
		"http://[::FFFF]":               "has an IPv6 address that browsers write differently",
		"http://[::ffff:127.0.0.1]":     "has an IPv6 address that browsers write differently",
		"http://[fe80::1%eth0]":         "has a malformed IPv6 address",
		"http://[localhost]":            "has a malformed IPv6 address",
		"http://127.1":                  "has a malformed IPv4 address",
		"http://127.0.0.01":             "has a malformed IPv4 address",
		"http://256.0.0.1":              "has a malformed IPv4 address",
		"http://0x7f000001":             "has a malformed IPv4 address",
		"https://example.1":             "has a malformed IPv4 address",
		"https://a..b":                  "has an empty label in its host",
		"https://.example.com":          "has an empty label in its host",
		"https://xn--.de":               "has an empty punycode label",
		"https://münchen.de":            "has letters outside ASCII, which browsers send as punycode",
		"https://a b.com":               "holds a space",
		"https://*.example.com":         `holds the character '*'`,
		"https://a,b.com":               `holds the character ','`,
		"https://a\x00.com":             "holds a control character",
		"wss://example.com":             "has a WebSocket scheme, while browsers send the scheme of the page",
		"ftp://example.com":             "has a scheme that browsers no longer load",
		"data://x":                      `has a scheme whose pages send "null"`,
		"1https://example.com":          "has a malformed scheme",
		"blob:https://example.com":      "has a malformed scheme",
		"file:///home":                  "has no host",
		"file://server":                 "has a host or path, which browsers leave out of file origins",
		"moz-extension://ABC":           "has upper-case letters",
		"https://" + long(64) + ".com":  "has a host label longer than 63 bytes",
		"https://" + long(400) + ".com": "is too long for an origin",
		"https://" + strings.Repeat(long(60)+".", 5) + "a": "has a host longer than 253 bytes",
	} {
		_, err := Parse(s)
		if err == nil || !strings.HasSuffix(err.Error(), " "+why) {
			t.Errorf("Parse(%q) = %v, want ...%s", s, err, why)
		}
	}
}

func long(n int) string { return strings.Repeat("a", n) }

func TestLoopbackAndSecure(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		origin           string
		loopback, secure bool
	}{
		{"http://localhost:3000", true, true},
		{"http://app.localhost", true, true},
		{"http://localhost.", true, true},
		{"http://127.0.0.1", true, true},
		{"http://127.255.0.9", true, true},
		{"http://[::1]", true, true},
		{"https://localhost", true, true},
		{"http://localhost.evil.net", false, false},
		{"http://notlocalhost", false, false},
		{"http://127.0.0.1.evil.net", false, false},
		{"http://128.0.0.1", false, false},
		{"http://[::2]", false, false},
		{"http://example.com", false, false},
		{"https://example.com", false, true},
		{"capacitor://localhost", false, true},
		{"chrome-extension://abc", false, true},
		{"file://", false, true},
		{"null", false, false},
	} {
		o := must(t, tt.origin)
		if o.Loopback() != tt.loopback || o.Secure() != tt.secure {
			t.Errorf("%s: loopback %t, secure %t", o, o.Loopback(), o.Secure())
		}
	}
	if !(Origin{Scheme: "wss", Host: "example.com"}).Secure() || (Origin{Scheme: "ws", Host: "example.com"}).Secure() || (Origin{}).Secure() {
		t.Error("Secure of wss, ws or the zero Origin")
	}
}

func must(t *testing.T, s string) Origin {
	t.Helper()
	o, err := Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestDiagnose(t *testing.T) {
	t.Parallel()
	for _, tt := range [][3]string{
		{"", "is empty", ""},
		{"  ", "holds only space", ""},
		{"https://example.com/", "ends in a slash", "https://example.com"},
		{"https://example.com/app?x#y", "has a path", "https://example.com"},
		{"https://me:pw@example.com", "has a user name", "https://example.com"},
		{"https://Example.COM", "has upper-case letters", "https://example.com"},
		{"HTTPS://Example.com:443/", "has upper-case letters", "https://example.com"},
		{"https://example.com:443", "names the default port", "https://example.com"},
		{"http://localhost:80", "names the default port", "http://localhost"},
		{"https://example.com:", "has a colon without a port", "https://example.com"},
		{"https://example.com:99999", "has an invalid port", ""},
		{"https://example.com:08443", "has a port with leading zeros", "https://example.com:8443"},
		{" https://example.com", "holds a space", "https://example.com"},
		{"https://example.com\n", "holds a space", "https://example.com"},
		{"https://exa mple.com", "holds a space", ""},
		{`"https://example.com"`, "holds quotes", "https://example.com"},
		{"https://example.com,", "holds a comma", "https://example.com"},
		{"https://a.com,https://b.com", "holds several origins", ""},
		{"https://a.com https://b.com", "holds several origins", ""},
		{"a.com; b.com", "holds several origins", ""},
		{"example.com", "has no scheme", "https://example.com"},
		{"Example.com/", "has no scheme", "https://example.com"},
		{"//example.com", "has no scheme", "https://example.com"},
		{"example.com:8443", "has no scheme", "https://example.com:8443"},
		{"example.com:443", "has no scheme", "https://example.com"},
		{"example.com:80", "has no scheme", ""}, // http, or a leftover?
		{"example.com/app", "has no scheme", ""},
		{"localhost", "has no scheme", "http://localhost"},
		{"localhost:3000", "has no scheme", "http://localhost:3000"},
		{"127.0.0.1:8080", "has no scheme", "http://127.0.0.1:8080"},
		{"::1", "has no scheme", "http://[::1]"},
		{"192.168.0.10", "has no scheme", "https://192.168.0.10"},
		{"all", "has no scheme", ""},
		{"Null", "has upper-case letters", ""}, // repairing it would let "null" in
		{".example.com", "begins with a dot", ""},
		{"https", "has no host", ""},
		{"https://", "has no host", ""},
		{"https:/example.com", "has a malformed scheme", "https://example.com"},
		{"https//example.com", "has a malformed scheme", "https://example.com"},
		{"http:example.com", "has a malformed scheme", "http://example.com"},
		{"htps://example.com", "has a misspelt scheme", "https://example.com"},
		{"htpp://localhost", "has a misspelt scheme", "http://localhost"},
		{"httpx://example.com", "has a misspelt scheme", ""},
		{"wss://example.com", "has a WebSocket scheme, while browsers send the scheme of the page", "https://example.com"},
		{"https://münchen.de", "has letters outside ASCII, which browsers send as punycode", "https://xn--mnchen-3ya.de"},
		{"https://München.de/", "ends in a slash", "https://xn--mnchen-3ya.de"},
		{"https://ｅxample.com", "has letters outside ASCII, which browsers send as punycode", ""},
		{"http://[0:0:0:0:0:0:0:1]:3000", "has an IPv6 address that browsers write differently", "http://[::1]:3000"},
		{"http://127.1", "has a malformed IPv4 address", ""},
		{"https://{{.Host}}", "holds the character '{'", ""},
		{"file:///", "has no host", "file://"},
		{"https://*.example.com/", "ends in a slash", "https://*.example.com"},
		{"https://example.com/*", "has a path", "https://example.com"},
		{"http://*.example.com:*/x", "has a path", "http://*.example.com:*"},
		{"https://*.exa^mple.com/", "ends in a slash", ""},
		{"https://*/", "ends in a slash", ""}, // a repair would let everyone in
		{"https://*.github.io/", "ends in a slash", ""},
		{" https://*.example.com", "holds a space", ""},
	} {
		d, ok := Diagnose(tt[0])
		if !ok || d.Reason != tt[1] || d.Repaired != tt[2] {
			t.Errorf("Diagnose(%q) = %+v, %t, want %q, %q", tt[0], d, ok, tt[1], tt[2])
		}
	}
	for _, s := range []string{
		"*", "null", "https://example.com", "http://localhost:3000", "http://[::1]", "https://example.com:8443",
		"chrome-extension://abc", "capacitor://localhost", "app://-", "https://*.example.com", "http://localhost:*",
		"*.example.com", "*example.com", "http*://example.com", "https://*", "myapp://example.com", "http2://x",
		"https://xn--mnchen-3ya.de", "file://",
	} {
		if d, bad := Diagnose(s); bad {
			t.Errorf("Diagnose(%q) = %+v", s, d)
		}
	}
}

func TestPunycode(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{ // checked against browsers' URL.host
		"münchen.de": "xn--mnchen-3ya.de", "bücher.example": "xn--bcher-kva.example",
		"例え.jp": "xn--r8jz45g.jp", "пример.рф": "xn--e1afmkfd.xn--p1ai", "plain.com": "plain.com",
	} {
		if got, ok := asciiHost(in); !ok || got != want {
			t.Errorf("asciiHost(%q) = %q, %t, want %q", in, got, ok, want)
		}
	}
	for _, in := range []string{"Ünï.de", "ﬁ.com", "a\u0301.com", "☃.net"} {
		if got, ok := asciiHost(in); ok {
			t.Errorf("asciiHost(%q) = %q, want none", in, got)
		}
	}
}
