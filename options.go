package corsvet

import (
	"flag"
	"fmt"
	"strings"

	"github.com/corsvet/corsvet/internal/origin"
)

// RegisterFlags makes the options flags of fs. Every driver offers these under
// the same names: go vet, the corsvet command, nogo.
func (o *Options) RegisterFlags(fs *flag.FlagSet) {
	list := func(p *[]string) func(string) error {
		return func(s string) error {
			*p = nil
			for _, x := range strings.Split(s, ",") {
				if x = strings.TrimSpace(x); x != "" {
					*p = append(*p, x)
				}
			}
			return nil
		}
	}
	fs.Func("checks", "comma-separated `list` of checks to run", list(&o.Checks))
	fs.Func("disable", "comma-separated `list` of checks not to run", list(&o.Disable))
	fs.StringVar(&o.Severity, "severity", o.Severity, "report findings of at least this `severity`: high, medium, low or info")
	fs.Func("origins", "comma-separated `list` of the legitimate origins, used by fixes", list(&o.Origins))
}

// Validate reports the first option that has no meaning: an unknown check or
// severity, or an entry of Origins that no browser sends as Origin. A run of
// the analyzer reports the same; drivers that can refuse earlier call this.
func (o Options) Validate() error {
	_, err := (&config{o}).selection()
	return err
}

// checkOrigins refuses what fixes must never write into an allow-list.
func checkOrigins(list []string) error {
	for _, s := range list {
		o, err := origin.Parse(s)
		if err == nil && !o.Opaque {
			continue
		}
		if err == nil {
			return fmt.Errorf("origins: %q is what any sandboxed frame sends: name a website", s)
		}
		if d, ok := origin.Diagnose(s); ok && d.Repaired != "" {
			return fmt.Errorf("origins: %q %s: write %s", s, d.Reason, d.Repaired)
		}
		return fmt.Errorf("origins: %w: write it as https://app.example.com", err)
	}
	return nil
}
