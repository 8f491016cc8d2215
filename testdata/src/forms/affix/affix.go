// Package affix compares origins with entries that only its operator knows,
// and not as a whole: whatever he writes, a look-alike gets in.
package affix

import (
	"flag"
	"net/http"
	"os"
	"strings"
)

var tail = flag.String("tail", ".affix.example", "end of the names of sites")

// Gate lets sites of a list in.
type Gate struct{ Sites []string }

func (g *Gate) wrap(ok func(origin string) bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if origin != "" && ok(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

// Begins is open at the end.
func (g *Gate) Begins() http.Handler {
	return g.wrap(func(origin string) bool {
		for _, site := range g.Sites {
			if strings.HasPrefix(origin, site) { // want `weakorigin: strings\.HasPrefix\(origin, site\) searches the origin for g\.Sites: with "https://example\.com" there, "https://example\.com\.evil\.net" gets in, with credentials; compare whole origins`
				return true
			}
		}
		return false
	})
}

// Ends takes part of a name for the whole.
func (g *Gate) Ends() http.Handler {
	return g.wrap(func(origin string) bool {
		for i := range g.Sites {
			if strings.HasSuffix(strings.ToLower(origin), g.Sites[i]) { // want `weakorigin: .*HasSuffix.* searches the origin for g\.Sites: with "example\.com" there, "https://evilexample\.com" gets in`
				return true
			}
		}
		return false
	})
}

// Holds is open at both.
func (g *Gate) Holds() http.Handler {
	site := os.Getenv("AFFIX_SITE")
	return g.wrap(func(origin string) bool {
		return site != "" && strings.Contains(origin, site) // want `weakorigin: .*Contains.* searches the origin for environment variable AFFIX_SITE`
	})
}

// Dotted puts the dot in front itself.
func (g *Gate) Dotted() http.Handler {
	return g.wrap(func(origin string) bool {
		for _, site := range g.Sites {
			if strings.HasPrefix(origin, "https://") && (origin == "https://"+site || strings.HasSuffix(origin, "."+site)) {
				return true
			}
		}
		return false
	})
}

// Asked takes entries for suffixes only where they begin with a dot.
func (g *Gate) Asked() http.Handler {
	return g.wrap(func(origin string) bool {
		for _, site := range g.Sites {
			if site == origin || strings.HasPrefix(site, ".") && strings.HasSuffix(origin, site) {
				return true
			}
		}
		return false
	})
}

// Bounded looks at what stands before the name.
func (g *Gate) Bounded() http.Handler {
	return g.wrap(func(origin string) bool {
		for _, site := range g.Sites {
			if !strings.HasSuffix(origin, site) {
				continue
			}
			if before := strings.TrimSuffix(origin, site); strings.HasSuffix(before, ".") || before == "https://" {
				return true
			}
		}
		return false
	})
}

// Whole compares with all of an entry.
func (g *Gate) Whole() http.Handler {
	return g.wrap(func(origin string) bool {
		for _, site := range g.Sites {
			if strings.EqualFold(origin, strings.TrimSuffix(site, "/")) {
				return true
			}
		}
		return false
	})
}

// Shipped has a default that shows what is meant.
func (g *Gate) Shipped() http.Handler {
	return g.wrap(func(origin string) bool { return strings.HasSuffix(origin, *tail) })
}

// Asks cannot be known: somebody else judges.
func (g *Gate) Asks(judge func(origin, site string) bool) http.Handler {
	return g.wrap(func(origin string) bool { return len(g.Sites) > 0 && judge(origin, g.Sites[0]) })
}

// Within searches the list for the origin, so that the start of an entry is let in.
func (g *Gate) Within() http.Handler {
	sites := os.Getenv("AFFIX_SITES")
	return g.wrap(func(origin string) bool {
		return strings.Contains(sites, origin) // want `weakorigin: strings\.Contains\(sites, origin\) searches the origin for environment variable AFFIX_SITES: with "https://example\.com" there, "https://example\.co" gets in`
	})
}

// Index asks for a place instead.
func (g *Gate) Index() http.Handler {
	return g.wrap(func(origin string) bool {
		return len(g.Sites) > 0 && strings.Index(origin, g.Sites[0]) >= 0 // want `weakorigin: strings\.Index\(origin, g\.Sites\[0\]\) searches the origin for g\.Sites`
	})
}
