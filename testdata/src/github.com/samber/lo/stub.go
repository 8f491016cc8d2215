// Package lo is a stub of github.com/samber/lo for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package lo

type ifElse[T any] struct{}

func Assign[K comparable, V any, Map ~map[K]V](maps ...Map) Map { return *new(Map) }

func Associate[T any, K comparable, V any](collection []T, transform func(item T) (K, V)) map[K]V {
	return nil
}

func Coalesce[T comparable](values ...T) (T, bool) { return *new(T), false }

func CoalesceOrEmpty[T comparable](v ...T) T { return *new(T) }

func Compact[T comparable, Slice ~[]T](collection Slice) Slice { return *new(Slice) }

func Contains[T comparable](collection []T, element T) bool { return false }

func ContainsBy[T any](collection []T, predicate func(item T) bool) bool { return false }

func Empty[T any]() T { return *new(T) }

func Every[T comparable](collection []T, subset []T) bool { return false }

func EveryBy[T any](collection []T, predicate func(item T) bool) bool { return false }

func Filter[T any, Slice ~[]T](collection Slice, predicate func(item T, index int) bool) Slice {
	return *new(Slice)
}

func FilterMap[T any, R any](collection []T, callback func(item T, index int) (R, bool)) []R {
	return nil
}

func Find[T any](collection []T, predicate func(item T) bool) (T, bool) { return *new(T), false }

func FlatMap[T any, R any](collection []T, transform func(item T, index int) []R) []R { return nil }

func Flatten[T any, Slice ~[]T](collection []Slice) Slice { return *new(Slice) }

func ForEach[T any](collection []T, callback func(item T, index int)) {}

func FromPtr[T any](x *T) T { return *new(T) }

func FromPtrOr[T any](x *T, fallback T) T { return *new(T) }

func GroupBy[T any, U comparable, Slice ~[]T](collection Slice, iteratee func(item T) U) map[U]Slice {
	return nil
}

func If[T any](condition bool, result T) *ifElse[T] { return nil }

func IsEmpty[T comparable](v T) bool { return false }

func KeyBy[K comparable, V any](collection []V, iteratee func(item V) K) map[K]V { return nil }

func Keys[K comparable, V any](in ...map[K]V) []K { return nil }

func Map[T any, R any](collection []T, transform func(item T, index int) R) []R { return nil }

func MapToSlice[K comparable, V any, R any](in map[K]V, iteratee func(key K, value V) R) []R {
	return nil
}

func Must[T any](val T, err any, messageArgs ...any) T { return *new(T) }

func Must0(err any, messageArgs ...any) {}

func Must1[T any](val T, err any, messageArgs ...any) T { return *new(T) }

func Must2[T1 any, T2 any](val1 T1, val2 T2, err any, messageArgs ...any) (T1, T2) {
	return *new(T1), *new(T2)
}

func Reduce[T any, R any](collection []T, accumulator func(agg R, item T, index int) R, initial R) R {
	return *new(R)
}

func SliceToMap[T any, K comparable, V any](collection []T, transform func(item T) (K, V)) map[K]V {
	return nil
}

func Some[T comparable](collection []T, subset []T) bool { return false }

func SomeBy[T any](collection []T, predicate func(item T) bool) bool { return false }

func Ternary[T any](condition bool, ifOutput T, elseOutput T) T { return *new(T) }

func TernaryF[T any](condition bool, ifFunc func() T, elseFunc func() T) T { return *new(T) }

func ToPtr[T any](x T) *T { return nil }

func Uniq[T comparable, Slice ~[]T](collection Slice) Slice { return *new(Slice) }

func Values[K comparable, V any](in ...map[K]V) []V { return nil }

func Without[T comparable, Slice ~[]T](collection Slice, exclude ...T) Slice { return *new(Slice) }
