package exec

// Exploration is the summary of all paths of one entry.
type Exploration struct {
	Paths    int
	Complete bool // every feasible path was executed to its end
}

// way is a path that is still to be executed: the directions of its first
// decisions, and where the last of them leads, if that is known.
type way struct {
	prefix []bool
	to     *Block
}

// Explore executes entry on every feasible path, fewest deviations from the
// preferred directions first, and calls done at the end of each path, before
// its effects on memory are rolled back. Where the number of paths does not
// suffice, the second half of them goes by preference where no path has been:
// paths that differ in what was seen before say the least.
func (m *Machine) Explore(paths int, entry func() Value, done func(Path, Value)) Exploration {
	outer, total, depth, frames, round, astray := m.path, m.total, m.depth, m.frames, m.round, m.astray
	defer func() {
		m.path, m.depth, m.frames, m.round, m.astray = outer, depth, frames, round, astray
		m.total += total
	}()
	m.total = 0
	m.rounds++
	m.round = m.rounds
	queue := []way{{}}
	x := Exploration{Complete: true}
	for len(queue) > 0 {
		if x.Paths >= paths || m.total > m.Limits.Total {
			x.Complete = false
			break
		}
		next := 0
		if x.Paths >= paths/2 {
			next = m.unseen(queue)
		}
		m.astray = astray || next > 0
		prefix := queue[next].prefix
		queue = append(queue[:next], queue[next+1:]...)
		x.Paths++
		st := m.runPath(outer, prefix, entry, done)
		m.depth, m.frames = depth, frames
		if st.info.Cut {
			x.Complete = false
		}
		for i := len(prefix); i < len(st.taken) && len(queue) < 4*paths; i++ {
			if !st.taken[i].both {
				continue
			}
			alt := make([]bool, i+1)
			for j := range i {
				alt[j] = st.taken[j].taken
			}
			alt[i] = !st.taken[i].taken
			queue = append(queue, way{alt, st.taken[i].other})
		}
	}
	return x
}

// unseen returns the index of the latest way that leads where no path of the
// exploration in progress has been, or 0.
func (m *Machine) unseen(queue []way) int {
	for i := len(queue) - 1; i > 0; i-- {
		if b := queue[i].to; b != nil && b.seen < m.round {
			return i
		}
	}
	return 0
}
