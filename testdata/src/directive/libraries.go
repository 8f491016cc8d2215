package directive

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// Gin does not say why.
func Gin(r *gin.Engine) {
	r.Use(cors.Default()) //corsvet:public // want `directive: //corsvet:public gives no reason: say why every website may read this`
}

// GinField says why beside the setting.
func GinField(r *gin.Engine) {
	config := cors.DefaultConfig()
	config.AllowAllOrigins = true //corsvet:public the map tiles are free
	r.Use(cors.New(config))
}

// GinIgnore says which check it means.
func GinIgnore(r *gin.Engine) {
	//corsvet:ignore wildcard the map tiles are free
	r.Use(cors.Default())
}

// GinPerhaps cannot be known, and says so.
func GinPerhaps(r *gin.Engine, origins []string) {
	r.Use(cors.New(cors.Config{
		AllowOrigins:     origins, //corsvet:ignore credentials the origins are ours
		AllowCredentials: true,
	}))
}

// GinStale is known to be harmless.
func GinStale(r *gin.Engine) {
	//corsvet:ignore credentials the origins are ours // want `directive: //corsvet:ignore credentials suppresses nothing: remove it`
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

// GinGiven cannot be known and has no comment.
func GinGiven(r *gin.Engine, origins []string) {
	r.Use(cors.New(cors.Config{AllowOrigins: origins}))
}
