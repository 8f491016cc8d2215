package main

import (
	"net/http"
	"time"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// officeAPI is for the staff: customers and their orders.
func officeAPI(s *store) http.Handler {
	r := gin.New()
	r.Use(gin.Recovery(), cors.New(cors.Config{
		AllowOriginFunc:  func(origin string) bool { return origin == office },
		AllowMethods:     []string{http.MethodGet, http.MethodDelete},
		AllowHeaders:     []string{"Content-Type"},
		AllowCredentials: true,
		MaxAge:           time.Hour,
	}), staffOnly)
	r.GET("/office/customers/:email/orders", func(c *gin.Context) {
		c.JSON(http.StatusOK, s.ordersOf(c.Param("email")))
	})
	r.DELETE("/office/orders/:number", func(c *gin.Context) {
		s.deleteOrder(c.Param("number"))
		c.Status(http.StatusNoContent)
	})
	return r
}

// stockAPI is for the warehouse: how many copies there are.
func stockAPI(s *store) http.Handler {
	r := gin.New()
	r.Use(gin.Recovery(), cors.New(cors.Config{
		AllowOrigins:     stockOrigins,
		AllowMethods:     []string{http.MethodGet, http.MethodPut},
		AllowHeaders:     []string{"Content-Type"},
		AllowCredentials: true,
		MaxAge:           time.Hour,
	}), staffOnly)
	r.GET("/stock/:isbn", func(c *gin.Context) {
		b, ok := s.book(c.Param("isbn"))
		if !ok {
			c.Status(http.StatusNotFound)
			return
		}
		c.JSON(http.StatusOK, gin.H{"stock": b.Stock})
	})
	r.PUT("/stock/:isbn", func(c *gin.Context) {
		b, ok := s.book(c.Param("isbn"))
		if !ok {
			c.Status(http.StatusNotFound)
			return
		}
		if err := c.ShouldBindJSON(&b.Stock); err != nil {
			c.Status(http.StatusBadRequest)
			return
		}
		s.saveBook(b)
		c.Status(http.StatusNoContent)
	})
	return r
}

// reportsAPI is for the monthly sheets. It is not switched on everywhere yet.
func reportsAPI(s *store) http.Handler {
	r := gin.New()
	r.Use(gin.Recovery(), cors.New(cors.Config{
		AllowOrigins:     []string{office},
		AllowMethods:     []string{http.MethodGet},
		AllowCredentials: true,
		MaxAge:           time.Hour,
	}), staffOnly)
	r.GET("/reports/titles", func(c *gin.Context) {
		c.JSON(http.StatusOK, gin.H{"titles": len(s.allBooks())})
	})
	return r
}
