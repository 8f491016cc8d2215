package origin

import (
	"slices"
	"strings"
	"testing"
)

func origins(as []Attack) []string {
	var out []string
	for _, a := range as {
		out = append(out, a.Origin)
	}
	return out
}

func TestLookAlikes(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		constants string // separated by a space, as lists are
		want      string // attacks among others
		not       string // not attacks
	}{
		{"https://example.com",
			"https://evilexample.com https://evil-example.com https://example.com.evil.net http://example.com.evil.net " +
				"https://example.com-evil.net https://example-com.evil.net https://evil-example.com.evil.net https://app.evilexample.com " +
				"https://example.co https://xample.com https://xample.co https://example.net",
			"https://example.com http://example.com https://evil.example.com https://example.com:8443"},
		{"example.com", "https://evilexample.com http://evilexample.com https://example.com.evil.net", "https://app.example.com"},
		{".example.com", "https://evilexample.com https://app.example.com.evil.net", "https://evil.example.com"},
		{"app.example.com", "https://appxexample.com https://evil-app.example.com.evil.net", "https://evilapp.example.com"},
		{"example.co.uk", "https://examplexco.uk https://evilexample.co.uk https://example.co", "https://example.coxuk"},
		{"example.com:8080", "https://evilexample.com:8080 https://evilexample.com", ""},
		{"https://example.com/app", "https://example.com.evil.net", ""},
		{"https://app.", "https://app.evil.net http://app.evil.net https://app-evil.net", ""},
		{"http://localhost", "http://localhost.evil.net https://localhost.evil.net", "http://localhost http://evil.localhost"},
		{"localhost", "http://localhost.evil.net http://localhost-evil.net", "http://evillocalhost"},
		{"http://localhost:3000", "http://localhost.evil.net:3000 http://localhost.evil.net", "http://localhost:30001"},
		{"http://192.168.", "http://192.168.evil.net", ""},
		{"127.0.0.1", "http://127.0.0.1.evil.net", "http://127.0.0.2"},
		{"https://", "https://evil.net", ""},
		{"http", "http://evil.net", ""},
		{":3000", "https://evil.net:3000 http://evil.net:3000", ""},
		{".local", "https://app.local.evil.net", "https://evil.local"},
		{"example", "https://example.evil.net https://evilexample.net https://example.net", ""},
		{"https://*.example.com", "https://evilexample.com https://app.example.com.evil.net", "https://app.example.com"},
		{"https://{sub}.example.com", "https://evilexample.com", "https://sub.example.com"},
		{"*.example.com", "https://evilexample.com", ""},
		{"https://api[0-9].example.com", "https://apievilexample.com https://apievilxexample.com", "https://apievil.example.com"},
		{"*", "https://evil.net", ""},
		{"https://example.*", "https://example.evil.net https://example.net", ""},
		{"https://app-*.vercel.app", "https://app-evil.vercel.app", ""},
		{"-myteam.vercel.app", "https://evil-myteam.vercel.app", ""},
		{"--mysite.netlify.app", "https://app--mysite.netlify.app.evil.net", "https://evil--mysite.netlify.app"},
		{"-preview.example.com", "https://app-preview.example.com.evil.net", "https://evil-preview.example.com"},
		{"https://myapp.vercel.app", "https://evilmyapp.vercel.app", "https://evil.myapp.vercel.app"},
		{".github.io", "https://evil.github.io", ""},
		{"vercel.app", "https://evil.vercel.app", ""},
		{".com", "https://evil.com", ""},
		{".ck", "https://evil.co.ck", "https://evil.ck"},
		{"https://a.com https://b.org", "https://evila.com https://evilb.org https://b.org.evil.net", "https://a.com"},
		{"https://a.com,https://b.org", "https://evila.com https://evilb.org", ""},
		{"https://app example.com", "https://appevilexample.com https://app.evilexample.com", ""},
		{"https://example.com :3000", "https://example.com.evil.net:3000", ""},
		{"https://example.com .com", "https://example.com.evil.com", ""},
		{"evil.net", "https://evilevil.net https://evil.net.attacker.org", "https://evil.net"},
		{"chrome-extension://", "chrome-extension://abcdefghijklmnopabcdefghijklmnop", ""},
		{"chrome-extension:// chrome-extension://abcdefghijklmnopabcdefghijklmnop", "", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"},
	} {
		got := origins(LookAlikes(strings.Fields(tt.constants), 400))
		for _, w := range strings.Fields(tt.want) {
			if !slices.Contains(got, w) {
				t.Errorf("LookAlikes(%s) lacks %s", tt.constants, w)
			}
		}
		for _, w := range strings.Fields(tt.not) {
			if slices.Contains(got, w) {
				t.Errorf("LookAlikes(%s) has %s", tt.constants, w)
			}
		}
	}
}

func TestLookAlikesNone(t *testing.T) {
	t.Parallel()
	for _, c := range []string{"", " ", "null", ",", "capacitor://localhost", "chrome-extension://abc", "[::1]", "http://[::1]:3000", long(3000)} {
		if got := LookAlikes([]string{c}, 50); len(got) > 0 {
			t.Errorf("LookAlikes(%q) = %v", c, got)
		}
	}
	if got := LookAlikes([]string{"example.com"}, 0); got != nil {
		t.Errorf("max 0 gives %v", got)
	}
}

