// Package v1 is a stub of k8s.io/client-go/applyconfigurations/networking/v1 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package v1

type IngressApplyConfiguration struct{}

func Ingress(name, namespace string) *IngressApplyConfiguration { return nil }

func (b *IngressApplyConfiguration) WithAnnotations(entries map[string]string) *IngressApplyConfiguration {
	return nil
}

func (b *IngressApplyConfiguration) WithName(value string) *IngressApplyConfiguration { return nil }
