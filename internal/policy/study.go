package policy

import (
	"go/token"
	"regexp"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/origin"
)

// Evil is the origin of a website that has nothing to do with the program.
const Evil = "https://evil.example"

// Evil2 is another one: what lets both in lets every website in.
const Evil2 = "https://attacker.net"

// Operator lists what operators write where a program asks for the pattern of an
// origin or of its host, the dots escaped or not.
var Operator = []string{"https://example.com", "example.com"}

// Grant is the most that an origin obtains from a policy.
type Grant struct {
	Level Level
	// Certain: some execution that exec vouches for gives the level.
	Certain bool
	Conds   []Condition // configuration beyond the program's defaults that it needs
	Resp    *Response
}

// Witness is an attacker's origin that gets in.
type Witness struct {
	Origin   string
	Grant    Grant
	Constant Constant // what it was made of; zero for the plain attacker
	Trick    string   // in a few words
}

// Study asks one policy the questions that the checks share, each once.
type Study struct {
	*Policy
	outcomes map[Probe]Outcome
	attacks  []attack
	attacked bool
}

type attack struct {
	origin   string
	trick    string
	constant Constant
}

// NewStudy prepares the questions about a policy.
func NewStudy(p *Policy) *Study { return &Study{Policy: p, outcomes: map[Probe]Outcome{}} }

// Prepare asks everything that checks may ask, so that the answers outlive the
// execution that gives them. Look-alikes are tried only where no stranger gets
// all that there is anyway. The further probes are asked too.
func (s *Study) Prepare(further ...Probe) {
	for _, org := range []string{Evil, Evil2, "null", ""} {
		s.Outcome(Probe{Origin: org})
	}
	s.Outcome(Probe{Origin: Evil, Preflight: true})
	s.RepeatedMethods()
	for _, l := range s.Legitimate() {
		s.Outcome(Probe{Origin: l})
	}
	if s.Anyone().Level < Credentialed {
		s.Weakness()
	}
	if s.Kind == WebSocket {
		s.Outcome(Probe{Origin: "https://" + Host}) // most upgraders accept their own site
	}
	for _, p := range s.Probes {
		s.Outcome(p)
	}
	for _, p := range further {
		s.Outcome(p)
	}
	s.Respond = func(p Probe) Outcome { return Outcome{} }
	consts := s.consts()
	s.Constants = func() []Constant { return consts }
}

// unlisted is a method that no list names.
const unlisted = "EVIL"

// RepeatedMethods returns the methods that change data among those that
// preflights of a stranger are told to be allowed because they ask for them;
// nil if the answer does not repeat the method, and only "*" if it repeats any.
func (s *Study) RepeatedMethods() []string {
	var out []string
	for _, m := range []string{"", unlisted, "PATCH", "DELETE"} {
		o := s.Outcome(Probe{Origin: Evil, Preflight: true, Method: m})
		switch repeats := slices.ContainsFunc(o.Responses, Response.repeatsMethod); {
		case !repeats && m == "":
			return nil
		case repeats && m == "":
			out = append(out, "PUT")
		case repeats && m == unlisted:
			return []string{"*"}
		case repeats:
			out = append(out, m)
		}
	}
	return out
}

// Asked reports whether a simple request of the origin has been answered.
func (s *Study) Asked(org string) bool {
	_, ok := s.outcomes[Probe{Origin: org}]
	return ok
}

// Outcome answers a probe, remembering the answer.
func (s *Study) Outcome(p Probe) Outcome {
	if o, ok := s.outcomes[p]; ok {
		return o
	}
	o := s.Respond(p)
	s.outcomes[p] = o
	return o
}

// Drop removes conditions that turned out not to matter from all answers.
func (s *Study) Drop(unneeded func(Condition) bool) {
	for _, o := range s.outcomes {
		for i := range o.Responses {
			r := &o.Responses[i]
			r.Conds = slices.DeleteFunc(slices.Clone(r.Conds), unneeded)
		}
	}
	if s.Startup != nil {
		s.Startup.Conds = slices.DeleteFunc(slices.Clone(s.Startup.Conds), unneeded)
	}
}

// Grant returns the most that a page of the origin obtains with a simple
// request (or a handshake), preferring what needs no configuration.
func (s *Study) Grant(org string) Grant {
	return s.grant(Probe{Origin: org}, false)
}