// TestLookAlikesShare wants a small max to starve no constant and to keep the
// likeliest tricks, with the constant as written.
func TestLookAlikesShare(t *testing.T) {
	t.Parallel()
	got := LookAlikes([]string{"a.com", ".b.org", "c.io, d.dev"}, 4)
	want := []Attack{
		{"https://evila.com", "a.com", "no dot before the suffix"},
		{"https://evilb.org", ".b.org", "no dot before the suffix"},
		{"https://evilc.io", "c.io, d.dev", "no dot before the suffix"},
		{"https://evild.dev", "c.io, d.dev", "no dot before the suffix"},
	}
	slices.SortFunc(got, func(a, b Attack) int { return strings.Compare(a.Origin, b.Origin) })
	if !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

// TestLookAlikesFool runs the sloppy comparisons themselves.
func TestLookAlikesFool(t *testing.T) {
	t.Parallel()
	host := func(o string) string { _, h, _ := strings.Cut(o, "://"); h, _, _ = strings.Cut(h, ":"); return h }
	for _, tt := range []struct {
		constant string
		lets     func(origin string) bool
	}{
		{"example.com", func(o string) bool { return strings.HasSuffix(o, "example.com") }},
		{"https://example.com", func(o string) bool { return strings.HasPrefix(o, "https://example.com") }},
		{"example.com", func(o string) bool { return strings.Contains(o, "example.com") }},
		{".example.com", func(o string) bool { return strings.Contains(o, ".example.com") }},
		{"https://example.com", func(o string) bool { return strings.Contains("https://example.com", o) }},
		{"https://app.example.com", func(o string) bool { return strings.HasPrefix("https://app.example.com", o) }},
		{"example.com", func(o string) bool { return strings.HasSuffix("example.com", host(o)) }},
		{"example", func(o string) bool { return strings.Contains(o, "example") }},
		{"example", func(o string) bool { p := strings.Split(host(o), "."); return len(p) == 2 && p[0] == "example" }},
		{"example.com", func(o string) bool { return strings.Count(o, ".") == 2 && strings.HasSuffix(o, "example.com") }},
		{"localhost", func(o string) bool { return strings.HasPrefix(host(o), "localhost") }},
		{"http://localhost:", func(o string) bool { return strings.HasPrefix(o, "http://localhost") }},
		{"http://", func(o string) bool { return strings.HasPrefix(o, "http://") }},
		{":3000", func(o string) bool { return strings.HasSuffix(o, ":3000") }},
		{".vercel.app", func(o string) bool { return strings.HasSuffix(o, ".vercel.app") }},
		{"Example.com", func(o string) bool { return strings.HasSuffix(strings.ToLower(o), "example.com") }},
	} {
		if !slices.ContainsFunc(origins(LookAlikes([]string{tt.constant}, 24)), tt.lets) {
			t.Errorf("no attack gets past the comparison with %q", tt.constant)
		}
	}
}

func TestLegitimate(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"https://example.com":                "https://example.com",
		"http://example.com:8080":            "http://example.com:8080",
		"http://frontend:3000":               "http://frontend:3000",
		"https://example.com/":               "https://example.com",
		"HTTPS://Example.com:443/app":        "https://example.com",
		"example.com":                        "https://example.com",
		"example.com:8443":                   "https://example.com:8443",
		"example.com:80":                     "http://example.com",
		"localhost:3000":                     "http://localhost:3000",
		"http://localhost":                   "http://localhost",
		"http://localhost:":                  "http://localhost:3000",
		"http://localhost:*":                 "http://localhost:3000",
		"127.0.0.1":                          "http://127.0.0.1",
		"[::1]":                              "http://[::1]",
		".example.com":                       "https://app.example.com",
		"*.example.com":                      "https://app.example.com",
		"*example.com":                       "https://example.com",
		"http://*.example.com":               "http://app.example.com",
		"https://api-*.example.com":          "https://api-app.example.com",
		"https://{tenant}.example.com":       "https://app.example.com",
		"-pr.example.com":                    "https://app-pr.example.com",
		"wss://example.com":                  "https://example.com",
		"münchen.de":                         "https://xn--mnchen-3ya.de",
		"https://me.github.io":               "https://me.github.io",
		"https://a.com, https://b.com;c.com": "https://a.com https://b.com https://c.com",
		"https://a.com https://a.com/ a.com": "https://a.com",
		"capacitor://localhost":              "capacitor://localhost",
		"chrome-extension://abc":             "chrome-extension://abc",
		// These name nobody in particular.
		"*": "", "null": "", "": "", "https://": "", "https://*": "", ":3000": "", "example": "", "https://app.": "",
		"https://app": "", ".com": "", ".github.io": "", "*.vercel.app": "", "https://vercel.app": "", "-team.vercel.app": "",
		"https://app-*.vercel.app": "", "chrome-extension://": "", "%s": "", "example.": "",
	} {
		if got := strings.Join(Legitimate([]string{in}), " "); got != want {
			t.Errorf("Legitimate(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestTwins(t *testing.T) {
	t.Parallel()
	for _, tt := range [][4]string{
		{"https://example.com", "http://example.com", "https://example.com:8443", "https://sub.example.com"},
		{"https://example.com:8443", "http://example.com:8443", "https://example.com:9443", "https://sub.example.com:8443"},
		{"https://example.com:80", "http://example.com", "https://example.com:8443", "https://sub.example.com:80"},
		{"http://localhost:3000", "", "http://localhost:8443", "http://sub.localhost:3000"},
		{"https://127.0.0.1", "http://127.0.0.1", "https://127.0.0.1:8443", ""},
		{"https://[::1]", "http://[::1]", "https://[::1]:8443", ""},
		{"capacitor://localhost", "", "", ""},
		{"null", "", "", ""},
		{"example.com", "", "", ""},
	} {
		if a, b, c := Twins(tt[0]); a != tt[1] || b != tt[2] || c != tt[3] {
			t.Errorf("Twins(%s) = %q, %q, %q", tt[0], a, b, c)
		}
	}
}
