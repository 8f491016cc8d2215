package origin

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestRegexpAttacks(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ pattern, want string }{
		{`.*`, "https://evil.example"},
		{``, "https://evil.example"},
		{`^https?://.*$`, "https://evil.example"},
		{`^https?://[\w.-]+(:\d+)?$`, "https://evil.example"},
		{`^h`, "https://evil.example"},
		{`^http://\d+\.\d+\.\d+\.\d+(:\d+)?$`, "http://203.0.113.66"},
		{`^https://.+:3000$`, "https://evil.net:3000"},
		// No ^, no $.
		{`example\.com$`, "https://evilexample.com"},
		{`://example\.com`, "https://example.com.evil.net"},
		{`^https://example\.com`, "https://example.com.evil.net"},
		{`^https?://localhost`, "http://localhost.evil.net"},
		{`https://.*\.example\.com`, "https://evil.example.com.evil.net"},
		{`localhost`, "http://localhost.evil.net"},
		{`example`, "https://evilexample.evil.net"},
		{`^https://example\.com|https://example\.org$`, "https://example.com.evil.net"},
		{`^https://example\.com$|example\.org$`, "https://evilexample.org"},
		{`(^https://a\.example\.com)|(^https://b\.example\.com$)`, "https://a.example.com.evil.net"},
		{`(?m)^https://example\.com`, "https://example.com.evil.net"},
		{`^https://example\.com.*$`, "https://example.com.evil.net"},
		{`^https://example\.com(:.*)?`, "https://example.com.evil.net"},
		{`^https://example\.com\b`, "https://example.com.evil.net"},
		// Dots.
		{`^https://app.example.com$`, "https://appxexample.com"},
		{`^https://app.example\.com(:\d+)?$`, "https://appxexample.com"},
		{`^https://(www.)?example\.com$`, "https://wwwxexample.com"},
		{`^https://.*.example.com$`, "https://evilxexample.com"}, // a glob gone wrong
		{`^https://[a-z]+.example\.com$`, "https://evilxexample.com"},
		// Wildcards that reach into the domain.
		{`^https://.*example\.com$`, "https://evilexample.com"},
		{`^https://.+example\.com$`, "https://evilexample.com"},
		{`^https://(.*)?example\.com$`, "https://evilexample.com"},
		{`^https://[a-z-]*example\.com$`, "https://evilexample.com"},
		{`^https://[a-z]{4,8}example\.com$`, "https://evilexample.com"},
		{`^https://[^.]+example\.com$`, "https://evilexample.com"},
		{`^https://([a-z0-9-]+\.?)*example\.com$`, "https://evilexample.com"},
		{`(?i)^HTTPS://\w*EXAMPLE\.com$`, "https://evilexample.com"},
		{`^https://example\.[a-z]+$`, "https://example.net"},
		{`^https://example[0-9]*\.com$`, "https://example1.com"},
		{`^https://example\w\.com$`, "https://examplex.com"},
		{`^https://[a-z]+\.com$`, "https://evil.com"},
		// Shared hosting.
		{`^https://[a-z0-9-]+\.vercel\.app$`, "https://evil.vercel.app"},
		{`^https://myapp-[a-z0-9]+-myteam\.vercel\.app$`, "https://myapp-evil-myteam.vercel.app"},
		{`^https://.*\.github\.io$`, "https://evil.github.io"},
		{`^chrome-extension://[a-z]{32}$`, "chrome-extension://abcdefghijklmnopabcdefghijklmnop"},
	} {
		got := RegexpAttacks(tt.pattern, nil, 200)
		if !slices.Contains(origins(got), tt.want) {
			t.Errorf("RegexpAttacks(%s) lacks %s: %v", tt.pattern, tt.want, got)
		}
		if one := RegexpAttacks(tt.pattern, nil, 1); len(one) != 1 || one[0] != got[0] {
			t.Errorf("RegexpAttacks(%s) with max 1: %v", tt.pattern, one)
		}
	}
}

