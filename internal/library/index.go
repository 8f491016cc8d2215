package library

import (
	"go/types"
	"slices"
	"strings"
	"sync"

	"github.com/corsvet/corsvet/internal/exec"
)

// Relevance says what importing a package makes possible.
type Relevance uint8

const (
	Irrelevant Relevance = iota
	Handlers             // the importer can write response headers
	Policies             // the importer can make a policy
)

// Index answers questions about all rows by symbol and import path. What the
// gate asks of every package, Import, Use and Spells, the index of [Rows] answers
// from a generated table: most runs for go vet end without the rows.
type Index struct {
	imports func(path string) Relevance
	uses    func(name string) bool
	spells  func(text string) bool
	symbols func() *symbols
}

// symbols are the parts of rows by symbol.
type symbols struct {
	entries  map[string]*EntryRef
	options  map[string]exec.Intrinsic
	actions  map[string]Action
	contexts map[string]*ContextType
	globals  map[string]*Global
	literals map[string]*EntryRef
	flags    map[string]*FlagType
	results  map[string]*ResponseType
	routers  map[string]*RouterMethod
	tags     map[string]*HeaderTags // by import path
	verdicts map[string]*Row
	tagged   []func(m *exec.Machine, tags string, t types.Type) (exec.Value, bool)
}

// EntryRef is an entry with its row.
type EntryRef struct {
	Row   *Row
	Entry *Entry
}

// Default is the index of [Rows].
var Default = sync.OnceValue(func() *Index {
	return &Index{relevance, used, spelled, sync.OnceValue(func() *symbols { return newSymbols(Rows()) })}
})

// NewIndex indexes rows.
func NewIndex(rows []*Row) *Index {
	imports, uses, texts := gate(rows)
	return &Index{
		imports: func(path string) Relevance { return imports[path] },
		uses:    func(name string) bool { return uses[name] },
		spells: func(text string) bool {
			return slices.ContainsFunc(texts, func(t string) bool { return strings.Contains(text, t) })
		},
		symbols: sync.OnceValue(func() *symbols { return newSymbols(rows) }),
	}
}

// gate is what rows answer to Import, Use and Spells.
func gate(rows []*Row) (imports map[string]Relevance, uses map[string]bool, texts []string) {
	imports, uses = map[string]Relevance{}, map[string]bool{}
	for _, r := range rows {
		for _, p := range r.Paths {
			rel := Policies
			if len(r.Entries) == 0 && len(r.Literals) == 0 || len(r.Uses)+len(r.Texts) > 0 {
				rel = Handlers
			}
			if r.settles() {
				rel = Irrelevant
			}
			imports[p] = max(imports[p], rel)
		}
		for _, name := range r.Uses {
			uses[name] = true
		}
		texts = append(texts, r.Texts...)
	}
	return imports, uses, texts
}

// newSymbols indexes what has a symbol.
func newSymbols(rows []*Row) *symbols {
	x := &symbols{
		entries:  map[string]*EntryRef{},
		options:  map[string]exec.Intrinsic{},
		actions:  map[string]Action{},
		contexts: map[string]*ContextType{},
		globals:  map[string]*Global{},
		literals: map[string]*EntryRef{},
		flags:    map[string]*FlagType{},
		results:  map[string]*ResponseType{},
		routers:  map[string]*RouterMethod{},
		tags:     map[string]*HeaderTags{},
		verdicts: map[string]*Row{},
	}
	for _, r := range rows {
		for i := range r.Entries {
			x.entries[r.Entries[i].Sym] = &EntryRef{r, &r.Entries[i]}
		}
		for i := range r.Literals {
			x.literals[r.Literals[i].Sym] = &EntryRef{r, &r.Literals[i]}
		}
		for i := range r.Flags {
			x.flags[r.Flags[i].Sym] = &r.Flags[i]
		}
		if r.Tags != nil {
			for _, p := range r.Paths {
				x.tags[p] = r.Tags
			}
		}
		if r.Tagged != nil {
			x.tagged = append(x.tagged, r.Tagged)
		}
		for _, o := range r.Options {
			x.options[o.Sym] = o.Apply
		}
		for sym, a := range r.Context {
			x.actions[sym] = a
		}
		for i := range r.Globals {
			x.globals[r.Globals[i].Sym] = &r.Globals[i]
		}
		for i := range r.Responses {
			x.results[r.Responses[i].Type] = &r.Responses[i]
		}
		for _, sym := range r.Verdicts {
			x.verdicts[sym] = r
		}
		for i := range r.Routers {
			x.route(&r.Routers[i])
		}
		for i := range r.Types {
			x.contexts[r.Types[i].Type] = &r.Types[i]
		}
	}
	return x
}

