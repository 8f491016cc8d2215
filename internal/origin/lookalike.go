package origin

import "strings"

// LookAlikes invents origins of strangers for code that compares an Origin, or
// its host, with the constants: full origins, hosts, dotted suffixes, prefixes,
// ports, words, globs and comma lists. The constants' own sites are never
// attacked, unless a constant is a public suffix: then whoever registers below
// it is the attack.
//
// Nothing here knows how the code compares; each attack answers some sloppy way
// of comparing (HasSuffix, HasPrefix, Contains, an unescaped dot, arguments the
// wrong way round), and running the code shows which one it is. The constants
// take turns, the likeliest tricks first, so that a small max starves none.
// Plain-http and other-port twins of a friend are not attacks; see [Twins].
func LookAlikes(constants []string, max int) []Attack {
	ps := pieces(constants)
	j := newJudge(owners(ps), max)
	queues := make([]queue, 0, len(ps)+1)
	for _, p := range ps {
		queues = append(queues, p.queue(j))
	}
	queues = append(queues, pairs(ps, j))
	for round, more := 0, true; more && !j.full(); round++ {
		more = false
		for i := range queues {
			if q := &queues[i]; round < q.late || q.turn(j) {
				more = true
			}
		}
	}
	return j.out
}

// queue holds the candidates of one constant: every host in the first frame,
// then every host in the next.
type queue struct {
	hosts  []draft
	frames []frame
	late   int // rounds to sit out
	next   int // index of the next candidate
}

// turn offers candidates until the judge keeps one; false when none is left.
func (q *queue) turn(j *judge) bool {
	for q.next < len(q.hosts)*len(q.frames) && !j.full() {
		h, f := q.hosts[q.next%len(q.hosts)], q.frames[q.next/len(q.hosts)]
		q.next++
		if j.add(f.scheme+"://"+h.host+f.port, h.from, h.trick) {
			return true
		}
	}
	return false
}

type draft struct{ host, from, trick string }

// frame is what stands around a host; port has its colon.
type frame struct{ scheme, port string }

// queue drafts the attacks on one constant.
func (p piece) queue(j *judge) queue {
	switch {
	case p.scheme == "" || network(p.scheme):
	case extension(p.scheme) && p.bare:
		id := extensionUUID
		if p.scheme == "chrome-extension" {
			id = extensionID
		}
		return queue{hosts: []draft{{id, p.from, "any browser extension"}}, frames: []frame{{p.scheme, ""}}}
	default:
		return queue{} // a stranger's page cannot have the scheme of an app
	}
	q := queue{frames: p.frames()}
	evil := j.stranger()
	add := func(host, trick string) {
		if host != "" {
			q.hosts = append(q.hosts, draft{host, p.from, trick})
		}
	}
	switch {
	case p.bare && p.port != "":
		add(evil, "only the port is compared")
	case p.bare:
		add(evil, "only the scheme is compared")
	case p.wild && p.head == "" && p.tail == "":
		add(evil, "the wildcard takes any host")
	case p.wild && p.tail == "":
		add(p.head+evil, "the wildcard at the end takes any host")
		add(p.head+"net", "the wildcard takes any top-level domain")
		j.glue(p.head, evil, add)
	case p.wild && p.head != "":
		add(p.head+"evil"+p.tail, "the wildcard is filled by a stranger's label")
		core := strings.TrimPrefix(p.tail, ".")
		add(p.head+"evil"+core, "no dot before the suffix")
		add(p.head+"evilx"+core, "dot not escaped")
		add(p.head+"evil"+p.tail+"."+evil, "suffix appended")
		j.glue(p.tail, evil, add)
	default:
		j.glue(p.tail, evil, add)
	}
	return q
}

// frames lists the schemes and ports to try a host with, likeliest first.
func (p piece) frames() []frame {
	schemes := [2]string{"https", "http"}
	if p.scheme == "http" || p.scheme == "" && loopback(strings.Trim(p.tail, ".")) {
		schemes = [2]string{"http", "https"}
	}
	var fs []frame
	if p.port != "" {
		for _, s := range schemes {
			if p.port != defaultPort(s) {
				fs = append(fs, frame{s, ":" + p.port})
			}
		}
	}
	for _, s := range schemes {
		fs = append(fs, frame{s, ""})
	}
	return fs
}

