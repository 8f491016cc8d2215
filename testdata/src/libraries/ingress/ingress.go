// Package ingress makes Ingress objects with annotations for ingress-nginx.
package ingress

import (
	"maps"
	"strconv"

	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	apply "k8s.io/client-go/applyconfigurations/networking/v1"

	pulumimeta "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/meta/v1"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

const prefix = "nginx.ingress.kubernetes.io/"

func star(name string) *networkingv1.Ingress {
	return &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{
			Name: name,
			Annotations: map[string]string{
				prefix + "enable-cors":       "true",
				prefix + "cors-allow-origin": "*", // want `wildcard: .*"\*" asks ingress-nginx to let any website read; fine only for public data \(what it answers is not verified\)`
			},
		},
	}
}

// Without a list ingress-nginx allows everyone.
func unlisted(ing *networkingv1.Ingress) {
	if ing.Annotations == nil {
		ing.Annotations = map[string]string{}
	}
	fresh := &networkingv1.Ingress{}
	fresh.Annotations = map[string]string{"kubernetes.io/ingress.class": "nginx"}
	fresh.Annotations["nginx.ingress.kubernetes.io/enable-cors"] = "true" // want `wildcard: .*asks ingress-nginx to let any website read`
	use(fresh)
}

// A star among others counts for all.
func among() metav1.ObjectMeta {
	annotations := map[string]string{}
	annotations["nginx.ingress.kubernetes.io/enable-cors"] = strconv.FormatBool(true)
	annotations["nginx.ingress.kubernetes.io/cors-allow-origin"] = "https://app.example.com, *" // want `wildcard: .*asks ingress-nginx`
	return metav1.ObjectMeta{Annotations: annotations}
}

func setter() *networkingv1.Ingress {
	ing := &networkingv1.Ingress{}
	ing.SetAnnotations(corsAnnotations())
	return ing
}

func corsAnnotations() map[string]string {
	return map[string]string{
		"nginx.ingress.kubernetes.io/enable-cors":            "true", // want `wildcard: .*asks ingress-nginx`
		"nginx.ingress.kubernetes.io/cors-allow-credentials": "false",
	}
}

func one() *networkingv1.Ingress {
	ing := &networkingv1.Ingress{}
	metav1.SetMetaDataAnnotation(&ing.ObjectMeta, prefix+"enable-cors", "true")
	metav1.SetMetaDataAnnotation(&ing.ObjectMeta, prefix+"cors-allow-origin", "*") // want `wildcard: .*asks ingress-nginx`
	return ing
}

func applied() *apply.IngressApplyConfiguration {
	return apply.Ingress("shop", "default").WithAnnotations(map[string]string{
		prefix + "enable-cors":       "true",
		prefix + "cors-allow-origin": "*", // want `wildcard: .*asks ingress-nginx`
	})
}

func stack() *pulumimeta.ObjectMetaArgs {
	return &pulumimeta.ObjectMetaArgs{Annotations: pulumi.StringMap{
		prefix + "enable-cors":       pulumi.String("true"),
		prefix + "cors-allow-origin": pulumi.String("*"), // want `wildcard: .*asks ingress-nginx`
	}}
}

// These are not for everyone, or not switched on.

func listed() *networkingv1.Ingress {
	return &networkingv1.Ingress{ObjectMeta: metav1.ObjectMeta{Annotations: map[string]string{
		prefix + "enable-cors":            "true",
		prefix + "cors-allow-origin":      "https://app.example.com,https://*.example.com",
		prefix + "cors-allow-credentials": "true",
	}}}
}

func off() *networkingv1.Ingress {
	return &networkingv1.Ingress{ObjectMeta: metav1.ObjectMeta{Annotations: map[string]string{
		prefix + "enable-cors":       "false",
		prefix + "cors-allow-origin": "*",
	}}}
}

// Nobody has switched it on.
func prepared() *networkingv1.Ingress {
	return &networkingv1.Ingress{ObjectMeta: metav1.ObjectMeta{Annotations: map[string]string{prefix + "cors-allow-origin": "*"}}}
}

func replaced() *networkingv1.Ingress {
	ing := &networkingv1.Ingress{}
	ing.Annotations = map[string]string{prefix + "enable-cors": "true", prefix + "cors-allow-origin": "*"}
	ing.Annotations[prefix+"cors-allow-origin"] = "https://app.example.com"
	return ing
}

func appliedListed() *apply.IngressApplyConfiguration {
	return apply.Ingress("shop", "default").WithAnnotations(map[string]string{
		prefix + "enable-cors":       "true",
		prefix + "cors-allow-origin": "https://app.example.com",
	})
}

func stackListed() *pulumimeta.ObjectMetaArgs {
	return &pulumimeta.ObjectMetaArgs{Annotations: pulumi.StringMap{
		prefix + "enable-cors":       pulumi.String("true"),
		prefix + "cors-allow-origin": pulumi.String("https://app.example.com"),
	}}
}

// Who is allowed is what somebody else writes.
func given(spec map[string]string, origin string) []*networkingv1.Ingress {
	merged := map[string]string{prefix + "enable-cors": "true"}
	maps.Copy(merged, spec)
	a := &networkingv1.Ingress{ObjectMeta: metav1.ObjectMeta{Annotations: merged}}
	b := &networkingv1.Ingress{ObjectMeta: metav1.ObjectMeta{Annotations: map[string]string{
		prefix + "enable-cors":       "true",
		prefix + "cors-allow-origin": origin,
	}}}
	return []*networkingv1.Ingress{a, b}
}

func use(*networkingv1.Ingress) {}