// PreflightGrant is Grant for a preflight.
func (s *Study) PreflightGrant(org string) Grant {
	return s.grant(Probe{Origin: org, Preflight: true}, false)
}

// grant takes what is supposed of configuration for certain, or not.
func (s *Study) grant(p Probe, suppose bool) Grant {
	var best Grant
	o := s.Outcome(p)
	for i := range o.Responses {
		r := &o.Responses[i]
		level, certain := r.Grant(p.Origin)
		g := Grant{Level: level, Certain: certain && !r.Doubt, Conds: chosen(r.Conds), Resp: r}
		if _, supposed := r.Supposed(); supposed && !suppose {
			g.Certain = false
		}
		if better(g, best) {
			best = g
		}
	}
	if best.Resp != nil && len(best.Conds) > 0 {
		best.Conds = o.Needed(best.Resp, func(r *Response) bool {
			level, certain := r.Grant(p.Origin)
			return level >= best.Level && certain && !r.Doubt
		})
	}
	return best
}

// better orders grants: certain before uncertain, then by level, then those
// with fewer conditions.
func better(a, b Grant) bool {
	if a.Level == Blocked {
		return b.Resp == nil
	}
	if b.Level == Blocked {
		return true
	}
	if a.Certain != b.Certain {
		return a.Certain
	}
	if a.Level != b.Level {
		return a.Level > b.Level
	}
	return len(a.Conds) < len(b.Conds)
}

// Anyone returns the grant that every website obtains: an unrelated attacker's
// that another unrelated attacker obtains too.
func (s *Study) Anyone() Grant {
	a := s.Grant(Evil)
	if a.Level == Blocked || !a.Certain {
		return Grant{}
	}
	b := s.Grant(Evil2)
	if b.Level < a.Level || !b.Certain {
		return Grant{}
	}
	return a
}

// Attacks returns look-alike origins derived from what the policy compares
// origins with. It asks the policy first, so that the comparisons have run.
func (s *Study) Attacks() []string {
	s.prepareAttacks()
	out := make([]string, len(s.attacks))
	for i, a := range s.attacks {
		out[i] = a.origin
	}
	return out
}

// maxAttacks bounds the look-alikes tried on one policy, maxParts those of one
// text that nobody has written yet.
const (
	maxAttacks = 96
	maxParts   = 24
)

func (s *Study) prepareAttacks() {
	if s.attacked {
		return
	}
	s.attacked = true
	s.Outcome(Probe{Origin: Evil})
	seen := map[string]bool{Evil: true, Evil2: true}
	// Twice: an origin that passes the first comparison may meet others.
	var texts []string
	var consts []Constant
	for round := range 2 {
		all := s.consts()
		if round > 0 && len(all) == len(consts) {
			break
		}
		consts, texts = all, nil
		for _, c := range consts {
			if c.plain() {
				texts = append(texts, c.Text)
			}
		}
		legit := origin.Legitimate(texts)
		for _, c := range consts {
			pattern, most := c.Text, 24
			switch c.Kind {
			case Text, Glob, Part:
				continue
			case Supposed:
				pattern, most = regexp.QuoteMeta(c.Text), 1
			}
			for _, a := range origin.RegexpAttacks(pattern, legit, most) {
				s.addAttack(seen, a, c)
			}
		}
		for _, a := range origin.LookAlikes(texts, maxAttacks) {
			s.addAttack(seen, a, constantNamed(consts, a.From))
		}
		for _, c := range consts {
			if c.Kind != Part {
				continue
			}
			for _, a := range origin.LookAlikes([]string{c.Text}, maxParts) {
				s.addAttack(seen, a, c)
			}
		}
		for _, l := range legit {
			s.Outcome(Probe{Origin: l})
		}
	}
}

func (s *Study) consts() []Constant {
	if s.Constants == nil {
		return nil
	}
	return s.Constants()
}

func (s *Study) addAttack(seen map[string]bool, a origin.Attack, c Constant) {
	if seen[a.Origin] || len(s.attacks) >= maxAttacks {
		return
	}
	seen[a.Origin] = true
	s.attacks = append(s.attacks, attack{a.Origin, a.Trick, c})
}

func constantNamed(consts []Constant, text string) Constant {
	for _, c := range consts {
		if c.Text == text {
			return c
		}
	}
	return Constant{}
}

