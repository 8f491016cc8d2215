package corpus

// This file is about byte slices, byte and rune loops and character classes.

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

func bytePredicates() []Predicate {
	return []Predicate{
		{"bytesEqual", true, bytesEqual},
		{"bytesEqualFold", true, bytesEqualFold},
		{"bytesHasPrefix", false, bytesHasPrefix},
		{"bytesHasSuffix", true, bytesHasSuffix},
		{"bytesContains", false, bytesContains},
		{"bytesSplit", true, bytesSplit},
		{"bytesCut", true, bytesCut},
		{"bytesBuffer", true, bytesBuffer},
		{"bytesTrimPrefix", true, bytesTrimPrefix},
		{"bytesMutatedCopy", true, bytesMutatedCopy},
		{"bytesIndexByte", true, bytesIndexByte},
		{"byteLoopEqual", true, byteLoopEqual},
		{"byteLoopPrefixOnly", false, byteLoopPrefixOnly},
		{"byteLoopSuffix", true, byteLoopSuffix},
		{"byteLoopHashed", true, byteLoopHashed},
		{"runeLoopASCII", true, runeLoopASCII},
		{"runeLoopCharset", false, runeLoopCharset},
		{"runeSliceEqual", true, runeSliceEqual},
		{"runeSliceReversed", true, runeSliceReversed},
		{"unicodeLabels", true, unicodeLabels},
		{"utf8Decode", true, utf8Decode},
		{"stateMachine", true, stateMachine},
		{"dotPositions", false, dotPositions},
		{"lowerByHand", true, lowerByHand},
		{"labelStack", true, labelStack},
	}
}

// bytesEqual compares byte slices: sound.
func bytesEqual(origin string) bool {
	return bytes.Equal([]byte(origin), []byte("https://example.com"))
}

// bytesEqualFold compares byte slices without regard to case: sound.
func bytesEqualFold(origin string) bool {
	return bytes.EqualFold([]byte(origin), []byte(siteOrigin))
}

// bytesHasPrefix takes a prefix for the whole: unsound.
func bytesHasPrefix(origin string) bool {
	return bytes.HasPrefix([]byte(origin), []byte("https://example.com"))
}

var suffixBytes = []byte(".example.com")

// bytesHasSuffix wants a dotted suffix: sound.
func bytesHasSuffix(origin string) bool {
	return bytes.HasSuffix([]byte(origin), suffixBytes)
}

// bytesContains searches the domain anywhere: unsound.
func bytesContains(origin string) bool {
	b := []byte(origin)
	return bytes.Contains(b, suffixBytes[1:])
}

// bytesSplit compares the last two labels: sound.
func bytesSplit(origin string) bool {
	parts := bytes.Split([]byte(origin), []byte{'.'})
	if len(parts) < 3 {
		return false
	}
	tail := bytes.Join(parts[len(parts)-2:], []byte("."))
	return string(tail) == "example.com"
}

// bytesCut cuts at the scheme and switches on the rest: sound.
func bytesCut(origin string) bool {
	_, host, ok := bytes.Cut([]byte(origin), []byte("://"))
	if !ok {
		return false
	}
	switch string(host) {
	case "example.com", "www.example.com":
		return true
	}
	return false
}

// bytesBuffer writes the expected origin into a buffer: sound.
func bytesBuffer(origin string) bool {
	var buf bytes.Buffer
	buf.WriteString("https://")
	buf.Write(suffixBytes[1:])
	if buf.Len() != len(origin) {
		return false
	}
	return buf.String() == origin
}

// bytesTrimPrefix trims the scheme and trailing slashes: sound.
func bytesTrimPrefix(origin string) bool {
	b := bytes.TrimPrefix([]byte(origin), []byte("https://"))
	b = bytes.TrimRight(b, "/")
	return string(b) == "app.example.com"
}

// bytesMutatedCopy changes a copy in place before the comparison: sound.
func bytesMutatedCopy(origin string) bool {
	b := []byte(origin)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c | 0x20
		}
	}
	return string(b) == "https://example.com"
}

// bytesIndexByte compares what follows the last slash: sound.
func bytesIndexByte(origin string) bool {
	b := []byte(origin)
	i := bytes.LastIndexByte(b, '/')
	return i >= 0 && string(b[i+1:]) == "example.com"
}

// byteLoopEqual compares byte by byte with equal lengths: sound.
func byteLoopEqual(origin string) bool {
	const want = "https://example.com"
	if len(origin) != len(want) {
		return false
	}
	for i := 0; i < len(want); i++ {
		if origin[i] != want[i] {
			return false
		}
	}
	return true
}

// byteLoopPrefixOnly compares only as many bytes as the expected origin has: unsound.
func byteLoopPrefixOnly(origin string) bool {
	const want = "https://app.example.com"
	for i := 0; i < len(want); i++ {
		if i >= len(origin) || origin[i] != want[i] {
			return false
		}
	}
	return true
}

