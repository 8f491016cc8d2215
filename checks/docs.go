package checks

// Doc returns the documentation of a check.
func Doc(id string) string { return id + ": see " + URL(id) }

// URL returns the address of a check's documentation.
func URL(id string) string { return "https://pkg.go.dev/github.com/corsvet/corsvet#hdr-" + id }