// Weakness returns the first look-alike that gets in for certain, preferring
// one that reads with credentials and needs no particular configuration.
func (s *Study) Weakness() (Witness, bool) {
	s.prepareAttacks()
	var best Witness
	for _, a := range s.attacks {
		g := s.grant(Probe{Origin: a.origin}, true)
		if g.Level == Blocked || !g.Certain {
			continue
		}
		if best.Origin == "" || better(g, best.Grant) && (g.Level > best.Grant.Level || len(g.Conds) < len(best.Grant.Conds)) {
			best = Witness{Origin: a.origin, Grant: g, Constant: s.letIn(a.constant, g.Resp), Trick: a.trick}
		}
		if best.Grant.Level == Credentialed && len(best.Grant.Conds) == 0 {
			break
		}
	}
	return best, best.Origin != ""
}

// letIn returns the constant whose comparison let an origin in that was made of
// c: the same text, or a part of it, may stand elsewhere, in a comparison that
// held where that with c did not.
func (s *Study) letIn(c Constant, r *Response) Constant {
	best := Constant{}
	for _, m := range slices.Backward(r.Matched) {
		for _, o := range s.consts() {
			if o.Pos != m.Pos || o.Text != m.Text {
				continue
			}
			if o.Text == c.Text && o.Kind == c.Kind {
				return o
			}
			if c.plain() && o.plain() && strings.Contains(c.Text, o.Text) && len(o.Text) > len(best.Text) {
				best = o
			}
		}
	}
	if strings.Contains(best.Text, ".") {
		return best
	}
	return c
}

// Matching returns the constant that a response shows an origin to match: its
// own text by preference, else the last.
func (s *Study) Matching(r *Response, org string) (found Constant, ok bool) {
	for _, m := range slices.Backward(r.Matched) {
		for _, c := range s.consts() {
			if c.Pos != m.Pos || c.Text != m.Text {
				continue
			}
			if c.Text == org {
				return c, true
			}
			if !ok {
				found, ok = c, true
			}
		}
	}
	return found, ok
}

// Legitimate returns the origins that the policy's own constants name: those
// that it compares with, and those that it sends whoever asks.
func (s *Study) Legitimate() []string {
	s.prepareAttacks()
	var texts []string
	for _, c := range s.consts() {
		if c.plain() {
			texts = append(texts, c.Text)
		}
	}
	for _, f := range s.Fixed() {
		texts = append(texts, f.Text)
	}
	return origin.Legitimate(texts)
}

// Fixed returns the origins that the policy sends to a stranger without having
// looked at his: one for each text.
func (s *Study) Fixed() []Field {
	var out []Field
	for _, r := range s.Outcome(Probe{Origin: Evil}).Responses {
		for _, f := range r.AllowOrigin {
			if f.Known && !f.Reflected && f.Text != "*" && !slices.ContainsFunc(out, func(o Field) bool { return o.Text == f.Text }) {
				out = append(out, f)
			}
		}
	}
	return out
}

// Unsure reports whether something about the policy cannot be known, so that a
// check may be silent only for that reason.
func (s *Study) Unsure() bool {
	for dim, set := range s.Settings {
		switch dim {
		case RequestHeaders, ExposedHeaders, MaxAge, PrivateNetwork, Other:
		default:
			if set.Set && !set.Known {
				return true
			}
		}
	}
	for _, o := range s.outcomes {
		if !o.Complete {
			return true
		}
		for i := range o.Responses {
			if o.Responses[i].unsure() {
				return true
			}
		}
	}
	return false
}

// Places returns where the policy stands in the source: all that findings could
// point at.
func (s *Study) Places() []token.Pos {
	out := []token.Pos{s.Pos, s.Body}
	for _, set := range s.Settings {
		out = append(out, set.Pos)
		for _, it := range set.Items {
			out = append(out, it.Pos)
		}
	}
	for _, c := range s.consts() {
		out = append(out, c.Pos)
	}
	for _, o := range s.outcomes {
		for i := range o.Responses {
			r := &o.Responses[i]
			out = append(out, r.Cause, r.UpgradedAt, r.PassedAt)
			for _, fields := range [][]Field{r.AllowOrigin, r.Credentials, r.Methods} {
				for _, f := range fields {
					out = append(out, f.Pos)
				}
			}
		}
	}
	return out
}