func TestRegexpAttacksNone(t *testing.T) {
	t.Parallel()
	for _, p := range []string{
		`^https://([a-z0-9-]+\.)*example\.com(:\d+)?$`,
		`^https://example\.com$`,
		`^https?://example\.com$`,
		`^https://(.+\.)?example\.com$`,
		`^https://.*\.example\.com$`,
		`^https://[^/]+\.example\.com(:[0-9]+)?$`,
		`\.example\.com$`,
		`^https://(app|api)\.example\.(com|org|co\.uk)$`,
		`^https://example[12]\.com$`,
		`^https://(foo|bar)[12]?\.com$`,
		`^https://[a-z0-9-]+--mysite\.netlify\.app$`, // previews of the owner's
		`^https://mysite--[a-z0-9-]+\.web\.app$`,
		`^(https://a\.com|https://b\.com)$`,
		`^(?:https://(?:a|b|c)\.example\.com|http://localhost:\d+)$`,
		`^https?://(localhost|127\.0\.0\.1)(:\d+)?$`,
		`^http://192\.168\.\d{1,3}\.\d{1,3}(:\d+)?$`,
		`^https://example\.com:.*$`, // whatever follows must be a port
		`^https://example\.com:\d+`,
		`(?i)^https://EXAMPLE\.com$`,
		`^https://myapp\.vercel\.app$`,
		`^https://pr-\d+\.example\.com$`,
		`^https://www.$`,
		`^capacitor://localhost$`,
		`^chrome-extension://abcdefghijklmnopabcdefghijklmnop$`,
		`^chrome-extension://knownknownknownknownknownknownkn`,
		`^null$`,
		`\.local$`,
		`[^\x00-\x{10FFFF}]`, // matches nothing
		`(`,                  // is no pattern
		`(?=x)`,
		`^https://example\.com$` + strings.Repeat(" ", 20<<10), // too long
		`((((a{100}){100}){10}))`,                              // too heavy
	} {
		if got := RegexpAttacks(p, nil, 10); len(got) > 0 {
			t.Errorf("RegexpAttacks(%s) = %v", p, got)
		}
	}
	if got := RegexpAttacks(`^https://[a-z]*example\.com$`, []string{"https://evilexample.com"}, 50); slices.Contains(origins(got), "https://evilexample.com") {
		t.Error("a legitimate origin is called an attack")
	}
	if got := RegexpAttacks(`.*`, nil, 0); got != nil {
		t.Errorf("max 0 gives %v", got)
	}
}

func TestRegexpHostAttacks(t *testing.T) {
	t.Parallel()
	for pattern, want := range map[string]string{
		`.`:                            "https://evil.example",
		`example\.com$`:                "https://evilexample.com",
		`^example\.com`:                "https://example.com.evil.net",
		`^app.example.com$`:            "https://appxexample.com",
		`^.*example\.com$`:             "https://evilexample.com",
		`^([a-z]+\.)*example\.com$`:    "",
		`^(.+\.)?example\.com(:\d+)?$`: "",
		`^https://example\.com`:        "", // never sees a scheme
		`^localhost(:\d+)?$`:           "",
	} {
		got := origins(RegexpHostAttacks(pattern, nil, 50))
		if want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
			t.Errorf("RegexpHostAttacks(%s) = %v, want %q", pattern, got, want)
		}
	}
}

// heavy are patterns that invite exponential or quadratic work.
func heavy() []string {
	var hosts []string
	for i := range 250 {
		hosts = append(hosts, "tenant"+strings.Repeat("x", i%7)+string(rune('a'+i%26))+`\.example`+string(rune('a'+i/26))+`\.com`)
	}
	return []string{
		strings.Repeat("(a|b|c)?", 200),
		strings.Repeat("(", 300) + "a" + strings.Repeat("*)", 300),
		`^(` + strings.Repeat(`(a|b)+\.`, 40) + `)*example\.com$`,
		`^https://(` + strings.Join(hosts, "|") + `)$`,
		strings.Join(hosts, "|"),
		`(.*)*(.*)*(.*)*(.*)*example.com`,
		`[a-z]{1,900}.[a-z]{1,900}`,
		`(?i)` + strings.Repeat(`[^/].`, 100),
	}
}

func TestRegexpAttacksBounded(t *testing.T) {
	t.Parallel()
	for _, p := range heavy() {
		// A blow-up does not come back before the test's own limit.
		got := RegexpAttacks(p, nil, 1000)
		if len(got) > 1000 {
			t.Errorf("%.40s... gives %d attacks", p, len(got))
		}
		re := regexp.MustCompile(p)
		for _, a := range got {
			if !re.MatchString(a.Origin) {
				t.Errorf("%.40s... does not match %s", p, a.Origin)
			}
		}
	}
}

func BenchmarkRegexpAttacks(b *testing.B) {
	for _, bb := range []struct{ name, pattern string }{
		{"safe", `^https://([a-z0-9-]+\.)*example\.com(:\d+)?$`},
		{"weak", `https://.*.example.com`},
		{"list", heavy()[3]},
		{"open", heavy()[4]},
		{"stars", heavy()[5]},
		{"counted", heavy()[6]},
		{"dots", heavy()[7]},
		{"options", heavy()[0]},
	} {
		b.Run(bb.name, func(b *testing.B) {
			for b.Loop() {
				RegexpAttacks(bb.pattern, nil, 40)
			}
		})
	}
}

func BenchmarkLookAlikes(b *testing.B) {
	for b.Loop() {
		LookAlikes([]string{"https://example.com", ".example.org", "http://localhost"}, 40)
	}
}
