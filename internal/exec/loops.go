package exec

// A loop that reads something from elsewhere, a file, a database, an iterator,
// ends when there is no more. That there was nothing from the beginning is a
// supposition: what the program does with the empty list is not what it ships.

// leaves returns the direction of the condition at the end of a block that
// leaves the loop which the block is in; ok is false when there is none.
func (fn *Func) leaves(block int32) (exit bool, ok bool) {
	b := &fn.Blocks[block]
	if b.loop == 0 {
		b.loop = inNoLoop
		if len(b.Succs) == 2 {
			switch yes, no := fn.reaches(b.Succs[0], block), fn.reaches(b.Succs[1], block); {
			case yes && !no:
				b.loop = leftByFalse
			case no && !yes:
				b.loop = leftByTrue
			}
		}
	}
	return b.loop == leftByTrue, b.loop != inNoLoop
}

// How the condition of a block leaves its loop.
const (
	inNoLoop = iota + 1
	leftByTrue
	leftByFalse
)

// reaches reports whether control gets from one block to another.
func (fn *Func) reaches(from, to int32) bool {
	seen := make([]bool, len(fn.Blocks))
	work := []int32{from}
	for len(work) > 0 {
		n := work[len(work)-1]
		work = work[:len(work)-1]
		if n == to {
			return true
		}
		if !seen[n] {
			seen[n] = true
			work = append(work, fn.Blocks[n].Succs...)
		}
	}
	return false
}

// supposing returns a condition of which the direction that leaves a loop at
// once supposes that there is nothing. That holds for what code out of sight
// answers; of a setting that can be named, being empty is a choice.
func (u *Unknown) supposing(exit bool) *Unknown {
	if u.neg != nil {
		n := *u
		n.neg = u.neg.supposing(!exit)
		return &n
	}
	if u.Src != Config || u.Default != nil || Readable(u.Note) || u.about {
		return u
	}
	n := *u
	if exit {
		n.cost[1], n.prefer, n.missing = maybe, -1, 1<<1
	} else {
		n.cost[0], n.prefer, n.missing = maybe, 1, 1<<0
	}
	return &n
}

// supposes reports whether a direction supposes that there is nothing.
func (u *Unknown) supposes(taken bool) bool {
	if taken {
		return u.missing&(1<<1) != 0
	}
	return u.missing&(1<<0) != 0
}
