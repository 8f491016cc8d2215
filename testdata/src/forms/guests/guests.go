// Package guests answers through the context that another package declares.
package guests

import (
	"net/http"
	"os"
	"strings"

	"forms/house"
)

// Everyone writes the header through a field of a field.
func Everyone() func(house.Step) house.Step {
	return func(next house.Step) house.Step {
		return func(v *house.Visit) error {
			v.Reply.Headers().Set("Access-Control-Allow-Origin", "*") // want `wildcard: `
			return next(v)
		}
	}
}

// mirror reflects what the context's own methods read, through one that writes.
func mirror(v *house.Visit) error {
	v.Put("Access-Control-Allow-Origin", v.From()) // want `credentials: any website can read this as the signed-in user`
	v.Put("Access-Control-Allow-Credentials", "true")
	return nil
}

// suffix has a check that is too weak, on the field of the context.
func suffix(v *house.Visit) error {
	from := v.Asked.Header.Get("Origin")
	if strings.HasSuffix(from, "guests.example") { // want `weakorigin: .*HasSuffix.* lets "https://evilguests.example" in`
		v.Put("Access-Control-Allow-Origin", from)
		v.Put("Access-Control-Allow-Credentials", "true")
		v.Put("Vary", "Origin")
	}
	return nil
}

// exact is right.
func exact(v *house.Visit) error {
	v.Reply.Headers().Add("Vary", "Origin")
	if v.From() == "https://www.guests.example" {
		v.Put("Access-Control-Allow-Origin", v.From())
		v.Put("Access-Control-Allow-Credentials", "true")
	}
	return nil
}

// plain sets headers that have nothing to do with other sites.
func plain(v *house.Visit) error {
	v.Put("Cache-Control", "no-store")
	v.Reply.Status(http.StatusNoContent)
	return nil
}

// configured cannot be known: the operator names the site.
func configured(v *house.Visit) error {
	v.Put("Vary", "Origin")
	v.Put("Access-Control-Allow-Origin", os.Getenv("GUESTS_SITE"))
	return nil
}

// own is a context that is declared here: an answer within a controller.
type own struct {
	w       http.ResponseWriter
	r       *http.Request
	allowed map[string]bool
}

func (o *own) list() {
	o.w.Header().Set("Access-Control-Allow-Origin", o.r.Header.Get("Origin")) // want `credentials: `
	o.w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func (o *own) show() {
	o.w.Header().Set("Vary", "Origin")
	if from := o.r.Header.Get("Origin"); o.allowed[from] {
		o.w.Header().Set("Access-Control-Allow-Origin", from)
		o.w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// same tells a visit from the own site: a verdict, and no answer.
func same(t *house.Ticket) bool {
	return strings.HasSuffix(t.Asked.Header.Get("Origin"), t.Asked.Host)
}

var steps = []house.Step{mirror, suffix, exact, plain, configured}

var lists = []func(*own){(*own).list, (*own).show}

var verdicts = []func(*house.Ticket) bool{same}

// tour embeds the context of the other package.
type tour struct {
	*house.Visit
	stops []string
}

func (t *tour) start() {
	t.Put("Access-Control-Allow-Origin", t.From()) // want `credentials: `
	t.Put("Access-Control-Allow-Credentials", "true")
}

func (t *tour) end() { t.Put("Access-Control-Allow-Origin", "https://www.guests.example") }

var tours = []func(*tour){(*tour).start, (*tour).end}

// reflects answers through an interface that hands the writer out.
func reflects(g house.Guest) {
	g.Out().Header().Set("Access-Control-Allow-Origin", g.Asked().Header.Get("Origin")) // want `credentials: `
	g.Out().Header().Set("Access-Control-Allow-Credentials", "true")
}

func compares(g house.Guest) {
	g.Out().Header().Add("Vary", "Origin")
	if g.Asked().Header.Get("Origin") == "https://www.guests.example" {
		g.Out().Header().Set("Access-Control-Allow-Origin", "https://www.guests.example")
		g.Out().Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// asks cannot be known: the guest's name is no part of the request.
func asks(g house.Guest) {
	g.Out().Header().Set("Access-Control-Allow-Origin", "https://"+g.Name())
}

var greets = []func(house.Guest){reflects, compares, asks}