// route indexes the methods of a router.
func (x *symbols) route(r *Router) {
	for does, names := range map[RouterAction]string{UseMiddleware: r.Use, NewGroup: r.Group, AddRoute: r.Route, NewScope: r.Scope, MountRouter: r.Mount, ServeRoutes: r.Serve} {
		for _, name := range strings.Fields(names) {
			x.routers["("+r.Type+")."+name] = &RouterMethod{r, does}
		}
	}
}

// Verdict returns the row of a function whose error says that a request is
// refused, or nil.
func (x *Index) Verdict(sym string) *Row { return x.symbols().verdicts[sym] }

// Router returns the method of a router with a symbol, or nil.
func (x *Index) Router(sym string) *RouterMethod { return x.symbols().routers[sym] }

// Import says what importing a path makes possible.
func (x *Index) Import(path string) Relevance { return x.imports(path) }

// Entry returns the entry with a symbol, or nil.
func (x *Index) Entry(sym string) *EntryRef { return x.symbols().entries[sym] }

// Option returns the intrinsic of a configuration function, or nil.
func (x *Index) Option(sym string) exec.Intrinsic { return x.symbols().options[sym] }

// Action returns what an accessor of a request context does.
func (x *Index) Action(sym string) Action { return x.symbols().actions[sym] }

// ContextType returns the row of a type through which handlers see a request.
func (x *Index) ContextType(typ string) *ContextType { return x.symbols().contexts[typ] }

// Global returns the row of a library's variable, or nil.
func (x *Index) Global(sym string) *Global { return x.symbols().globals[sym] }

// Literal returns the entry of a struct type whose value is a policy, or nil.
func (x *Index) Literal(typ string) *EntryRef { return x.symbols().literals[typ] }

// LiteralType returns the entry of a type whose value is a policy, or nil.
func (x *Index) LiteralType(t types.Type) *EntryRef {
	if n, ok := types.Unalias(t).(*types.Named); ok && n.Obj().Pkg() != nil {
		return x.symbols().literals[n.Obj().Pkg().Path()+"."+n.Obj().Name()]
	}
	return nil
}

// FlagType returns the row of a type whose values are flags, or nil.
func (x *Index) FlagType(t types.Type) *FlagType {
	if n, ok := types.Unalias(t).(*types.Named); ok && n.Obj().Pkg() != nil {
		return x.symbols().flags[n.Obj().Pkg().Path()+"."+n.Obj().Name()]
	}
	return nil
}

// SymbolPath returns the import path in a function's symbol.
func SymbolPath(sym string) string {
	sym = strings.TrimLeft(sym, "(*")
	slash := strings.LastIndexByte(sym, '/')
	if dot := strings.IndexByte(sym[slash+1:], '.'); dot >= 0 {
		return sym[:slash+1+dot]
	}
	return sym
}

// Response returns the row of a type that handlers return as their response,
// or nil.
func (x *Index) Response(typ string) *ResponseType { return x.symbols().results[typ] }

// HeaderTags returns the tags that make fields headers for users of an import
// path, or nil.
func (x *Index) HeaderTags(path string) *HeaderTags { return x.symbols().tags[path] }

// Use reports whether a function, method or type of this name may make a policy.
func (x *Index) Use(name string) bool { return x.uses(name) }

// Spells reports whether the text of a constant names a setting of a policy.
func (x *Index) Spells(text string) bool { return x.spells(text) }

// Makes reports whether a function makes or changes a policy, or judges by one.
func (x *Index) Makes(sym string) bool {
	s := x.symbols()
	return s.entries[sym] != nil || s.options[sym] != nil || s.verdicts[sym] != nil
}

// Tagged returns the default that the tags of a field give it, whichever
// library reads them.
func (x *Index) Tagged(m *exec.Machine, l exec.Leaf) (exec.Value, bool) {
	for _, read := range x.symbols().tagged {
		if v, ok := read(m, l.Tags[len(l.Tags)-1], l.Type); ok {
			return v, true
		}
	}
	return exec.Value{}, false
}
