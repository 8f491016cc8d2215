// Package origin knows what browsers send as Origin and who owns it.
//
// It is the lowest layer: it knows nothing of Go source, policies or
// libraries. Three questions are answered here and nowhere else:
//
//   - Can a browser send this text as Origin at all? [Parse], and for entries
//     of allow-lists that can never match, why not: [Diagnose].
//   - Who controls an origin? [Origin.Site] and [PublicSuffix].
//   - Which origins of strangers would a sloppy comparison with these constants
//     or this regular expression take for a friend? [LookAlikes] and
//     [RegexpAttacks]; and which ones are the friends: [Legitimate].
//
// Every function is pure and deterministic, and every answer is bounded: input
// that is too long or too complex gives fewer attacks, never a wrong one.
//
// The grammar is that of the URL Standard (https://url.spec.whatwg.org, host
// writing and host parsing), the HTML Standard (serialization of an origin) and
// the Fetch Standard (Origin header). The vocabulary is that of
// github.com/jub0bs/cors.
package origin
