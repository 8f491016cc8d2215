package exec

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"encoding/gob"
	"hash/crc64"
	"io"
)

// A fact is sealed: it starts with the version of its format and a checksum,
// and the rest is compressed, for it repeats itself a lot. A fact of another
// version, or one that is damaged, is no fact.

const (
	factVersion = 3
	sealSize    = 9
)

// maxFactText bounds what a fact may be once it is decompressed, in bytes.
const maxFactText = 16 * MaxFactBytes

func checksum(data []byte) uint64 { return crc64.Checksum(data, crc64.MakeTable(crc64.ECMA)) }

// seal returns nil if the fact is longer than anybody would read.
func seal(w *wire) []byte {
	var text, buf bytes.Buffer
	if gob.NewEncoder(&text).Encode(w) != nil || text.Len() > maxFactText {
		return nil
	}
	deflate, err := flate.NewWriter(&buf, flate.BestSpeed)
	if err != nil {
		return nil
	}
	if _, err := text.WriteTo(deflate); err != nil || deflate.Close() != nil {
		return nil
	}
	out := make([]byte, 0, sealSize+buf.Len())
	out = append(out, factVersion)
	out = binary.BigEndian.AppendUint64(out, checksum(buf.Bytes()))
	return append(out, buf.Bytes()...)
}

// unseal reports whether data is a fact.
func unseal(data []byte, w *wire) bool {
	if len(data) < sealSize || data[0] != factVersion {
		return false
	}
	body := data[sealSize:]
	if binary.BigEndian.Uint64(data[1:]) != checksum(body) {
		return false
	}
	return gob.NewDecoder(io.LimitReader(flate.NewReader(bytes.NewReader(body)), maxFactText)).Decode(w) == nil
}