// glue drafts what a host text t without wildcards can be mistaken for.
func (j *judge) glue(t, evil string, add func(host, trick string)) {
	core := strings.Trim(t, ".")
	if core == "" {
		add(evil, "only punctuation is compared")
		return
	}
	word := !strings.Contains(core, ".")
	if _, _, is := PublicSuffix(core); is {
		below := "evil." + core
		if !registrable(below) {
			below = "evil.co." + core // every name below is a suffix itself (*.ck)
		}
		trick := "anyone can register below " + core
		if word && t[0] != '.' { // app, dev: rather a word than a top-level domain
			defer add(below, trick)
		} else {
			add(below, trick)
		}
	}
	left := core // the text as it starts a host
	if strings.IndexByte(".-_", t[0]) >= 0 {
		left = "app" + strings.TrimSuffix(t, ".")
		add("evil"+strings.TrimSuffix(t, "."), "any text before the suffix")
	}
	add("evil"+core, "no dot before the suffix")
	switch t[len(t)-1] {
	case '.', '-':
		add(strings.TrimSuffix(left, ".")+t[len(t)-1:]+evil, "the host goes on after the prefix")
	default:
		add(left+"."+evil, "suffix appended")
	}
	if word {
		add("evil"+core+".net", "word contained in another host")
		add("evil-"+core+".net", "word contained in another host")
		add(core+".net", "any top-level domain")
	}
	j.dots(core, add)
	add("evil-"+core, "no dot before the suffix")
	add(left+"-"+evil, "suffix appended after a dash")
	add("app.evil"+core, "no dot before the suffix")
	add("evil-"+core+"."+evil, "contained in another host")
	add("app."+core+"."+evil, "contained in another host")
	add(left+evil, "suffix appended without a dot")
	add(strings.ReplaceAll(strings.Trim(core, "-"), ".", "-")+"."+evil, "dots written as dashes")
	j.truncate(core, add)
	if suffix, icann, is := PublicSuffix(core); icann && !is {
		tld := "net"
		if suffix == tld {
			tld = "org"
		}
		add(strings.TrimSuffix(core, suffix)+tld, "other top-level domain")
	}
}

// dots swaps each dot for a letter, as a regular expression would allow; those
// swaps that leave the registrable domain alone are the judge's to reject.
func (j *judge) dots(core string, add func(host, trick string)) {
	for i := range len(core) {
		if core[i] == '.' {
			add(core[:i]+"x"+core[i+1:], "dot not escaped")
		}
	}
}

// truncate drops characters at the ends: what passes when the arguments of
// HasPrefix, HasSuffix or Contains are the wrong way round.
func (j *judge) truncate(core string, add func(host, trick string)) {
	const most = 24 // characters dropped
	front := core
	for i := 1; i <= most && i < len(core); i++ {
		if s := core[:len(core)-i]; s[len(s)-1] != '.' && j.foreign("https://"+s) {
			add(s, "end cut off")
			front = s
			break
		}
	}
	add(core[1:], "first letter cut off")
	if front != core {
		add(front[1:], "both ends cut off")
	}
}

// pairs drafts hosts that begin like one constant and end like another.
func pairs(ps []piece, j *judge) queue {
	const most = 6
	q := queue{frames: []frame{{"https", ""}, {"http", ""}}, late: 2}
	const trick = "begins like one constant and ends like another"
	for i := range min(len(ps), most) {
		for k := range min(len(ps), most) {
			a, b := ps[i], ps[k]
			if i == k || a.head == "" {
				continue
			}
			if b.bare && b.port != "" {
				q.hosts = append(q.hosts, draft{strings.TrimSuffix(a.head, ".") + "." + j.stranger() + ":" + b.port, b.from, trick})
			}
			core := strings.TrimPrefix(b.tail, ".")
			if core == "" {
				continue
			}
			q.hosts = append(q.hosts,
				draft{a.head + "evil" + core, b.from, trick},
				draft{strings.TrimSuffix(a.head, ".") + ".evil" + core, b.from, trick})
			if b.tail != core {
				q.hosts = append(q.hosts, draft{strings.TrimSuffix(a.head, ".") + ".evil" + b.tail, b.from, trick})
			}
		}
	}
	return q
}
