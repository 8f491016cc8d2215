// Package viper is a stub of github.com/spf13/viper for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package viper

import (
	"strings"
	"time"

	mapstructure "github.com/go-viper/mapstructure/v2"
	"github.com/spf13/pflag"
)

type DecoderConfigOption func(*mapstructure.DecoderConfig)

type Viper struct{}

func (*Viper) AddConfigPath(in string) {}

func (*Viper) AllSettings() map[string]any { return nil }

func (*Viper) AutomaticEnv() {}

func (*Viper) BindEnv(input ...string) error { return nil }

func (*Viper) BindPFlag(key string, flag *pflag.Flag) error { return nil }

func (*Viper) BindPFlags(flags *pflag.FlagSet) error { return nil }

func (*Viper) Get(key string) any { return nil }

func (*Viper) GetBool(key string) bool { return false }

func (*Viper) GetDuration(key string) time.Duration { return 0 }

func (*Viper) GetInt(key string) int { return 0 }

func (*Viper) GetString(key string) string { return "" }

func (*Viper) GetStringMap(key string) map[string]any { return nil }

func (*Viper) GetStringMapString(key string) map[string]string { return nil }

func (*Viper) GetStringSlice(key string) []string { return nil }

func (*Viper) IsSet(key string) bool { return false }

func (*Viper) ReadInConfig() error { return nil }

func (*Viper) Set(key string, value any) {}

func (*Viper) SetConfigFile(in string) {}

func (*Viper) SetConfigName(in string) {}

func (*Viper) SetConfigType(in string) {}

func (*Viper) SetDefault(key string, value any) {}

func (*Viper) SetEnvKeyReplacer(r *strings.Replacer) {}

func (*Viper) SetEnvPrefix(in string) {}

func (*Viper) Sub(key string) *Viper { return nil }

func (*Viper) Unmarshal(rawVal any, opts ...DecoderConfigOption) error { return nil }

func (*Viper) UnmarshalKey(key string, rawVal any, opts ...DecoderConfigOption) error { return nil }

func AddConfigPath(in string) {}

func AllSettings() map[string]any { return nil }

func AutomaticEnv() {}

func BindEnv(input ...string) error { return nil }

func BindPFlag(key string, flag *pflag.Flag) error { return nil }

func BindPFlags(flags *pflag.FlagSet) error { return nil }

func Get(key string) any { return nil }

func GetBool(key string) bool { return false }

func GetDuration(key string) time.Duration { return 0 }

func GetInt(key string) int { return 0 }

func GetString(key string) string { return "" }

func GetStringMap(key string) map[string]any { return nil }

func GetStringMapString(key string) map[string]string { return nil }

func GetStringSlice(key string) []string { return nil }

func GetViper() *Viper { return nil }

func IsSet(key string) bool { return false }

func New() *Viper { return nil }

func ReadInConfig() error { return nil }

func Set(key string, value any) {}

func SetConfigFile(in string) {}

func SetConfigName(in string) {}

func SetConfigType(in string) {}

func SetDefault(key string, value any) {}

func SetEnvKeyReplacer(r *strings.Replacer) {}

func SetEnvPrefix(in string) {}

func Sub(key string) *Viper { return nil }

func Unmarshal(rawVal any, opts ...DecoderConfigOption) error { return nil }

func UnmarshalKey(key string, rawVal any, opts ...DecoderConfigOption) error { return nil }
