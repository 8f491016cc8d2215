// Package v1 is a stub of k8s.io/apimachinery/pkg/apis/meta/v1 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package v1

type ObjectMeta struct {
	Name        string
	Namespace   string
	Labels      map[string]string
	Annotations map[string]string
}

func (meta *ObjectMeta) GetAnnotations() map[string]string { return meta.Annotations }

func (meta *ObjectMeta) SetAnnotations(annotations map[string]string) {}

func SetMetaDataAnnotation(obj *ObjectMeta, ann string, value string) {}
