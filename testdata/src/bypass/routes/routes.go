// Package routes names paths for package bypass.
package routes

// All is every path, and Hook the one that another site may use.
const (
	All  = "/{path...}"
	Hook = "POST /hooks/stripe"
)
