package pulumi

import (
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/s3"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// v7 has plain names for what v6 calls V2.
func rule7() *s3.BucketCorsConfigurationCorsRuleArgs {
	return &s3.BucketCorsConfigurationCorsRuleArgs{AllowedOrigins: pulumi.StringArray{pulumi.String("*")}} // want `wildcard: .*asks Amazon S3`
}

func listed7() *s3.BucketCorsConfigurationCorsRuleArgs {
	return &s3.BucketCorsConfigurationCorsRuleArgs{AllowedOrigins: pulumi.StringArray{pulumi.String("https://app.example.com")}}
}

func given7(origins []string) *s3.BucketCorsRuleArgs {
	return &s3.BucketCorsRuleArgs{AllowedOrigins: pulumi.ToStringArray(origins)}
}
