// Package risky is a stub of github.com/jub0bs/fcors/risky for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package risky

import "github.com/jub0bs/fcors"

func DangerouslyTolerateInsecureOrigins() fcors.Option { return nil }

func DangerouslyTolerateSubdomainsOfPublicSuffixes() fcors.Option { return nil }

func PrivateNetworkAccess() fcors.Option { return nil }

func PrivateNetworkAccessInNoCORSModeOnly() fcors.Option { return nil }
