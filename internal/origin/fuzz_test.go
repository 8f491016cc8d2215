package origin

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// FuzzParse compares Parse with String and with net/url's reading of the text.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"null", "https://example.com", "http://localhost:3000", "http://[::1]:3000", "http://[::ffff:7f00:1]", "https://127.0.0.1",
		"https://example.com.", "chrome-extension://abc", "app://.", "file://", "https://Example.com", "https://a b", "https://xn--a.de",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, bad := Diagnose(s)
		if d.Repaired != "" {
			if _, err := Parse(d.Repaired); err != nil && !strings.Contains(s, "*") {
				t.Errorf("Diagnose(%q) repairs to %q: %v", s, d.Repaired, err)
			}
		}
		if bad != (d.Reason != "") || bad && s != "" && d.Repaired == s {
			t.Errorf("Diagnose(%q) = %+v, %t", s, d, bad)
		}
		o, err := Parse(s)
		if err != nil {
			if !bad && !strings.Contains(s, "*") {
				t.Errorf("Diagnose(%q) finds nothing, Parse says %v", s, err)
			}
			return
		}
		if o.String() != s {
			t.Errorf("Parse(%q).String() = %q", s, o)
		}
		if o.Opaque {
			return
		}
		u, err := url.Parse(s)
		if err != nil || u.Scheme != o.Scheme || u.Port() != o.Port || u.Hostname() != strings.Trim(o.Host, "[]") {
			t.Errorf("Parse(%q) = %+v, url.Parse has %+v, %v", s, o, u, err)
		}
		if o.Site() == "" && o.Host != "" {
			t.Errorf("%q has no site", s)
		}
	})
}

// FuzzLookAlikes wants every attack to be a foreign origin, twice the same, and
// none of the constants.
func FuzzLookAlikes(f *testing.F) {
	for _, s := range []string{
		"https://example.com", ".example.com", "http://localhost", ":3000", "https://*.example.com", "a.com, b.org", "vercel.app",
		"-team.vercel.app", "https://app.", "*", "evil.net attacker.org mallory.dev", "[::1]", "%s.example.com", "example.*", "chrome-extension://",
	} {
		f.Add(s, "example.com")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		constants := []string{a, b}
		attacks := LookAlikes(constants, 40)
		if len(attacks) > 40 || !slices.Equal(attacks, LookAlikes(constants, 40)) {
			t.Fatalf("LookAlikes(%q): %d attacks, or another answer the second time", constants, len(attacks))
		}
		legit := Legitimate(constants)
		seen := make(map[string]bool)
		for _, attack := range attacks {
			o, err := Parse(attack.Origin)
			if err != nil || seen[attack.Origin] || attack.Trick == "" || !slices.Contains(constants, attack.From) {
				t.Errorf("%q: %+v: %v", constants, attack, err)
			}
			seen[attack.Origin] = true
			for _, l := range legit {
				friend, err := Parse(l)
				if err != nil {
					t.Fatalf("Legitimate(%q) has %q: %v", constants, l, err)
				}
				if SameSite(o, friend) {
					t.Errorf("%q: attack %s is same-site with %s", constants, o, l)
				}
			}
		}
	})
}

// FuzzRegexpAttacks wants every result to match, to parse and to be foreign.
func FuzzRegexpAttacks(f *testing.F) {
	for _, s := range []string{
		`.*`, `^https?://.*$`, `^https://([a-z0-9-]+\.)*example\.com(:\d+)?$`, `example.com`, `^https://a\.com|b\.com$`, `(?i)^https://[\w-]+\.vercel\.app`,
		`^chrome-extension://[a-p]{32}$`, `(a|b)*(c?d+){2,5}`, `\bexample\b`, `[^.]`, `(?m)^x$`,
	} {
		f.Add(s, "https://example.com")
	}
	f.Fuzz(func(t *testing.T, pattern, legit string) {
		attacks := RegexpAttacks(pattern, []string{legit}, 30)
		if len(attacks) > 30 {
			t.Fatalf("%d attacks", len(attacks))
		}
		for _, a := range attacks {
			o, err := Parse(a.Origin)
			if err != nil || !regexp.MustCompile(pattern).MatchString(a.Origin) || a.From != pattern || a.Trick == "" {
				t.Errorf("%q: %+v: %v", pattern, a, err)
			}
			if l, err := Parse(legit); err == nil && SameSite(o, l) {
				t.Errorf("%q: attack %s is same-site with %s", pattern, o, l)
			}
		}
		for _, a := range RegexpHostAttacks(pattern, []string{legit}, 30) {
			if host, ok := strings.CutPrefix(a.Origin, "https://"); !ok || !regexp.MustCompile(pattern).MatchString(host) {
				t.Errorf("%q: %+v", pattern, a)
			}
		}
	})
}