// byteLoopSuffix compares from the end, up to and including a dot: sound.
func byteLoopSuffix(origin string) bool {
	const want = ".example.com"
	i, j := len(origin)-1, len(want)-1
	for i >= 0 && j >= 0 && origin[i] == want[j] {
		i--
		j--
	}
	return j < 0
}

// byteLoopHashed compares a rolling checksum that depends on all bytes, and the value: sound.
func byteLoopHashed(origin string) bool {
	sum := func(s string) (h uint32) {
		h = 2166136261
		for i := range len(s) {
			h ^= uint32(s[i])
			h *= 16777619
		}
		return h
	}
	return sum(origin) == sum(siteOrigin) && origin == siteOrigin
}

// runeLoopASCII refuses control and non-ASCII characters before a dotted suffix test: sound.
func runeLoopASCII(origin string) bool {
	for _, r := range origin {
		if r <= ' ' || r > '~' || r == utf8.RuneError {
			return false
		}
	}
	return strings.HasSuffix(origin, ".example.com")
}

// runeLoopCharset checks the characters and nothing else: unsound.
func runeLoopCharset(origin string) bool {
	for _, r := range origin {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9', strings.ContainsRune(".-:/", r):
		default:
			return false
		}
	}
	return origin != ""
}

// runeSliceEqual compares rune slices: sound.
func runeSliceEqual(origin string) bool {
	a, b := []rune(origin), []rune("https://example.com")
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func reversed(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

// runeSliceReversed tests a prefix of the reversed origin, dot included: sound.
func runeSliceReversed(origin string) bool {
	return strings.HasPrefix(reversed(origin), "moc.elpmaxe.")
}

// unicodeLabels wants labels of letters and digits under the domain: sound.
func unicodeLabels(origin string) bool {
	host, ok := strings.CutPrefix(origin, "https://")
	if !ok {
		return false
	}
	sub, ok := strings.CutSuffix(host, ".example.com")
	if !ok {
		return false
	}
	bad := strings.IndexFunc(sub, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.'
	})
	return bad < 0
}

// utf8Decode decodes rune by rune and compares with the expected ones: sound.
func utf8Decode(origin string) bool {
	if !utf8.ValidString(origin) || utf8.RuneCountInString(origin) != 19 {
		return false
	}
	rest := origin
	for _, want := range "https://example.com" {
		r, size := utf8.DecodeRuneInString(rest)
		if r != want {
			return false
		}
		rest = rest[size:]
	}
	return rest == ""
}

// stateMachine reads scheme, host and port with a small state machine: sound.
func stateMachine(origin string) bool {
	const (
		inScheme = iota
		inSlashes
		inHost
		inPort
	)
	state, slashes := inScheme, 0
	var scheme, host, port []byte
	for i := 0; i < len(origin); i++ {
		c := origin[i]
		switch state {
		case inScheme:
			if c == ':' {
				state = inSlashes
				continue
			}
			scheme = append(scheme, c)
		case inSlashes:
			if c != '/' {
				return false
			}
			if slashes++; slashes == 2 {
				state = inHost
			}
		case inHost:
			if c == ':' {
				state = inPort
				continue
			}
			host = append(host, c)
		case inPort:
			if c < '0' || c > '9' {
				return false
			}
			port = append(port, c)
		}
	}
	return string(scheme) == "https" && string(host) == "example.com" && len(port) < 5
}

// dotPositions looks for dots at certain places, as many hosts have them: unsound.
func dotPositions(origin string) bool {
	var at []int
	for i := range len(origin) {
		if origin[i] == '.' {
			at = append(at, i)
		}
	}
	return len(at) == 1 && at[0] == 15 || len(at) == 2 && at[0] == 11 && strings.Contains(origin, "//app")
}

// lowerByHand lowers into a fixed array and compares arrays: sound.
func lowerByHand(origin string) bool {
	var got, want [32]byte
	if len(origin) > len(got) {
		return false
	}
	copy(want[:], "https://example.com")
	for i := 0; i < len(origin); i++ {
		c := origin[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		got[i] = c
	}
	return got == want
}

// labelStack pushes labels on a stack and pops them against the domain: sound.
func labelStack(origin string) bool {
	var stack []string
	start := strings.Index(origin, "//") + 2
	if start < 2 {
		return false
	}
	for i := start; i <= len(origin); i++ {
		if i == len(origin) || origin[i] == '.' {
			stack = append(stack, origin[start:i])
			start = i + 1
		}
	}
	for _, want := range []string{"com", "example"} {
		if len(stack) == 0 {
			return false
		}
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if top != want {
			return false
		}
	}
	return true
}
