package corsvet_test

// Ways of a value through a program.
var valueFlows = []flow{
	{"local", "a local variable"},
}
