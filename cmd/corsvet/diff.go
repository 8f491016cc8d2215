package main

import (
	"fmt"
	"slices"
	"strings"
)

// unified is the change of one file as a unified diff with three lines of
// context, as patch -p1 and git apply take it; empty if there is none.
func unified(name, before, after string) string {
	if before == after {
		return ""
	}
	const context = 3
	a, b := splitLines(before), splitLines(after)
	ops := diffLines(a, b)
	var out strings.Builder
	fmt.Fprintf(&out, "--- a/%s\n+++ b/%s\n", name, name)
	for i := 0; i < len(ops); {
		if ops[i].kind == ' ' {
			i++
			continue
		}
		// A hunk goes on while changes are less than twice the context apart.
		start, end := max(0, i-context), i
		for j := i; j < len(ops) && j-end <= 2*context; j++ {
			if ops[j].kind != ' ' {
				end = j + 1
			}
		}
		i = end
		end = min(len(ops), end+context)
		writeHunk(&out, ops[start:end], a, b)
	}
	return out.String()
}

func splitLines(s string) []string {
	lines := strings.SplitAfter(s, "\n")
	if lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// A lineOp keeps (' '), deletes ('-') or inserts ('+') a line. a and b are the
// numbers of lines before it.
type lineOp struct {
	kind byte
	a, b int
}

func writeHunk(out *strings.Builder, ops []lineOp, a, b []string) {
	var na, nb int
	for _, op := range ops {
		if op.kind != '+' {
			na++
		}
		if op.kind != '-' {
			nb++
		}
	}
	fmt.Fprintf(out, "@@ -%s +%s @@\n", hunkRange(ops[0].a, na), hunkRange(ops[0].b, nb))
	for _, op := range ops {
		line := ""
		if op.kind == '+' {
			line = b[op.b]
		} else {
			line = a[op.a]
		}
		out.WriteByte(op.kind)
		out.WriteString(line)
		if !strings.HasSuffix(line, "\n") {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

func hunkRange(before, n int) string {
	if n == 0 {
		return fmt.Sprintf("%d,0", before) // the line after which
	}
	if n == 1 {
		return fmt.Sprint(before + 1)
	}
	return fmt.Sprintf("%d,%d", before+1, n)
}

// diffLines is Myers' greedy algorithm: its cost is the length of the texts
// times the number of changed lines, and fixes change few.
func diffLines(a, b []string) []lineOp {
	n, m := len(a), len(b)
	v := map[int]int{1: 0} // furthest a for each diagonal a-b
	var trace []map[int]int
	for d := 0; d <= n+m; d++ {
		next := make(map[int]int, d+1)
		for k := -d; k <= d; k += 2 {
			x := v[k-1] + 1
			if k == -d || k != d && v[k-1] < v[k+1] {
				x = v[k+1]
			}
			for x < n && x-k < m && a[x] == b[x-k] {
				x++
			}
			next[k] = x
			if x >= n && x-k >= m {
				return backtrack(append(trace, v), n, m)
			}
		}
		trace = append(trace, v)
		v = next
	}
	return nil // not reached: d = n+m deletes and inserts everything
}

// backtrack walks from the ends of both texts to their beginnings. trace[d] is
// how far the paths with d-1 changes came.
func backtrack(trace []map[int]int, x, y int) []lineOp {
	var ops []lineOp
	for d := len(trace) - 1; d >= 0; d-- {
		v, k := trace[d], x-y
		prev := k - 1
		if k == -d || k != d && v[k-1] < v[k+1] {
			prev = k + 1
		}
		px := v[prev]
		py := px - prev
		for x > px && y > py && x > 0 && y > 0 {
			x, y = x-1, y-1
			ops = append(ops, lineOp{' ', x, y})
		}
		if d == 0 {
			break
		}
		if x == px {
			y--
			ops = append(ops, lineOp{'+', x, y})
		} else {
			x--
			ops = append(ops, lineOp{'-', x, y})
		}
	}
	slices.Reverse(ops)
	return ops
}
