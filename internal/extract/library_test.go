package extract

import (
	"os"
	"path/filepath"
	"testing"
)

func TestVersionOf(t *testing.T) {
	root := t.TempDir()
	if err := os.MkdirAll(filepath.Join(root, "vendor"), 0o777); err != nil {
		t.Fatal(err)
	}
	modules := "# github.com/rs/cors v1.4.0\n## explicit\ngithub.com/rs/cors\n# github.com/rs/cors/wrapper/gin v0.1.0\ngithub.com/rs/cors/wrapper/gin\n# github.com/labstack/echo/v4 v4.16.0 => example.com/fork/echo v4.9.1\n"
	if err := os.WriteFile(filepath.Join(root, "vendor", "modules.txt"), []byte(modules), 0o666); err != nil {
		t.Fatal(err)
	}
	vendored := filepath.ToSlash(root) + "/vendor/"
	for _, c := range []struct{ file, path, want string }{
		{"/root/go/pkg/mod/github.com/rs/cors@v1.11.1/cors.go", "github.com/rs/cors", "v1.11.1"},
		{"github.com/rs/cors@v1.11.1/cors.go", "github.com/rs/cors", "v1.11.1"}, // -trimpath
		{"/m/github.com/emicklei/go-restful@v2.15.0+incompatible/cors_filter.go", "github.com/emicklei/go-restful", "v2.15.0+incompatible"},
		{"/m/github.com/labstack/echo/v4@v4.10.0/middleware/cors.go", "github.com/labstack/echo/v4/middleware", "v4.10.0"},
		{vendored + "github.com/rs/cors/cors.go", "github.com/rs/cors", "v1.4.0"},
		{vendored + "github.com/rs/cors/wrapper/gin/gin.go", "github.com/rs/cors/wrapper/gin", "v0.1.0"},
		{vendored + "github.com/labstack/echo/v4/middleware/cors.go", "github.com/labstack/echo/v4/middleware", "v4.9.1"},
		{"/src/testdata/src/github.com/rs/cors/stub.go", "github.com/rs/cors", ""},
	} {
		if got := versionOf(c.file, c.path); got != c.want {
			t.Errorf("versionOf(%q, %q) = %q, want %q", c.file, c.path, got, c.want)
		}
	}
}
