package origin

import "strings"

// plain fills a wild with something of its class; a stranger's name by
// preference, since it may end up in a message.
func plain(_ int, t token) string {
	for _, s := range [...]string{"evil", "a", "3000", "1"} {
		if s, ok := t.fits(s); ok {
			return s
		}
	}
	s, _ := t.fits("")
	return s
}

// try judges one text that the pattern may match.
func (h *hunt) try(text, trick string) {
	s := h.scheme + text
	if h.full() || h.tries <= 0 || h.matches <= 0 || h.seen[s] {
		return
	}
	h.tries--
	h.seen[s] = true
	if !h.foreign(s) {
		return
	}
	h.matches--
	if !h.re.MatchString(text) {
		return
	}
	if o, _ := parse(s); network(o.Scheme) && o.Host != strangerIP {
		if suffix, icann, _ := PublicSuffix(o.Host); !icann && strings.Contains(suffix, ".") {
			trick = "anyone can register below " + suffix
		}
	}
	h.out = append(h.out, Attack{Origin: s, From: h.pattern, Trick: trick})
}

// universal tries strangers that have nothing of the pattern's text.
func (h *hunt) universal() {
	trick := "a stranger's host as it is"
	seen := strings.TrimPrefix(anyOrigin, h.scheme)
	if h.re.MatchString(seen) && h.re.MatchString(strings.Replace(seen, "evil.example", "mallory.dev", 1)) {
		trick = "the pattern takes any host"
	}
	for _, scheme := range []string{"https://", "http://"} {
		if h.scheme != "" && scheme != h.scheme {
			continue
		}
		scheme = strings.TrimPrefix(scheme, h.scheme)
		h.try(scheme+strings.TrimPrefix(anyOrigin, "https://"), trick)
		h.try(scheme+h.evil, trick)
		h.try(scheme+"app."+h.evil, trick)
		h.try(scheme+h.evil+":3000", trick)
		h.try(scheme+strangerIP, "the pattern takes any address")
	}
	if h.scheme == "" {
		h.try("chrome-extension://"+extensionID, "the pattern takes any browser extension")
		h.try("moz-extension://"+extensionUUID, "the pattern takes any browser extension")
	}
}

// edges adds text in front and behind where no anchor forbids it.
func (h *hunt) edges(seq []token) { h.around(seq, spell(seq, plain), "") }

// around tries a text as it is and with additions; trick is what the text
// itself plays on.
func (h *hunt) around(seq []token, text, trick string) {
	heads, tails := h.heads(text), []string{"", "." + h.evil, "-" + h.evil, h.evil, ".net"}
	if len(seq) > 0 && seq[0].kind == begin {
		heads = []string{""}
	}
	if len(seq) > 0 && seq[len(seq)-1].kind == end {
		tails = tails[:1]
	}
	for _, tail := range tails {
		for _, head := range heads {
			why := trick
			glued := strings.Contains(head, "evil")
			switch {
			case why != "":
			case tail == "" && glued:
				why = "not anchored at the start"
			case tail == "":
				why = "the pattern takes part of the domain"
			case glued:
				why = "not anchored at either end"
			default:
				why = "not anchored at the end"
			}
			h.try(head+text+tail, why)
		}
	}
}

// heads lists what could stand before a text to make an origin.
func (h *hunt) heads(text string) []string {
	schemes := []string{"https://", "http://"}
	if h.scheme != "" {
		schemes = []string{""}
	} else {
		for _, full := range schemes {
			for k := range full {
				if strings.HasPrefix(text, full[k:]) && len(full)-k > 1 {
					if k == 0 {
						return []string{""} // a whole scheme: only an anchor's worth of nothing fits
					}
					return []string{full[:k]}
				}
			}
		}
	}
	var heads []string
	for _, s := range schemes {
		heads = append(heads, s+"evil", s, s+"evil-", s+"app.evil", s+"evil.", s+h.evil)
	}
	return heads
}

// dots puts a letter for each unescaped dot in turn.
func (h *hunt) dots(seq []token) {
	for i := range seq {
		if seq[i].kind != anyDot {
			continue
		}
		saved := seq[i]
		for _, c := range []string{"x", "-"} {
			seq[i] = token{kind: literal, text: c}
			h.around(seq, spell(seq, plain), "dot not escaped")
		}
		seq[i] = saved
	}
}

// strangersFills lists what a stranger puts where a wild stands.
func (h *hunt) strangersFills() []string {
	return []string{
		"evil", "evil-", "-evil", "." + h.evil, h.evil, "app.evil", "evil.", "app." + h.evil, "-" + h.evil,
		"https://evil", "://evil", "https://" + h.evil, "", "net", ".net", "x", "1", "66", "com", "app.evil-",
		".evil.", "https",
	}
}

// fills gives each wild in turn the text of a stranger.
func (h *hunt) fills(seq []token) {
	for i, t := range seq {
		if t.kind != wild {
			continue
		}
		for _, f := range h.strangersFills() {
			if f, ok := t.fits(f); ok {
				h.around(seq, spell(seq, func(k int, t token) string {
					if k == i {
						return f
					}
					return plain(k, t)
				}), "the wildcard reaches into the domain")
			}
		}
	}
}

// pairs fills two neighbouring wilds at once, e.g. a host and its top level.
func (h *hunt) pairs(seq []token) {
	first := -1
	for i, t := range seq {
		if t.kind != wild {
			continue
		}
		if first >= 0 {
			for _, pair := range [...][2]string{{"evil", "net"}, {"evil", "com"}, {"evil", ""}, {"", "evil"}, {"", ""}, {"https://evil", "net"}, {"https", "evil"}} {
				a, ok := seq[first].fits(pair[0])
				b, ok2 := t.fits(pair[1])
				if !ok || !ok2 {
					continue
				}
				h.around(seq, spell(seq, func(k int, t token) string {
					switch k {
					case first:
						return a
					case i:
						return b
					}
					return plain(k, t)
				}), "the wildcards reach into the domain")
			}
		}
		first = i
	}
}
