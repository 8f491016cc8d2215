package corsvet_test

// Wrappers of other packages, and predicates that they ask.
var wrapperFlows = []flow{
	{"writer", "a function that writes an origin"},
	{"filler", "a function that fills a header"},
	{"star", "a star and credentials for such a function"},
	{"constructor", "a middleware of a list"},
	{"variadic", "a middleware of its arguments"},
	{"constant", "a constant for a middleware"},
	{"config", "a struct that configures a middleware"},
	{"func", "a function in the struct"},
	{"interface", "an interface in the struct"},
	{"judge", "a function handed over with the request"},

	{"options", "options that may fail"},
	{"setter", "a setter behind a literal"},
	{"builder", "steps of a builder"},
	{"handler", "a handler's type"},
	{"generic", "a generic type"},
	{"embedded", "an embedded policy"},
	{"value", "a wrapper in a variable"},
	{"bound", "a method as a value"},
	{"copy", "a copy of a variable of the other package"},

	{"allowed", "a predicate in a package without a word about origins"},
	{"error", "an error instead of a verdict"},
	{"lookup", "an entry instead of a verdict"},
	{"request", "a predicate on the request"},
	{"suffix", "a comparison of endings"},
	{"glob", "a comparison with patterns"},
	{"rule", "a compiled expression"},
	{"combined", "predicates that are combined"},
	{"slice", "a helper for lists"},
	{"fallback", "a helper for defaults"},
	{"empty", "a list that may be empty"},

	{"gin", "a middleware for gin"},
	{"echo", "a middleware for echo"},
	{"fiber", "a middleware for fiber"},
	{"context", "a framework's context as an argument"},

	{"library", "a wrapper of a library"},
	{"predicate", "a predicate for a library's wrapper"},
	{"hub", "a type that opens WebSockets"},
	{"upgrade", "a function that opens WebSockets"},
	{"protect", "a wrapper of the protection against cross-site requests"},
	{"twice", "a wrapper of a wrapper"},
	{"server", "a struct that passes its list to a wrapper"},

	{"Open", "a danger inside the wrapper"},
	{"Opens", "a wrapper that is open unless it is told otherwise"},
	{"Shipped", "a wrapper whose default comes from the environment"},
}
