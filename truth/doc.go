// Package truth compares corsvet with the real libraries.
//
// It is a module of its own, so that the analyzer's go.mod stays free of those
// libraries. Its tests are
//
//   - TestStubs: every symbol of the stubs below testdata/src is as in the library;
//   - TestLive: generated configurations, a table and random ones, are analysed by
//     corsvet and run for real; what corsvet predicts for every probe (the headers
//     of simple requests and preflights, handshakes, refusals at start-up) must be
//     what the library answers;
//   - TestSource: the source of four libraries is executed as if they had no row,
//     and gives what their rows say.
//
// A longer run has more random configurations, or others:
//
//	go test -run 'TestLive|TestSource' -v -timeout 12h -configs 5000 -seed 2
//	go test -run TestLive/libraries/echo4 -v -show
//	go test -run XXX -fuzz FuzzLive -fuzztime 1h -parallel 1
//
// go.mod has not the libraries of live_heavy_test.go, and it is not to keep them:
//
//	go get k8s.io/apiserver/pkg/server/filters@v0.37.2 github.com/prometheus/prometheus/util/httputil@v0.316.0 github.com/pocketbase/pocketbase/apis@v0.39.11
//	go test -run 'TestLive/libraries/(k8s|prometheus|pocketbase)' -v -heavy
//	git restore go.mod go.sum
//
// A library is one subject in a live_*_test.go: how its configurations are
// spelled, and how a server is made of one. Differences that are right as they
// are stand in live_explained_test.go, with the reason.
//
// To move to newer releases, run "go get" and "go mod tidy" here, then
// "go test": each line it prints names a symbol whose stub must follow, or a
// configuration about which a row is wrong. A new stub package also gets a line
// in deps.go.
package truth
