package library

// googleStorage is cloud.google.com/go/storage, read at v1.70.0.
func googleStorage() *Row {
	const path = "cloud.google.com/go/storage"
	return cloudRow("Google Cloud Storage", "Google Cloud Storage", Doc{"v1.70.0", "CORS, as asked for"}, []string{path},
		cloudType{path + ".CORS", cloudFields("Origins", "", "Methods", "", "ResponseHeaders", "MaxAge")})
}

// azureBlobs is azblob of github.com/Azure/azure-sdk-for-go, read at v1.8.3;
// its lists are texts with commas. The type is declared in an internal
// package.
func azureBlobs() *Row {
	const path = "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob"
	return cloudRow("Azure Blob Storage", "Azure Blob Storage", Doc{"azblob v1.8.3", "CORSRule, as asked for"}, []string{path + "/service"},
		cloudType{path + "/internal/generated.CORSRule", cloudFields("AllowedOrigins", "", "AllowedMethods", "AllowedHeaders", "ExposedHeaders", "MaxAgeInSeconds")})
}

// minioCORS is github.com/minio/minio-go/v7/pkg/cors, read at v7.4.1.
func minioCORS() *Row {
	const path = "github.com/minio/minio-go/v7/pkg/cors"
	return cloudRow("minio-go", "the object store", Doc{"v7.4.1", "Rule, as asked for"}, []string{path},
		cloudType{path + ".Rule", cloudFields("AllowedOrigin", "", "AllowedMethod", "AllowedHeader", "ExposeHeader", "MaxAgeSeconds")})
}

// tencentCOS is github.com/tencentyun/cos-go-sdk-v5, read at v0.7.54.
func tencentCOS() *Row {
	const path = "github.com/tencentyun/cos-go-sdk-v5"
	return cloudRow("Tencent COS", "Tencent COS", Doc{"v0.7.54", "BucketCORSRule, as asked for"}, []string{path},
		cloudType{path + ".BucketCORSRule", cloudFields("AllowedOrigins", "", "AllowedMethods", "AllowedHeaders", "ExposeHeaders", "MaxAgeSeconds")})
}

// aliyunOSS is github.com/aliyun/aliyun-oss-go-sdk, read at v3.0.2.
func aliyunOSS() *Row {
	const path = "github.com/aliyun/aliyun-oss-go-sdk/oss"
	return cloudRow("Aliyun OSS", "Aliyun OSS", Doc{"v3.0.2", "CORSRule, as asked for"}, []string{path},
		cloudType{path + ".CORSRule", cloudFields("AllowedOrigin", "", "AllowedMethod", "AllowedHeader", "ExposeHeader", "MaxAgeSeconds")})
}

// huaweiOBS is github.com/huaweicloud/huaweicloud-sdk-go-obs, read at v3.24.6.
func huaweiOBS() *Row {
	const path = "github.com/huaweicloud/huaweicloud-sdk-go-obs/obs"
	return cloudRow("Huawei OBS", "Huawei OBS", Doc{"v3.24.6", "CorsRule, as asked for"}, []string{path},
		cloudType{path + ".CorsRule", cloudFields("AllowedOrigin", "", "AllowedMethod", "AllowedHeader", "ExposeHeader", "MaxAgeSeconds")})
}
