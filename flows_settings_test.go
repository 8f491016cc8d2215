package corsvet_test

// Ways in which a program takes its settings from outside, with what it ships.
var settingFlows = []flow{
	{"flag", "flag.String"},
	{"flagVar", "a flag that fills a variable"},
	{"boolFlag", "a switch"},
	{"cobra", "cobra's look-up by name"},
	{"pflag", "pflag's flags that fill variables of the package"},
	{"kingpin", "kingpin's chains"},
	{"cli", "flags that are values, in urfave/cli"},

	{"options", "options of another package with flags for them"},
	{"typed", "options that are known by their type"},
	{"flagOnly", "options of which only the flags say what is shipped"},
	{"value", "commands and flags that are variables"},
	{"defined", "flags that a function defines which others call"},
	{"late", "defaults that are set when a command runs"},

	{"getenv", "a helper with a fallback for the environment"},
	{"fallback", "a fallback beside os.Getenv"},
	{"firstOf", "cmp.Or of several settings"},
	{"parsed", "a setting that is parsed"},
	{"choice", "what only an operator's word opens"},

	{"viperDefault", "viper's defaults"},
	{"viperFlag", "a flag that is viper's default"},
	{"viperAsked", "a key that is asked for first"},
	{"viperAny", "a value of any type"},
	{"viperUnmarshal", "viper's decoding"},
	{"koanf", "koanf's layers"},
	{"decode", "a file that is decoded over defaults"},

	{"tagDefault", "envconfig's tags"},
	{"tagEnv", "env's tags"},
	{"tagClean", "cleanenv's tags"},
	{"tagInline", "go-envconfig's tags"},
	{"tagFill", "the tags of creasty/defaults"},

	{"defaultFunc", "a DefaultConfig function of another package"},
	{"loaded", "a configuration that another package loads over its default"},
	{"given", "a configuration that main hands over"},
	{"defaultVar", "a default structure that is a variable of another package"},
	{"registered", "flags that a method of another package defines"},
	{"completed", "a method that completes a configuration"},
	{"operator", "what only an operator's flag opens"},
}
