package corpus

// This file is about encodings and digests: base64, hex, SHA-256, JSON and
// checksums used to keep or compare allowed origins.

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/binary"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"hash/crc32"
	"html"
	"strings"
)

func encodingPredicates() []Predicate {
	return []Predicate{
		{"base64Encoded", true, base64Encoded},
		{"base64DecodedList", true, base64DecodedList},
		{"base64Prefix", false, base64Prefix},
		{"hexEncoded", true, hexEncoded},
		{"hexDecodedSuffix", false, hexDecodedSuffix},
		{"sha256Compared", true, sha256Compared},
		{"sha256Set", true, sha256Set},
		{"sha256FirstByte", false, sha256FirstByte},
		{"constantTimeCompare", true, constantTimeCompare},
		{"constantTimeCompareShort", false, constantTimeCompareShort},
		{"hmacEqual", true, hmacEqual},
		{"crc32AndEqual", true, crc32AndEqual},
		{"jsonList", true, jsonList},
		{"jsonStruct", true, jsonStruct},
		{"jsonUnmarshalFails", false, jsonUnmarshalFails},
		{"csvRecords", true, csvRecords},
		{"htmlEscaped", true, htmlEscaped},
		{"lengthPrefixed", true, lengthPrefixed},
	}
}

// base64Encoded compares the encoded origin: sound.
func base64Encoded(origin string) bool {
	return base64.StdEncoding.EncodeToString([]byte(origin)) == "aHR0cHM6Ly9leGFtcGxlLmNvbQ=="
}

// base64DecodedList decodes allowed origins from a setting and compares: sound.
func base64DecodedList(origin string) bool {
	list := []string{"aHR0cHM6Ly9leGFtcGxlLmNvbQ", "not base64!", "aHR0cHM6Ly9hcHAuZXhhbXBsZS5jb20"}
	for _, enc := range list {
		dec, err := base64.RawURLEncoding.DecodeString(enc)
		if err != nil {
			continue
		}
		if string(dec) == origin {
			return true
		}
	}
	return false
}

// base64Prefix compares a prefix of the encoding: unsound.
func base64Prefix(origin string) bool {
	return strings.HasPrefix(base64.RawStdEncoding.EncodeToString([]byte(origin)), "aHR0cHM6Ly9leGFtcGxlLmNvb")
}

// hexEncoded compares hexadecimal forms: sound.
func hexEncoded(origin string) bool {
	return hex.EncodeToString([]byte(origin)) == "68747470733a2f2f6578616d706c652e636f6d"
}

// hexDecodedSuffix decodes a suffix that lacks its dot: unsound.
func hexDecodedSuffix(origin string) bool {
	suffix, err := hex.DecodeString("6578616d706c652e636f6d")
	return err == nil && bytes.HasSuffix([]byte(origin), suffix)
}

// sha256Compared compares digests as arrays: sound.
func sha256Compared(origin string) bool {
	return sha256.Sum256([]byte(origin)) == sha256.Sum256([]byte("https://example.com"))
}

var digestSet = map[string]struct{}{
	digest("https://example.com"):     {},
	digest("https://app.example.com"): {},
}

func digest(s string) string {
	h := sha256.New()
	h.Write([]byte(s))
	return hex.EncodeToString(h.Sum(nil))
}

// sha256Set looks the digest up in a set: sound.
func sha256Set(origin string) bool {
	_, ok := digestSet[digest(origin)]
	return ok
}

// sha256FirstByte compares one bit of the digest, which half of all origins share: unsound.
func sha256FirstByte(origin string) bool {
	a, b := sha256.Sum256([]byte(origin)), sha256.Sum256([]byte(siteOrigin))
	return a[0]&1 == b[0]&1
}

// constantTimeCompare compares in constant time: sound.
func constantTimeCompare(origin string) bool {
	return subtle.ConstantTimeCompare([]byte(origin), []byte(appOrigin)) == 1
}

// constantTimeCompareShort compares as many bytes as the expected origin has: unsound.
func constantTimeCompareShort(origin string) bool {
	n := min(len(origin), len(appOrigin))
	return subtle.ConstantTimeCompare([]byte(origin)[:n], []byte(appOrigin)) == 1
}

// hmacEqual compares keyed digests: sound.
func hmacEqual(origin string) bool {
	mac := func(s string) []byte {
		m := hmac.New(sha256.New, []byte("not so secret"))
		m.Write([]byte(s))
		return m.Sum(nil)
	}
	return hmac.Equal(mac(origin), mac("https://example.com"))
}

// crc32AndEqual uses a checksum as a quick filter before the comparison: sound.
func crc32AndEqual(origin string) bool {
	if crc32.ChecksumIEEE([]byte(origin)) != crc32.ChecksumIEEE([]byte(siteOrigin)) {
		return false
	}
	return origin == siteOrigin
}

// jsonList reads a JSON array of origins: sound.
func jsonList(origin string) bool {
	var list []string
	if err := json.Unmarshal([]byte(`["https://example.com", "https://www.example.com"]`), &list); err != nil {
		return false
	}
	for _, o := range list {
		if o == origin {
			return true
		}
	}
	return false
}

const jsonConfig = `{"cors": {"origins": ["https://example.com"], "allow_all": false}}`

// jsonStruct reads a JSON document into a struct: sound.
func jsonStruct(origin string) bool {
	var cfg struct {
		CORS struct {
			Origins  []string `json:"origins"`
			AllowAll bool     `json:"allow_all"`
		} `json:"cors"`
	}
	if err := json.NewDecoder(strings.NewReader(jsonConfig)).Decode(&cfg); err != nil {
		return false
	}
	return cfg.CORS.AllowAll || len(cfg.CORS.Origins) > 0 && cfg.CORS.Origins[0] == origin
}

// jsonUnmarshalFails treats a broken configuration as one without restrictions: unsound.
func jsonUnmarshalFails(origin string) bool {
	var list []string
	if err := json.Unmarshal([]byte(`["https://example.com",]`), &list); err != nil || len(list) == 0 {
		return true
	}
	return list[0] == origin
}

// csvRecords reads records of origin and flag: sound.
func csvRecords(origin string) bool {
	r := csv.NewReader(strings.NewReader("https://example.com,yes\nhttps://evil.example,no\n"))
	records, err := r.ReadAll()
	if err != nil {
		return false
	}
	for _, rec := range records {
		if rec[0] == origin && rec[1] == "yes" {
			return true
		}
	}
	return false
}

// htmlEscaped compares HTML-escaped forms: sound.
func htmlEscaped(origin string) bool {
	return html.EscapeString(origin) == html.EscapeString("https://example.com")
}

// lengthPrefixed compares length-prefixed keys: sound.
func lengthPrefixed(origin string) bool {
	key := func(s string) string {
		b := binary.BigEndian.AppendUint32(nil, uint32(len(s)))
		return string(append(b, s...))
	}
	return key(origin) == key("https://example.com")
}
