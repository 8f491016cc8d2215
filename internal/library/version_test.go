package library

import "testing"

func TestOlder(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"v1.4.0", "v1.5.0", true},
		{"v1.5.0", "v1.5.0", false},
		{"v1.10.1", "v1.9.0", false},
		{"v2.15.0+incompatible", "v2.16.0", true},
		{"v1.5.0-rc.1", "v1.5.0", true},
		{"v0.0.0-20160420130702-97b4a9d41865", "v0.0.0-20220228160731", true},
		{"v0.0.0-20220228161158-ef28d3dc1e3f", "v0.0.0-20220228160731", false},
		{"v1.3.1-0.20250207234507-372f6828ef8c", "v1.4.0", true},
		{"v0.0.0-20250207234507-372f6828ef8c", "v0.1.0", false}, // never tagged
		{"", "v1.5.0", false},                                   // unknown counts as the newest
		{"latest", "v1.5.0", false},
	} {
		if got := older(c.a, c.b); got != c.want {
			t.Errorf("older(%q, %q) = %v", c.a, c.b, got)
		}
	}
}
