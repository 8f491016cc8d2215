/*
Package corsvet finds insecure and broken cross-origin policies in Go programs:
CORS, the origins of WebSockets, and the protection against cross-site requests.

[Analyzer] is a go/analysis analyzer. It runs alone (cmd/corsvet), in go vet and
go fix (the same binary), in golangci-lint (gclplugin), and in every other driver
of analyzers. What it reports is documented with package
[github.com/corsvet/corsvet/checks], one section for each check; which libraries
it knows, in docs/libraries.md.

# How it works

A spelling says little about a policy: "*" may be behind a flag that nobody sets,
strings.HasSuffix may be exactly right, and a test of the Origin may stand three
functions away. So corsvet does not match spellings. It executes the policy on
requests of attackers and looks at the response that it would send:

	package -> gate -> SSA -> policies <- probes
	                             |
	                         responses -> checks -> findings -> fixes

The gate (internal/extract) decides from the imports of a package, and then from
its constants, that it cannot hold a policy. Most packages end here, before
anything is built for them.

exec (internal/exec) is an abstract executor of Go that knows nothing of CORS. It
works on values that the program fixes and on unknowns that remember where
they come from: the request, the environment, a flag with its default. A
condition on an unknown is taken both ways. Package initialisation is
executed, so allow-lists and compiled expressions have their values. Functions of
the standard library are called for real when their arguments are known. Paths,
steps and depth are bounded; past the bound the answer is unknown, never "safe".

A policy (internal/policy) is anything that answers a probe: a method, an Origin,
preflight or not. A library's policy is a row of data with a model of what the
released library answers; a handler's policy is its execution. Probes are an
unrelated website, "null", the origins that the program names, and look-alikes
derived from the text that it compared with. Each answer is yes, no or unknown.

A check (package checks) is a pure function of these answers. An attacker's
origin that got in is the witness in the message.

What comes from elsewhere, a parameter or a variable that main sets, is judged by
what the program ships: by the function, variable or tags beside its type that
name the default, or by what it does on finding that nothing is set. A policy
that several paths make rests only on the conditions that they share. What a
router runs one after the other is one policy. A finding stands where the danger
is: a function that only writes what it is given passes that on to its callers.

Facts carry what importers need to know of a package: a predicate about
origins, a function that builds a configuration, or a wrapper that sets headers,
as a small program that exec runs where it is called. A driver gives an analysis
the facts and types of what the package itself imports; a fact therefore carries
what its functions need of packages further away, with stand-ins for types that
no API reaches.

# Why it is made this way

The checks are analyzers that one umbrella analyzer requires, instead of eleven
that a user lists: the policies are found once, and the umbrella sees
all findings, keeps one of several with the same cause, matches comments with
findings, and proves fixes together. Drivers then offer one name and one set of
flags.

The SSA form is built behind the gate and not by requiring passes/buildssa. An
analyzer with facts makes go vet run all analyzers that it requires on every
dependency; SSA for all of the standard library is what that would cost.

The SSA form is the naive one, without lifting variables into registers: every
assignment stays a store with a position, so that a finding and its fix know
which of the user's expressions a value came from.

# Flags

The flags of the analyzer are the same in every driver:

	-checks=a,b     run only these checks
	-disable=a,b    do not run these
	-severity=low   report findings of this severity and above
	-origins=...    the legitimate origins, used by fixes

The command has more; corsvet -help lists them.

# Severities

  - high: a website of an attacker acts or reads as the signed-in user
  - medium: that needs one thing more, such as a place on the network, or the policy cannot work
  - low: right for public data, or of no effect
  - info: worth knowing, and all that stands in test files

A danger that only a setting other than the program's default opens is one
level lower, and the message names the setting: "(when flag -dev is set)".
A build tag of the program's own is such a setting.

# Directives

Two comments answer findings. Like all directives they have no space after the
slashes, and they need a reason:

	//corsvet:public the catalogue is on the shop's front page
	//corsvet:ignore websocket,nullorigin sessions are tokens, not cookies

The first answers the checks wildcard and methods: this resource is public on
purpose. The second answers the checks that it names. Behind code a
comment speaks for its line and for the statement that ends there; on a line of
its own for what begins below it: a statement, a field, a function, a
declaration. It counts where the finding is reported and where its policy is
made. Comments without a reason, with an unknown check, or without effect are
reported by the check directive. golangci-lint's //nolint and //nolint:corsvet
work in all drivers.

# Fixes

Fixes are proposed from the syntax around a finding and then proved: the changed
package is type-checked and executed again. A fix is suggested only if

  - the package compiles;
  - the finding is gone, and no other of its weight has come;
  - nobody gets in who was kept out before;
  - every origin that the program itself names still gets in.

Often only you know which origins are yours. With

	corsvet -origins=https://app.example.com,https://admin.example.com -fix ./...

fixes write them in place of everyone; they are an exception from the third
rule. Without -origins such findings have no fix. The other exception is check
insecure, whose fix puts https in place of http: the same site, told from its
impostors. With -origins it does so only for origins that are among yours.

# Exit codes

Of the command; go vet and go fix have their own:

	0  no findings (with -fix: none left)
	1  some packages could not be analysed; the findings of the others are printed
	2  the command line is wrong
	3  findings

# Limits

What corsvet does not know, it does not report. It is silent

  - about origins that come from outside the program: a file, a database, a
    setting without default; of a setting with a default it judges the default,
    and of a comparison with a setting whether it is weak for whatever is there;
  - about libraries that are not in docs/libraries.md, unless their source sets
    the headers in a way that facts carry;
  - where the execution would have to follow goroutines, unsafe, assembly, or
    reflection in general;
  - about what proxies, gateways and content delivery networks add or remove;
  - about DNS rebinding, and about handlers without any policy that need one;
  - about packages that do not compile.

A silent run therefore does not mean that a policy is right. The tests of a program should
ask it: send an Origin that must not get in, and look at the headers.
*/
package corsvet

const doc = `find insecure and broken cross-origin policies

corsvet executes CORS policies, WebSocket origin checks and cross-site request
protections on requests of attackers, and reports those that let one in or that
can never work. "corsvet explain" lists the checks; each is documented at
https://pkg.go.dev/github.com/corsvet/corsvet/checks.`
