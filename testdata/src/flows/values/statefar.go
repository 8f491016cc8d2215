package values

var (
	farOrigins []string
	farTrusted = []string{"https://app.example.com"}
	farTenants map[string][]string
)

func init() {
	farOrigins = make([]string, 0, 2)
	farOrigins = append(farOrigins, farTrusted...)
	otherFileBadNull()
}

// The last entry is the mistake.
func otherFileBadNull() { farOrigins = append(farOrigins, "null") } // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`

// Tenants is called by main.
func Tenants(t map[string][]string) { farTenants = t }
