package origin

// Attack is an origin that a stranger can control and that code comparing with
// the constants may take for a friend.
type Attack struct {
	Origin string // one that Parse accepts
	From   string // the constant or pattern, as written
	Trick  string // what the origin plays on, e.g. "no dot before the suffix"
}

// anyOrigin is the stranger of the design's messages, and the first probe for
// patterns that let everyone in.
const anyOrigin = "https://evil.example"

// strangerDomains are registrable domains to put behind or below a friend's
// name; the first that the user's own constants do not name is taken.
var strangerDomains = [...]string{"evil.net", "attacker.org", "mallory.dev"}

// strangerIP stands for any public address (TEST-NET-3, RFC 5737).
const strangerIP = "203.0.113.66"

// Hosts of browser extensions in the form of Chrome's and of Firefox's, and of
// nobody's extension in particular.
const (
	extensionID   = "abcdefghijklmnopabcdefghijklmnop"
	extensionUUID = "01234567-89ab-4cde-8f01-23456789abcd"
)

// judge decides which candidate origins are a stranger's, and keeps the attacks
// it let through: each once, at most max.
type judge struct {
	own  map[string]bool // sites that are the user's
	max  int
	seen map[string]bool
	out  []Attack
}

func newJudge(own map[string]bool, max int) *judge {
	return &judge{own: own, max: max, seen: make(map[string]bool)}
}

func (j *judge) full() bool { return len(j.out) >= j.max }

// stranger is the domain that attacks of this judge live on.
func (j *judge) stranger() string {
	for _, d := range strangerDomains {
		if !j.own[d] {
			return d
		}
	}
	return strangerDomains[0] // foreign then rejects what uses it
}

// foreign reports whether s is an origin that a stranger can get: a registrable
// name that is not the user's, the page of some browser extension, or strangerIP.
func (j *judge) foreign(s string) bool {
	o, why := parse(s)
	if why != "" || o.Opaque || j.own[o.Site()] {
		return false
	}
	if extension(o.Scheme) {
		return o.Host == extensionID || o.Host == extensionUUID
	}
	if !network(o.Scheme) || loopback(o.Host) {
		return false
	}
	if isAddress(o.Host) {
		return o.Host == strangerIP
	}
	return registrable(o.Host)
}

// add keeps s as an attack if it is new and foreign, and says whether it did.
func (j *judge) add(s, from, trick string) bool {
	if j.full() || j.seen[s] {
		return false
	}
	j.seen[s] = true
	if !j.foreign(s) {
		return false
	}
	j.out = append(j.out, Attack{Origin: s, From: from, Trick: trick})
	return true
}
