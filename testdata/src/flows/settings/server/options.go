// Package server has the options of a server, which flags may change.
package server

import "github.com/spf13/pflag"

// Options are made by NewOptions.
type Options struct {
	Origins  []string
	Admins   []string
	Partners []string
	Metrics  *MetricsOptions
}

// MetricsOptions have flags of their own.
type MetricsOptions struct {
	Origin string
	Own    string
}

// NewOptions are what the server ships.
func NewOptions() *Options {
	return &Options{
		Origins: []string{"https://app.example.com", "null"},
		Admins:  []string{"https://admin.example.com"},
		Metrics: &MetricsOptions{},
	}
}

// AddFlags lets flags change them.
func (o *Options) AddFlags(fs *pflag.FlagSet) {
	fs.StringSliceVar(&o.Origins, "allowed-origins", o.Origins, "who may read")
	fs.StringSliceVar(&o.Admins, "admin-origins", o.Admins, "who may write")
	fs.StringSliceVar(&o.Partners, "partner-origins", o.Partners, "who else may read")
	o.Metrics.AddFlags(fs)
}

// AddFlags lets flags change them.
func (o *MetricsOptions) AddFlags(fs *pflag.FlagSet) {
	fs.StringVar(&o.Origin, "metrics-origin", "http://metrics.example.com", "who may read the metrics")
	fs.StringVar(&o.Own, "metrics-own-origin", "https://metrics.example.com", "who may reset the metrics")
}
