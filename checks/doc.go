/*
Package checks holds corsvet's checks. Each is a go/analysis pass in a file
of its own whose work is a pure function of a policy and of what it answers
to probes: a check never sees syntax.

The list in [All] is the only place that names them all. The sections below are
the only documentation of the checks: [Doc], [Title] and [URL] read them, and
with them corsvet explain, go vet's help, the links in editors and the table
in README.md.

Every section ends with how the check meets the three criteria of
[cmd/vet]: what it reports is wrong (correctness), people write it
(frequency), and what is right is left alone (precision); and with what it does
not see. What holds for all of them: a setting that comes from outside the
program, and anything that the execution could not follow, is unknown, and
unknown is silent. Advisories are named by their numbers in the [Go
vulnerability database] or the CVE list. Browsers' rules are those of the
[Fetch standard].

# Check credentials

credentials: any website reads responses as the signed-in user

The policy answers the origin of an arbitrary website with that origin and
Access-Control-Allow-Credentials: true. Every page that a signed-in user visits
can then read what the user may read, and send what the user may send; the
browser adds the cookies. A literal "*" would be refused by the browser here,
which is why programs, and some libraries when told to allow everything, send
the Origin back instead.

Bad:

	func account(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}

Good:

	func account(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if r.Header.Get("Origin") == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}

In short:

  - Severity: high; medium where a provider answers, such as an object store, whose answers nobody has verified
  - Fix: with -origins, a list of your origins in place of everyone
  - Correctness: the Fetch standard lets the page read; two unrelated origins were let in, so it is no single partner's
  - Frequency: GO-2026-4774, CVE-2024-41659 and others are this; so is the first answer to "CORS error with credentials"
  - Precision: reported only where the execution shows both headers for a stranger; tests of the Origin in front of them are executed
  - Does not see: reflection in proxies, and origins taken from a database or a configuration file

# Check weakorigin

weakorigin: the test of the Origin lets a look-alike in

The policy compares the Origin with something, and an attacker can register or
otherwise obtain an origin that passes: a suffix without its dot, a prefix, a
substring, a regular expression without anchors or with unescaped dots, a
wildcard that matches part of a label. Look-alikes are derived from the text
that the comparison used, and the one that got in stands in the message.

A regular expression that comes from the configuration and that the program
compiles as it stands is reported as well: whoever writes the origin there that
he means lets its look-alikes in. Wrap such a pattern in ^(?:...)$, or compare
the whole match with the origin. So is a test whether an origin begins with, ends
in or contains a text of the configuration: no prefix and no part of an origin
stands for it alone, and a suffix only if it begins with a dot.

Bad:

	func ours(origin string) bool {
		return strings.HasSuffix(origin, "example.com") // https://evilexample.com
	}

	var policy = cors.New(cors.Options{AllowOriginFunc: ours, AllowCredentials: true})

Good:

	func ours(origin string) bool {
		return origin == "https://example.com" ||
			strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com")
	}

	var policy = cors.New(cors.Options{AllowOriginFunc: ours, AllowCredentials: true})

In short:

  - Severity: high with credentials, else medium; medium for patterns, prefixes and substrings of the configuration, low for suffixes, which may begin with a dot
  - Fix: the dot before a suffix, anchors and escapes in a regular expression, the origin itself in place of a substring; none for patterns of the configuration
  - Correctness: the message names an origin that was let in, and why
  - Frequency: CVE-2023-28109 (suffix without a dot), CVE-2024-27302 (suffix of a list), CVE-2024-41657 (prefix), CVE-2022-1996 and CVE-2019-25211 (in libraries)
  - Precision: a finding needs a witness that passes; a comparison by itself is never reported
  - Does not see: a wildcard below your own domain where others can have subdomains, and other comparisons with text that only the operator knows

# Check nullorigin

nullorigin: the Origin "null" is let in

Browsers send Origin: null for sandboxed frames, data: URLs and local files. Any
website can open a sandboxed frame, so a policy that lets "null" in lets
every website in, even where everything else is compared exactly.

Bad:

	var policy = cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "null"},
		AllowCredentials: true,
	})

Good:

	var policy = cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowCredentials: true,
	})

In short:

  - Severity: high with credentials, else medium
  - Fix: the entry or the comparison is removed
  - Correctness: an iframe with the sandbox attribute sends "null", whoever embeds it
  - Frequency: people add it to test pages that they open from their disk
  - Precision: the policy is asked with Origin "null"; where every origin gets in, another check reports that instead
  - Does not see: "null" in a list that is read from a file

# Check insecure

insecure: an origin with plain http is let in with credentials

Whoever is on the network between a visitor and a site that is served over plain
http can change its pages, and so becomes that origin. If the API lets it in with
credentials, https on the API no longer protects the visitor.

Bad:

	var policy = cors.New(cors.Options{
		AllowedOrigins:   []string{"http://shop.example.com"},
		AllowCredentials: true,
	})

Good:

	var policy = cors.New(cors.Options{
		AllowedOrigins:   []string{"https://shop.example.com", "http://localhost:3000"},
		AllowCredentials: true,
	})

In short:

  - Severity: medium
  - Fix: https in place of http for a host's name without a port; removed where the twin is let in already
  - Correctness: an active attacker on the network needs one unencrypted page to run a script in that origin
  - Frequency: lists keep the http twin of each entry from the time before https
  - Precision: loopback addresses and localhost are left out, and so is whatever is let in without credentials
  - Does not see: http origins that a pattern lets in, when the program does not spell one out

# Check websocket

websocket: any website can open the WebSocket as the signed-in user

Browsers do not apply CORS to WebSockets: every page may open one anywhere,
and the browser adds the cookies. The server has to compare the Origin itself.
Most libraries do so unless told otherwise; a function that always returns true,
an option such as InsecureSkipVerify, or a library that compares nothing
leaves the connection to everyone. A comparison that a look-alike passes is
reported, too.

Bad:

	var upgrader = websocket.Upgrader{
		CheckOrigin: func(r *http.Request) bool { return true },
	}

	func serve(w http.ResponseWriter, r *http.Request) {
		conn, err := upgrader.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer conn.Close()
	}

Good:

	var upgrader = websocket.Upgrader{} // compares the Origin with the Host

	func serve(w http.ResponseWriter, r *http.Request) {
		conn, err := upgrader.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer conn.Close()
	}

In short:

  - Severity: high
  - Fix: the setting is removed where the library's default compares; with -origins, your origins are compared
  - Correctness: RFC 6455, section 10.2, leaves the test of the Origin to the server
  - Frequency: the most frequent danger: CVE-2026-22689, CVE-2026-34403, CVE-2026-44985, CVE-2026-42283 and CVE-2026-44514 in one year
  - Precision: what stands in front of the upgrade is executed: a middleware that refuses strangers silences the check
  - Does not see: sessions that use no cookies, where a hijacked connection is worth nothing; say so with a directive

# Check bypass

bypass: the protection against cross-site requests is switched off

net/http's CrossOriginProtection and libraries like gorilla/csrf refuse requests
that change data when another website sends them. A bypass pattern is wider than
it looks ("/" is every path), a handler for refused requests that serves them
after all undoes the protection, so does a program that calls Check itself and
only writes its error to a log, and a trusted origin that is not spelled as
browsers send it trusts nobody.

Bad:

	func protect(mux *http.ServeMux) http.Handler {
		p := http.NewCrossOriginProtection()
		p.AddInsecureBypassPattern("/") // every path
		return p.Handler(mux)
	}

Good:

	func protect(mux *http.ServeMux) http.Handler {
		p := http.NewCrossOriginProtection()
		p.AddInsecureBypassPattern("POST /webhooks/payment")
		return p.Handler(mux)
	}

In short:

  - Severity: high; medium for what is refused at start-up, low for entries that never match
  - Fix: none: which path was meant is the author's knowledge
  - Correctness: patterns are matched by a ServeMux as the library matches them
  - Frequency: seldom yet: the type is new in Go 1.25; GO-2025-3955 is that patterns exempted more than they said, GO-2025-3884 a flaw of trusted origins in gorilla/csrf
  - Precision: one path that the pattern spells out is the author's decision and is left alone
  - Does not see: handlers that were never wrapped

# Check wildcard

wildcard: any website can read the responses, without credentials

A literal "*", a reflected Origin without credentials, or a constructor that
allows everything. That is right for public data: fonts, schedules, open
catalogues. It is wrong for what is protected by the network instead of by
cookies, such as a service on localhost or in an intranet, because every page
in a visitor's browser can reach that. What a program asks an object store, a
gateway or a mesh to answer is judged by its wildcards, and the message says
that the answer itself is not verified.

Bad:

	func status(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}

Good:

	//corsvet:public the catalogue is on the shop's front page
	func catalogue(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}

In short:

  - Severity: low
  - Fix: with -origins, a list of your origins in place of everyone
  - Correctness: that everyone can read is a fact; whether it is meant, one comment says for good
  - Frequency: the most common policy of all; CVE-2026-11624 and CVE-2026-42091 are ones that were not meant
  - Precision: -severity=medium leaves the check out; a //corsvet:public comment answers it for one place
  - Does not see: whether the data is public

# Check methods

methods: the list of methods is wider than it can be meant

The list of allowed methods has "*", a method that browsers never let a script
send (TRACE, CONNECT, TRACK), or gives any website PUT, PATCH and DELETE. The last
is seldom an attack today, but the next route with such a method will be open to
scripts of every site. Preflights that are answered with any Origin and with
credentials let every website change data as the signed-in user, even where
nothing but preflights is answered so: the response is not read, and not needed.

Bad:

	var policy = cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedMethods: []string{"GET", "TRACE"},
	})

Good:

	var policy = cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedMethods: []string{"GET", "PUT"},
	})

In short:

  - Severity: low; medium for preflights that give any website credentials
  - Fix: the useless methods are removed; with -origins, your origins in place of everyone
  - Correctness: the Fetch standard forbids TRACE, CONNECT and TRACK to scripts and takes "*" literally with credentials
  - Frequency: lists are copied with all methods that net/http has constants for
  - Precision: a list of sensible methods for named origins is never reported, however long
  - Does not see: which methods the routes behind the policy serve

# Check refused

refused: browsers refuse or ignore the policy as it is written

The response can never do what it was written for: "*" together with credentials,
two Access-Control-Allow-Origin values, several origins in one, or a value of
Access-Control-Allow-Credentials other than "true". The page gets a CORS error,
and the next attempt to repair it is often the reflection that check credentials
reports.

Bad:

	var policy = cors.New(cors.Options{
		AllowedOrigins:   []string{"*"},
		AllowCredentials: true,
	})

Good:

	var policy = cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowCredentials: true,
	})

In short:

  - Severity: medium; low for a value that is only ignored
  - Fix: the credentials that browsers refuse are dropped, a list in one header becomes a comparison, the value becomes "true"
  - Correctness: the "CORS check" of the Fetch standard compares the values byte by byte
  - Frequency: "*" with credentials is the usual first attempt
  - Precision: reported from the response as a whole, after everything that changes its headers
  - Does not see: headers that a proxy in front adds again

# Check startup

startup: the library refuses the configuration when the program starts

Several libraries validate what they are given and panic or return an error:
for contradictory settings, for entries that are no origins, for "*" with
credentials. The message is the library's own. Such a program does not start, or
starts without the policy when the error is dropped.

Bad:

	// gin-contrib/cors: New panics.
	func router() *gin.Engine {
		r := gin.New()
		r.Use(gincors.New(gincors.Config{
			AllowAllOrigins: true,
			AllowOrigins:    []string{"https://app.example.com"},
		}))
		return r
	}

Good:

	func router() *gin.Engine {
		r := gin.New()
		r.Use(gincors.New(gincors.Config{
			AllowOrigins: []string{"https://app.example.com"},
		}))
		return r
	}

In short:

  - Severity: medium
  - Fix: the setting that contradicts the list is dropped, entries are written as browsers send them
  - Correctness: each rule was read in the library's source and compared with what the released library does
  - Frequency: found at the first start, unless a flag or an environment variable stands in front
  - Precision: silent where the version in use does not have the rule
  - Does not see: rules of libraries that are not in the table of docs/libraries.md

# Check directive

directive: a comment for corsvet is wrong or has no effect

A //corsvet:public or //corsvet:ignore comment without a reason, with a check
that does not exist, or that answers nothing any more. A comment that
is silently without effect gives false confidence, so it is a finding, too.

Bad:

	//corsvet:ignore wildcard
	func catalogue(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}

Good:

	//corsvet:ignore wildcard the catalogue is on the shop's front page
	func catalogue(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}

In short:

  - Severity: low
  - Fix: none: only the author knows the reason
  - Correctness: the message says which part of the comment has no meaning
  - Frequency: comments stay when the code below them is repaired
  - Precision: a comment for a check that did not run, about a file that was left out, or in a declaration with a policy that cannot be known, is not called idle; generated files are skipped
  - Does not see: whether the reason is true; //nolint comments, which golangci-lint reports on itself

[cmd/vet]: https://go.dev/src/cmd/vet/README
[Go vulnerability database]: https://pkg.go.dev/vuln/
[Fetch standard]: https://fetch.spec.whatwg.org/#http-cors-protocol
*/
package checks
