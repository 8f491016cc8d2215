package origin

import (
	"math"
	"strings"
	"unicode"
)

// asciiHost turns the labels of a host that hold letters outside ASCII into the
// punycode that browsers send. It declines (false) letters that browsers map to
// others first, since guessing them would name someone else's host.
//
// Source: RFC 3492, section 6.3, with the parameters of RFC 5891. x/net/idna
// would do more at the price of a dependency on x/text.
func asciiHost(host string) (string, bool) {
	labels := strings.Split(host, ".")
	for i, label := range labels {
		ascii := true
		for _, r := range label {
			if r < 0x80 {
				continue
			}
			ascii = false
			if !settled(r) {
				return "", false
			}
		}
		if !ascii {
			p, ok := punycode([]rune(label))
			if !ok {
				return "", false
			}
			labels[i] = "xn--" + p
		}
	}
	return strings.Join(labels, "."), true
}

// settled reports whether a rune stays itself under UTS 46 mapping: lower-case
// letters of the common alphabets and unified ideographs.
func settled(r rune) bool {
	switch {
	case 0x00df <= r && r <= 0x017e: // Latin-1 supplement and Latin extended-A
		return unicode.IsLower(r) && r != 0x0133 && r != 0x0140 && r != 0x0149
	case 0x03ac <= r && r <= 0x03ce, 0x0430 <= r && r <= 0x045f: // Greek, Cyrillic
		return unicode.IsLower(r)
	}
	return 0x3041 <= r && r <= 0x3096 || 0x4e00 <= r && r <= 0x9fa5
}

func punycode(in []rune) (string, bool) {
	const base, tmin, tmax, skew, damp = 36, 1, 26, 38, 700
	if len(in) > 63 {
		return "", false
	}
	var out []byte
	for _, r := range in {
		if r < 0x80 {
			out = append(out, byte(r))
		}
	}
	basic := len(out)
	if basic > 0 {
		out = append(out, '-')
	}
	digit := func(d int) byte {
		if d < 26 {
			return byte('a' + d)
		}
		return byte('0' + d - 26)
	}
	n, delta, bias := rune(0x80), 0, 72
	for done := basic; done < len(in); n++ {
		next := rune(math.MaxInt32)
		for _, r := range in {
			if r >= n {
				next = min(next, r)
			}
		}
		delta += int(next-n) * (done + 1)
		n = next
		for _, r := range in {
			if r < n {
				delta++
			}
			if r != n {
				continue
			}
			q := delta
			for k := base; ; k += base {
				t := min(max(k-bias, tmin), tmax)
				if q < t {
					break
				}
				out = append(out, digit(t+(q-t)%(base-t)))
				q = (q - t) / (base - t)
			}
			out = append(out, digit(q))
			if done == basic { // the first delta is damped more (RFC 3492, 6.1)
				delta /= damp
			} else {
				delta /= 2
			}
			delta += delta / (done + 1)
			k := 0
			for ; delta > (base-tmin)*tmax/2; k += base {
				delta /= base - tmin
			}
			bias = k + (base-tmin+1)*delta/(delta+skew)
			delta = 0
			done++
		}
		delta++
	}
	return string(out), true
}
