package corpus

// This file is about control flow: switches of every shape, labels, goto,
// counters and flags around otherwise simple checks.

import "strings"

func controlPredicates() []Predicate {
	return []Predicate{
		{"switchTag", true, switchTag},
		{"switchMultiValueCases", true, switchMultiValueCases},
		{"switchTagless", true, switchTagless},
		{"switchTrue", true, switchTrue},
		{"switchDefaultAllows", false, switchDefaultAllows},
		{"switchFallthroughChain", true, switchFallthroughChain},
		{"switchFallthroughSlip", false, switchFallthroughSlip},
		{"switchOnInit", true, switchOnInit},
		{"switchOnLength", false, switchOnLength},
		{"switchOnLengthThenEqual", true, switchOnLengthThenEqual},
		{"gotoOnMatch", true, gotoOnMatch},
		{"gotoRetryLoop", true, gotoRetryLoop},
		{"labelledBreak", true, labelledBreak},
		{"labelledContinue", true, labelledContinue},
		{"breakLeavesSwitchOnly", true, breakLeavesSwitchOnly},
		{"stageAllowLists", true, stageAllowLists},
		{"scoreThreshold", false, scoreThreshold},
		{"scoreAllNeeded", true, scoreAllNeeded},
		{"bitFlags", true, bitFlags},
		{"namedResultDefaultTrue", false, namedResultDefaultTrue},
		{"namedResultBareReturns", true, namedResultBareReturns},
		{"loopForeverUntilDecided", true, loopForeverUntilDecided},
		{"deferFlipsResult", true, deferFlipsResult},
	}
}

// switchTag decides with a switch on the origin: sound.
func switchTag(origin string) bool {
	switch origin {
	case "https://example.com":
		return true
	case "https://www.example.com":
		return true
	}
	return false
}

// switchMultiValueCases lists several origins per case: sound.
func switchMultiValueCases(origin string) (allowed bool) {
	switch origin {
	case "https://example.com", "https://www.example.com", "https://app.example.com":
		allowed = true
	case "http://localhost:3000", "http://localhost:8080":
		allowed = true
	default:
		allowed = false
	}
	return
}

// switchTagless uses conditions as cases, each an exact test or a dotted suffix: sound.
func switchTagless(origin string) bool {
	switch {
	case origin == "":
		return false
	case origin == "https://example.com":
		return true
	case strings.HasSuffix(origin, ".example.com"):
		return strings.HasPrefix(origin, "https://")
	default:
		return false
	}
}

// switchTrue switches on true and compares exactly: sound.
func switchTrue(origin string) bool {
	switch true {
	case origin == siteOrigin, origin == appOrigin:
		return true
	}
	return false
}

// switchDefaultAllows refuses some values and lets the default case in: unsound.
func switchDefaultAllows(origin string) bool {
	switch origin {
	case "", "null", "https://evil.example":
		return false
	default:
		return true
	}
}

// switchFallthroughChain falls through from known origins to the accepting case: sound.
func switchFallthroughChain(origin string) bool {
	ok := false
	switch origin {
	case "https://example.com":
		fallthrough
	case "https://www.example.com":
		fallthrough
	case "https://api.example.com":
		ok = true
	case "https://old.example.com":
		ok = false
	}
	return ok
}

// switchFallthroughSlip falls through from "null" into the accepting case: unsound.
func switchFallthroughSlip(origin string) bool {
	switch origin {
	case "null":
		// some old web views send this
		fallthrough
	case "https://example.com":
		return true
	}
	return false
}

// switchOnInit switches on a value computed in the switch header: sound.
func switchOnInit(origin string) bool {
	switch host := strings.TrimPrefix(origin, "https://"); host {
	case "example.com", "app.example.com":
		return true
	case origin: // no prefix was there
		return false
	}
	return false
}

// switchOnLength accepts anything that is as long as a friend: unsound.
func switchOnLength(origin string) bool {
	switch len(origin) {
	case len("https://example.com"), len("https://app.example.com"):
		return true
	}
	return false
}

// switchOnLengthThenEqual dispatches on the length and then compares: sound.
func switchOnLengthThenEqual(origin string) bool {
	switch len(origin) {
	case 19:
		return origin == "https://example.com"
	case 23:
		return origin == "https://app.example.com" || origin == "https://www.example.com"
	}
	return false
}

// gotoOnMatch jumps to one accepting label on equality: sound.
func gotoOnMatch(origin string) bool {
	if origin == "https://example.com" {
		goto allow
	}
	if origin == "https://www.example.com" {
		goto allow
	}
	return false
allow:
	return true
}

