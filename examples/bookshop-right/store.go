package main

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// store keeps everything in memory: this is an example.
type store struct {
	mu       sync.Mutex
	books    map[string]book
	sessions map[string]string  // session to e-mail address
	accounts map[string]account // by e-mail address
	orders   map[string]order
}

func newStore() *store {
	return &store{
		books: map[string]book{
			"978-1": {ISBN: "978-1", Title: "A Shop by the Sea", Author: "M. Lund", Cents: 1490, Stock: 12},
			"978-2": {ISBN: "978-2", Title: "The Paper Garden", Author: "I. Okafor", Cents: 990, Stock: 3},
		},
		sessions: map[string]string{"demo": "ada@mail.example"},
		accounts: map[string]account{
			"ada@mail.example": {Name: "Ada", Email: "ada@mail.example", Address: "1 Quay Street", Wishlist: []string{"978-2"}},
		},
		orders: map[string]order{
			"1001": {Number: "1001", Email: "ada@mail.example", Address: "1 Quay Street", Books: []string{"978-1"}},
		},
	}
}

func (s *store) accountOf(session string) (account, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a, ok := s.accounts[s.sessions[session]]
	return a, ok
}

func (s *store) saveAccount(a account) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.accounts[a.Email] = a
}

func (s *store) saveBook(b book) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.books[b.ISBN] = b
}

func (s *store) deleteOrder(number string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.orders, number)
}

func (s *store) allBooks() []book {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.SortedFunc(maps.Values(s.books), func(a, b book) int { return strings.Compare(a.ISBN, b.ISBN) })
}

func (s *store) book(isbn string) (book, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b, ok := s.books[isbn]
	return b, ok
}

func (s *store) order(number string) (order, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	o, ok := s.orders[number]
	return o, ok
}

func (s *store) ordersOf(email string) []order {
	s.mu.Lock()
	defer s.mu.Unlock()
	found := []order{}
	for _, number := range slices.Sorted(maps.Keys(s.orders)) {
		if o := s.orders[number]; o.Email == email {
			found = append(found, o)
		}
	}
	return found
}
