package library

import "github.com/corsvet/corsvet/internal/policy"

// quickWS is github.com/antlabs/quickws, read at v0.2.2: the word origin does
// not occur in it, so the program has to look before the upgrade.
func quickWS() *Row {
	const path = "github.com/antlabs/quickws"
	row := &Row{
		Name:  "antlabs/quickws",
		Paths: []string{path},
		Doc:   Doc{Versions: "v0.2.2 (read, not run)", Covers: "all ways to upgrade; a check by hand before them"},
	}
	for _, sym := range []string{path + ".Upgrade", "(*" + path + ".UpgradeServer).Upgrade", "(*" + path + ".UpgradeServer).UpgradeV2"} {
		row.Entries = append(row.Entries, Entry{Sym: sym, Config: -1, Request: true, Kind: policy.WebSocket, Model: noOriginCheck})
	}
	return row
}