// gotoRetryLoop walks a list with goto and compares each entry: sound.
func gotoRetryLoop(origin string) bool {
	list := []string{siteOrigin, appOrigin}
	i := 0
next:
	if i >= len(list) {
		return false
	}
	if list[i] == origin {
		return true
	}
	i++
	goto next
}

// labelledBreak leaves two loops at once when scheme and host agree: sound.
func labelledBreak(origin string) bool {
	found := false
outer:
	for _, scheme := range []string{"http", "https"} {
		for _, host := range []string{"example.com", "app.example.com"} {
			if scheme+"://"+host == origin {
				found = true
				break outer
			}
		}
	}
	return found
}

// labelledContinue skips origins that differ somewhere and accepts only a full match: sound.
func labelledContinue(origin string) bool {
candidates:
	for _, c := range []string{"https://example.com", "https://api.example.com"} {
		if len(c) != len(origin) {
			continue
		}
		for i := range len(c) {
			if c[i] != origin[i] {
				continue candidates
			}
		}
		return true
	}
	return false
}

// breakLeavesSwitchOnly breaks out of a switch, not of the loop, and still needs equality: sound.
func breakLeavesSwitchOnly(origin string) bool {
	hits := 0
	for _, o := range []string{"https://example.com", "https://app.example.com", "https://example.com"} {
		switch o {
		case origin:
			hits++
			break
		}
	}
	return hits > 0
}

type stage int

const (
	stageDev stage = iota
	stageStaging
	stageProd
)

func (s stage) origins() []string {
	switch s {
	case stageDev:
		return []string{"http://localhost:3000", "http://localhost:8080"}
	case stageStaging:
		return []string{"https://staging.example.com"}
	case stageProd:
		return []string{"https://example.com", "https://www.example.com"}
	}
	return nil
}

const currentStage = stageProd

// stageAllowLists picks the list of the current stage and compares exactly: sound.
func stageAllowLists(origin string) bool {
	for _, o := range currentStage.origins() {
		if o == origin {
			return true
		}
	}
	return false
}

// scoreThreshold adds points for weak hints, two of which suffice: unsound.
func scoreThreshold(origin string) bool {
	score := 0
	if strings.HasPrefix(origin, "https://") {
		score++
	}
	if strings.Contains(origin, "example") {
		score++
	}
	if strings.HasSuffix(origin, ".com") {
		score++
	}
	return score >= 2
}

// scoreAllNeeded wants every point, one of which is a dotted suffix: sound.
func scoreAllNeeded(origin string) bool {
	score := 0
	if strings.HasPrefix(origin, "https://") {
		score++
	}
	if strings.HasSuffix(origin, ".example.com") {
		score += 2
	}
	if !strings.Contains(origin, "@") {
		score++
	}
	return score == 4
}

const (
	flagHTTPS = 1 << iota
	flagHost
	flagNoPort
	flagsAll = flagHTTPS | flagHost | flagNoPort
)

// bitFlags collects facts as bits and wants all of them, among them the exact host: sound.
func bitFlags(origin string) bool {
	var flags int
	scheme, host, _ := strings.Cut(origin, "://")
	if scheme == "https" {
		flags |= flagHTTPS
	}
	name, _, hasPort := strings.Cut(host, ":")
	if name == "example.com" {
		flags |= flagHost
	}
	if !hasPort {
		flags |= flagNoPort
	}
	return flags&flagsAll == flagsAll
}

// namedResultDefaultTrue starts with true and forgets to reset it on the last path: unsound.
func namedResultDefaultTrue(origin string) (ok bool) {
	ok = true
	if origin == "" || origin == "null" {
		ok = false
		return
	}
	for _, o := range []string{siteOrigin, appOrigin} {
		if o == origin {
			return
		}
	}
	return
}

// namedResultBareReturns uses bare returns and sets the result on equality only: sound.
func namedResultBareReturns(origin string) (ok bool) {
	if origin == "" {
		return
	}
	if ok = origin == siteOrigin; ok {
		return
	}
	ok = origin == appOrigin
	return
}

// loopForeverUntilDecided peels labels off the left until the rest is known or used up: sound.
func loopForeverUntilDecided(origin string) bool {
	rest, ok := strings.CutPrefix(origin, "https://")
	if !ok {
		return false
	}
	for {
		if rest == "example.com" {
			return true
		}
		_, tail, more := strings.Cut(rest, ".")
		if !more {
			return false
		}
		rest = tail
	}
}

// deferFlipsResult lets a deferred function turn the refusal around, on equality only: sound.
func deferFlipsResult(origin string) (denied bool) {
	defer func() {
		denied = !denied
	}()
	return origin != siteOrigin
}
