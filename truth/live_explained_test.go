package truth

import (
	"strings"
	"sync/atomic"
)

// explanation is a set of mismatches that are right as they are. Empty fields
// match all.
type explanation struct {
	subject string
	config  string // text in the configuration
	got     string // text in what corsvet says
	want    string // text in what the library says
	reason  string
}

var explanations = []explanation{
	{subject: "grpcweb", config: "return grpcweb.WrapHandler(ok)\n", reason: "by default preflights for endpoints that are not registered go to the handler behind it"},
	{subject: "iris", config: `AllowOrigin("")`, want: "ACAO=* ", reason: "the empty entry lets in requests without Origin, which browsers do not send across origins"},
}

var explanationUsed [64]atomic.Bool

func explained(s *subject, config string, m mismatch) bool {
	for i, e := range explanations {
		if e.subject == s.name && strings.Contains(config+"\n", e.config) && strings.Contains(m.got, e.got) && strings.Contains(m.want, e.want) {
			explanationUsed[i].Store(true)
			return true
		}
	}
	return false
}

// unusedExplanations are those of the compared libraries that no mismatch
// needed.
func unusedExplanations(compared map[string]bool) (out []explanation) {
	for i, e := range explanations {
		if compared[e.subject] && !explanationUsed[i].Load() {
			out = append(out, e)
		}
	}
	return out
}
