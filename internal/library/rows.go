package library

// rows lists the libraries, one line each.
func rows() []*Row {
	return []*Row{
		netHTTP(),
		gin(),
		rsCORS(),
		ginContrib(),
		gorillaWebsocket(),
	}
}
