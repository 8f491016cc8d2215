package origin

import (
	"strings"

	"golang.org/x/net/publicsuffix"
)

// PublicSuffix finds the part of a host below which strangers register names.
// A leading or trailing dot of host is ignored.
//
// icann tells a registry's suffix (com, co.uk) from a company's shared hosting
// domain (github.io, vercel.app). is tells that host itself is such a place, so
// that trusting every name below it trusts strangers. It is false for last
// labels without a registry (local, internal): nobody outside can have those.
//
// Source: https://publicsuffix.org/list, as compiled into x/net/publicsuffix,
// and [sharedHosting] for what the list leaves out.
func PublicSuffix(host string) (suffix string, icann, is bool) {
	host = strings.ToLower(strings.Trim(host, "."))
	if host == "" || isAddress(host) {
		return "", false, false
	}
	suffix, icann = publicsuffix.PublicSuffix(host)
	for rest := host; len(rest) > len(suffix); {
		if sharedHosting(rest) {
			suffix, icann = rest, false
			break
		}
		i := strings.IndexByte(rest, '.')
		if i < 0 {
			break
		}
		rest = rest[i+1:]
	}
	if suffix == host && (icann || strings.Contains(suffix, ".")) {
		return suffix, icann, true
	}
	// Have: the list has no rule for host. It may have "*.host" (*.ck), by which
	// every name below is a suffix in turn; there is no such rule at the top.
	below := "x." + host
	s, _ := publicsuffix.PublicSuffix(below)
	return suffix, icann, s == below
}

// isAddress is isIP for hosts in lower case that are mostly names.
func isAddress(host string) bool {
	return (strings.IndexByte(host, ':') >= 0 || endsInNumber(host)) && isIP(host)
}

// sharedHosting lists domains below which anyone gets a name or a page but that
// the public suffix list does not have. A test keeps it free of duplicates of
// the list. It is a switch so that it costs nothing at program start.
func sharedHosting(host string) bool {
	switch host {
	case "amazonaws.com", "on.aws", // rules exist for regions only
		"windows.net", "core.windows.net", "azurecontainerapps.io", "cloudapp.azure.com",
		"devtunnels.ms", "github.dev", "app.github.dev",
		"storage.googleapis.com", "googleusercontent.com", "cloudworkstations.dev",
		"koyeb.app", "railway.app", "surge.sh",
		"kinsta.app", "kinsta.page", "encore.cloud", "backendless.app", "twil.io",
		"codesandbox.io", "stackblitz.io", "webcontainer.io", "glitch.me",
		"v0.app", "edgeone.app", "macaly.app", "manus.space", "gradio.live", "softr.app",
		"exp.direct", "loca.lt", "lhr.life", "serveo.net", "pinggy.link", // tunnels
		"nip.io", "sslip.io", // any IP address as a name
		"wordpress.com", "tumblr.com", "weebly.com", "squarespace.com", "tiiny.site":
		return true
	}
	return false
}

// Site is the unit of ownership: the registrable domain (public suffix plus one
// label, private section and [sharedHosting] included), or the host itself for
// addresses, single labels and public suffixes. A trailing dot is dropped. For
// schemes that do not use the network it is scheme://host, for "null" empty.
//
// Source: HTML Standard, section 7.1.1.1 "Sites"; unlike there, the scheme of a
// network origin does not count.
func (o Origin) Site() string {
	switch {
	case o.Opaque:
		return ""
	case !network(o.Scheme):
		return o.Scheme + "://" + o.Host
	}
	return siteOf(o.Host)
}

// siteOf is [Origin.Site] for the host of a network scheme.
func siteOf(host string) string {
	host = strings.TrimSuffix(host, ".")
	suffix, _, _ := PublicSuffix(host)
	if suffix == "" || len(suffix) >= len(host) {
		return host
	}
	above := strings.TrimSuffix(host[:len(host)-len(suffix)], ".")
	return host[strings.LastIndexByte(above, '.')+1:]
}

// SameSite reports whether two origins have the same owner as far as their
// names tell. It is the HTML Standard's "schemelessly same site"; an opaque
// origin is same-site with nothing, not even itself.
func SameSite(a, b Origin) bool {
	site := a.Site()
	return site != "" && site == b.Site()
}

// registrable reports whether a stranger could get a host by registering its
// site: there is a registry or a hosting company for its suffix, and the label
// in front is one that they accept.
func registrable(host string) bool {
	suffix, icann, is := PublicSuffix(host)
	site := siteOf(host)
	if is || site == suffix || len(site) <= len(suffix) {
		return false
	}
	switch suffix {
	case "example", "test", "invalid": // stand-ins for real names (RFC 6761)
	case "netlify.app", "web.app", "firebaseapp.com":
		// branch--site and site--channel are previews of the owner's site.
		// Nobody else can get these names, so that a pattern for them is sound.
		if strings.Contains(site, "--") {
			return false
		}
	default:
		if !icann && !strings.Contains(suffix, ".") {
			return false // local, internal: no registry
		}
	}
	if framed := "." + host + "."; strings.Contains(framed, ".-") || strings.Contains(framed, "-.") {
		return false
	}
	label := site[:len(site)-len(suffix)-1]
	if strings.Contains(label, "_") {
		return false
	}
	return len(label) < 4 || label[2:4] != "--" || strings.HasPrefix(label, "xn--")
}
