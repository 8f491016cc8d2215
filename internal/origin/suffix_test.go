package origin

import (
	"os"
	"regexp"
	"testing"

	"golang.org/x/net/publicsuffix"
)

func TestPublicSuffix(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		host, suffix string
		icann, is    bool
	}{
		{"com", "com", true, true},
		{".com", "com", true, true},
		{"co.uk", "co.uk", true, true},
		{"example.com", "com", true, false},
		{"App.Example.com.", "com", true, false},
		{"github.io", "github.io", false, true},
		{"me.github.io", "github.io", false, false},
		{"vercel.app", "vercel.app", false, true},
		{"ck", "ck", false, true},                       // *.ck
		{"kawasaki.jp", "jp", true, true},               // *.kawasaki.jp
		{"amazonaws.com", "amazonaws.com", false, true}, // ours
		{"b.s3.amazonaws.com", "s3.amazonaws.com", false, false},
		{"x.loca.lt", "loca.lt", false, false},
		{"local", "local", false, false},
		{"printer.local", "local", false, false},
		{"localhost", "localhost", false, false},
		{"127.0.0.1", "", false, false},
		{"[::1]", "", false, false},
		{"", "", false, false},
	} {
		suffix, icann, is := PublicSuffix(tt.host)
		if suffix != tt.suffix || icann != tt.icann || is != tt.is {
			t.Errorf("PublicSuffix(%q) = %q, %t, %t", tt.host, suffix, icann, is)
		}
	}
}

// TestSharedHosting keeps the list to what the public suffix list lacks.
func TestSharedHosting(t *testing.T) {
	t.Parallel()
	src, err := os.ReadFile("suffix.go")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, m := range regexp.MustCompile(`"([a-z0-9-]+(?:\.[a-z0-9-]+)+)"`).FindAllSubmatch(src, -1) {
		host := string(m[1])
		if !sharedHosting(host) {
			continue // an import path
		}
		n++
		if s, _ := publicsuffix.PublicSuffix(host); s == host {
			t.Errorf("%s is in the public suffix list now: drop it", host)
		}
		if s, _ := publicsuffix.PublicSuffix("x." + host); s == "x."+host {
			t.Errorf("%s is covered by a wildcard rule of the public suffix list: drop it", host)
		}
	}
	if n < 30 {
		t.Errorf("found only %d entries in suffix.go", n)
	}
}

func TestSite(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"https://example.com":         "example.com",
		"http://a.b.example.com:8080": "example.com",
		"https://example.com.":        "example.com",
		"https://a.example.co.uk":     "example.co.uk",
		"https://x.me.github.io":      "me.github.io",
		"https://github.io":           "github.io",
		"https://a.b.loca.lt":         "b.loca.lt",
		"http://localhost:3000":       "localhost",
		"http://app.localhost":        "app.localhost",
		"http://nas.local":            "nas.local",
		"http://127.0.0.1":            "127.0.0.1",
		"http://[::1]:8080":           "[::1]",
		"capacitor://localhost":       "capacitor://localhost",
		"chrome-extension://abcdefgh": "chrome-extension://abcdefgh",
		"null":                        "",
	} {
		if got := must(t, in).Site(); got != want {
			t.Errorf("Site(%s) = %q, want %q", in, got, want)
		}
	}
}

func TestSameSite(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"https://a.example.com", "https://b.example.com", true},
		{"https://example.com", "http://example.com:8080", true},
		{"http://localhost:3000", "http://localhost:8080", true},
		{"https://example.com", "https://evilexample.com", false},
		{"https://a.github.io", "https://b.github.io", false},
		{"https://a.co.uk", "https://b.co.uk", false},
		{"http://127.0.0.1", "http://127.0.0.2", false},
		{"http://localhost", "capacitor://localhost", false},
		{"null", "null", false},
	} {
		if got := SameSite(must(t, tt.a), must(t, tt.b)); got != tt.want {
			t.Errorf("SameSite(%s, %s) = %t", tt.a, tt.b, got)
		}
	}
}
