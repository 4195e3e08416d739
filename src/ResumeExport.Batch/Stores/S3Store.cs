using System.Net;
using System.Runtime.CompilerServices;
using System.Xml;
using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace ResumeExport.Batch.Stores;

/// <summary>
/// A bucket of Amazon S3, or of a server that speaks its protocol. Credentials, region and endpoint come from where the AWS tools take them:
/// <c>AWS_ACCESS_KEY_ID</c>, <c>AWS_SECRET_ACCESS_KEY</c>, <c>AWS_PROFILE</c>, a role of the machine; <c>AWS_REGION</c>; <c>AWS_ENDPOINT_URL_S3</c> or
/// <c>AWS_ENDPOINT_URL</c>, which also turns on addresses with the bucket in the path.
/// </summary>
public sealed class S3Store : IObjectStore
{
    // With waits that double from a second on: about half a minute in all.
    private const int MostRetries = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly AmazonS3Client client;
    private readonly string bucket;
    private readonly string prefix;

    /// <summary>Opens a bucket; nothing is sent yet.</summary>
    /// <param name="bucket">Its name.</param>
    /// <param name="prefix">What all keys begin with, without a slash at its ends; may be empty.</param>
    /// <exception cref="StoreException">Region or credentials are missing.</exception>
    public S3Store(string bucket, string prefix)
    {
        this.bucket = bucket;
        this.prefix = prefix.Length == 0 ? "" : prefix + "/";
        try
        {
            client = new AmazonS3Client(Config());
        }
        catch (AmazonClientException e)
        {
            throw new StoreException($"{Name}: {e.Message}; set AWS_REGION or AWS_ENDPOINT_URL_S3", e);
        }
    }

    /// <inheritdoc/>
    public string Name => $"s3://{bucket}/{prefix}".TrimEnd('/');

    /// <inheritdoc/>
    public Task<byte[]?> GetAsync(string key, CancellationToken cancellation) => TryAsync(async () =>
    {
        using var response = await client.GetObjectAsync(bucket, prefix + key, cancellation).ConfigureAwait(false);
        using var content = new MemoryStream();
        await response.ResponseStream.CopyToAsync(content, cancellation).ConfigureAwait(false);
        if (content.Length != response.ContentLength) throw new IOException("the connection was cut");
        return content.ToArray();
    });

    /// <inheritdoc/>
    public async Task PutAsync(string key, ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        var request = new PutObjectRequest { BucketName = bucket, Key = prefix + key, InputStream = stream, ContentType = mediaType, UseChunkEncoding = false, AutoCloseStream = false };
        if (await TryAsync(() => client.PutObjectAsync(request, cancellation)!).ConfigureAwait(false) is null) throw NoBucket();
    }

    /// <inheritdoc/>
    /// <remarks>A bucket has an object for good when it answers.</remarks>
    public Task FlushAsync(string key, CancellationToken cancellation) => Task.CompletedTask;

    // Objects come with one request: there are no parts.
    /// <inheritdoc/>
    public Task SweepAsync(string key, CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<long?> SizeAsync(string key, CancellationToken cancellation)
    {
        var response = await TryAsync(() => client.GetObjectMetadataAsync(bucket, prefix + key, cancellation)!).ConfigureAwait(false);
        return response?.ContentLength;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string key, CancellationToken cancellation) => TryAsync(() => client.DeleteObjectAsync(bucket, prefix + key, cancellation)!);

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? next = null;
        do
        {
            var request = new ListObjectsV2Request { BucketName = bucket, Prefix = this.prefix + prefix, ContinuationToken = next };
            // Nothing found is an empty page; no page at all is no bucket.
            var page = await TryAsync(() => client.ListObjectsV2Async(request, cancellation)!).ConfigureAwait(false) ?? throw NoBucket();
            foreach (var found in page.S3Objects ?? []) yield return found.Key[this.prefix.Length..];
            next = page.IsTruncated == true ? page.NextContinuationToken : null;
        }
        while (next is not null);
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private static AmazonS3Config Config()
    {
        var endpoint = Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL_S3") ?? Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL");
        var config = new AmazonS3Config
        {
            MaxErrorRetry = MostRetries,
            RetryMode = RequestRetryMode.Standard,
            Timeout = Patience,
            // Many other servers know neither of the newer checksums; TLS and the length check cover the way.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        var region = Environment.GetEnvironmentVariable("AWS_REGION") ?? Environment.GetEnvironmentVariable("AWS_DEFAULT_REGION");
        if (endpoint is null) config.RegionEndpoint = region is null ? null : RegionEndpoint.GetBySystemName(region);
        else (config.ServiceURL, config.ForcePathStyle, config.AuthenticationRegion) = (endpoint, true, region ?? "us-east-1");
        return config;
    }

    private StoreException NoBucket() => new($"{Name}: there is no such bucket");

    // The client tries again by itself until an answer begins; an answer that is cut is left to us.
    private async Task<T?> TryAsync<T>(Func<Task<T?>> act)
        where T : class
    {
        for (var retries = 0; ; retries++)
        {
            try
            {
                return await act().ConfigureAwait(false);
            }
            catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound && e.ErrorCode != "NoSuchBucket")
            {
                return null;
            }
            catch (Exception e) when (retries < MostRetries && IsCutAnswer(e))
            {
                // Nothing was changed, or the same change is made again.
            }
            catch (Exception e) when (IsCutAnswer(e) || e is AmazonServiceException or AmazonClientException or HttpRequestException or TimeoutException)
            {
                throw new StoreException($"{Name}: {Reason(e)}", e);
            }
        }
    }

    private static bool IsCutAnswer(Exception e) => e is IOException or XmlException or AmazonUnmarshallingException;

    private static string Reason(Exception e) => e switch
    {
        AmazonServiceException { StatusCode: HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized } service => $"access is refused ({service.ErrorCode})",
        AmazonServiceException { ErrorCode: "NoSuchBucket" } => "there is no such bucket",
        AmazonServiceException { StatusCode: not 0 } service => $"the server answers {(int)service.StatusCode} ({service.ErrorCode})",
        _ => e.InnerException?.Message ?? e.Message,
    };
}
