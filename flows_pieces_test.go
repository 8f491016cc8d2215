package corsvet_test

// Ways in which the parts of a policy come together.
var pieceFlows = []flow{
	{"functions", "the origin in one function, the credentials in another"},
	{"methods", "two methods of one middleware"},
	{"branches", "the preflight in one branch, the response in another"},
	{"deferred", "a deferred function"},
	{"closures", "a function within the handler"},
	{"steps", "steps of a list"},
	{"returns", "credentials in front of an early return, the origin behind it"},

	{"map", "a map of headers"},
	{"pairs", "pairs of texts"},
	{"structs", "a slice of structs"},
	{"fields", "a struct that lists its headers"},
	{"variadic", "names and values in the arguments"},
	{"lines", "lines of a text"},
	{"sorted", "names in sorted order"},

	{"literal", "a literal of headers in another spelling"},
	{"assigned", "the map of headers without its methods"},
	{"same", "the values of the request as they came"},
	{"clone", "a copy of common headers"},
	{"copy", "maps copied over each other"},
	{"built", "headers from a function, copied by its caller"},
	{"parameter", "a header object as a parameter"},
	{"field", "a header object in a field"},
	{"deleted", "headers that are taken back"},

	{"recorder", "a writer that records"},
	{"status", "a writer that adds headers with the status"},
	{"gzip", "a writer that compresses"},
	{"buffer", "a writer that collects"},
	{"interface", "an interface of the program's own for the writer"},
	{"hooks", "functions that a writer calls before it sends"},
	{"inner", "the writer within another"},
}
