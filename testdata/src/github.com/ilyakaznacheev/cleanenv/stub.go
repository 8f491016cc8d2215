// Package cleanenv is a stub of github.com/ilyakaznacheev/cleanenv for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cleanenv

func ReadConfig(path string, cfg interface{}) error { return nil }

func ReadEnv(cfg interface{}) error { return nil }

func UpdateEnv(cfg interface{}) error { return nil }
