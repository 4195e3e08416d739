using ResumeExport.Batch.Stores;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch.Stores;

/// <summary>Both kinds of store keep what they are given, and say plainly what they cannot do.</summary>
[Collection("S3")]
public sealed class ObjectStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Should_Keep_Objects_In_A_Folder()
    {
        using var store = new FolderStore(folder.File("store"));
        await Should_Keep_Objects(store);
        Assert.Empty(Directory.GetFiles(folder.File("store/.resume-export/parts"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Should_Remove_What_Killed_Processes_Left_But_Not_What_Is_Being_Written()
    {
        using var store = new FolderStore(folder.File("store"));
        await store.PutAsync("batch", "1"u8.ToArray(), "text/plain", default);
        foreach (var name in (string[])["killed", "working", "ended"]) Directory.CreateDirectory(folder.File("store/.resume-export/parts/" + name));
        var old = folder.Write("store/.resume-export/parts/killed/1", "half");
        var now = folder.Write("store/.resume-export/parts/working/1", "half");
        var batchTime = File.GetLastWriteTimeUtc(folder.File("store/batch"));
        File.SetLastWriteTimeUtc(old, batchTime.AddHours(-2));
        File.SetLastWriteTimeUtc(now, batchTime.AddMinutes(-30));
        Directory.SetLastWriteTimeUtc(folder.File("store/.resume-export/parts/ended"), batchTime.AddHours(-2));
        Directory.SetLastWriteTimeUtc(folder.File("store/.resume-export/parts/working"), batchTime.AddHours(-2));
        await store.SweepAsync("batch", default);
        Assert.False(File.Exists(old));
        Assert.True(File.Exists(now));
        Assert.False(Directory.Exists(folder.File("store/.resume-export/parts/ended")));
    }

    // Process ids are the same in many containers.
    [Fact]
    public async Task Should_Let_Many_Write_One_Object_At_Once()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => new FolderStore(folder.File("store"))).ToList();
        var content = new byte[300_000];
        new Dice(3).Fill(content);
        await Task.WhenAll(stores.Select(store => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++) await store.PutAsync("a/b", content, "text/plain", default);
        })));
        Assert.Equal(content, await stores[0].GetAsync("a/b", default));
        Assert.Empty(Directory.GetFiles(folder.File("store/.resume-export/parts"), "*", SearchOption.AllDirectories));
    }

    [ToolFact("node", S3Server.Script)]
    public async Task Should_Keep_Objects_In_A_Bucket()
    {
        using var server = new S3Server();
        using var store = new S3Store(S3Server.Bucket, "a/b");
        await Should_Keep_Objects(store);
    }

    [ToolFact("node", S3Server.Script)]
    public async Task Should_Try_Again_When_S3_Answers_503_Or_Cuts_Connections()
    {
        using var server = new S3Server();
        using var store = new S3Store(S3Server.Bucket, "");
        var content = new byte[200_000];
        new Dice(7).Fill(content);
        for (var i = 0; i < 4; i++)
        {
            server.Fail(2);
            await store.PutAsync($"object{i}", content, "application/octet-stream", default);
            server.Fail(1);
            Assert.Equal(content, await store.GetAsync($"object{i}", default));
        }

        // Three in turn, the first of which cuts the answer.
        server.Fail(3);
        Assert.Equal(content, await store.GetAsync("object0", default));
        server.Fail(3);
        var keys = new List<string>();
        await foreach (var key in store.ListAsync("object", default)) keys.Add(key);
        Assert.Equal(4, keys.Count);
        server.Fail(3);
        Assert.Equal(content.Length, await store.SizeAsync("object0", default));
        server.Fail(3);
        await store.DeleteAsync("object0", default);
        Assert.Null(await store.GetAsync("object0", default));
        Assert.Equal((4 * 3) + (4 * 3), server.Faults);
    }

    [ToolFact("node", S3Server.Script)]
    public async Task Should_Say_Plainly_When_S3_Stays_Away_Or_Refuses()
    {
        using var server = new S3Server();
        using var store = new S3Store(S3Server.Bucket, "p");
        server.Fail(int.MaxValue);
        var away = await Assert.ThrowsAsync<StoreException>(() => store.PutAsync("x", new byte[1], "text/plain", default));
        Assert.StartsWith("s3://resumes/p: ", away.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("S3RVER", away.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("a\\..\\b")]
    public async Task Should_Refuse_Keys_That_Lead_Elsewhere(string key)
    {
        using var store = new FolderStore(folder.File("store"));
        await Assert.ThrowsAsync<StoreException>(() => store.PutAsync(key, new byte[1], "text/plain", default));
    }

    [Theory]
    [InlineData("s3://bucket/some/prefix/", "s3://bucket/some/prefix")]
    [InlineData("s3://bucket", "s3://bucket")]
    [InlineData("file:///srv/resumes/", "/srv/resumes")]
    public void Should_Read_Addresses(string address, string name)
    {
        Environment.SetEnvironmentVariable("AWS_REGION", "us-east-1");
        var findings = new List<Diagnostic>();
        using var store = StoreAddress.Open(address, findings);
        Assert.Equal(name, store?.Name);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("resumes")]
    [InlineData("ftp://host/x")]
    [InlineData("file://other-host/x")]
    [InlineData("s3://me:Secret9@bucket/x")]
    public void Should_Refuse_Addresses(string address)
    {
        var findings = new List<Diagnostic>();
        using var store = StoreAddress.Open(address, findings);
        Assert.Null(store);
        var finding = Assert.Single(findings);
        Assert.Equal("RX7201", finding.Code);
        Assert.DoesNotContain("Secret9", finding.ToString(), StringComparison.Ordinal);
    }

    private static async Task Should_Keep_Objects(IObjectStore store)
    {
        Assert.Null(await store.GetAsync("a/b", default));
        Assert.Null(await store.SizeAsync("a/b", default));
        await store.DeleteAsync("a/b", default);
        await store.PutAsync("a/b", "one"u8.ToArray(), "text/plain", default);
        await store.PutAsync("a/b", "three"u8.ToArray(), "text/plain", default);
        await store.PutAsync("a/é b.txt", "2"u8.ToArray(), "text/plain", default);
        await store.PutAsync("c", ReadOnlyMemory<byte>.Empty, "text/plain", default);
        Assert.Equal("three"u8.ToArray(), await store.GetAsync("a/b", default));
        Assert.Equal(5, await store.SizeAsync("a/b", default));
        Assert.Equal(0, await store.SizeAsync("c", default));
        Assert.Equal(["a/b", "a/é b.txt"], (await Keys(store, "a/")).Order(StringComparer.Ordinal));
        for (var i = 0; i < 12; i++) await store.PutAsync($"many/{i}", new byte[i], "text/plain", default);
        Assert.Equal(12, (await Keys(store, "many/")).Count);
        await store.DeleteAsync("a/b", default);
        Assert.Null(await store.GetAsync("a/b", default));
    }

    private static async Task<List<string>> Keys(IObjectStore store, string prefix)
    {
        var keys = new List<string>();
        await foreach (var key in store.ListAsync(prefix, default)) keys.Add(key);
        return keys;
    }
}
