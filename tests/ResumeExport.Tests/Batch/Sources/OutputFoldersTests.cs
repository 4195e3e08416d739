using FsCheck;
using FsCheck.Fluent;
using ResumeExport.Batch.Sources;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch.Sources;

/// <summary>Each source has a folder of its own, the same on every run.</summary>
public sealed class OutputFoldersTests
{
    private static readonly Gen<string> Name = Gen.Elements("cv", "CV", "cv-md", "cv-json", "résumé", "resume", "Ärzte", "简历", "a b", new string('x', 70), new string('x', 71));
    private static readonly Gen<string> Extension = Gen.Elements(".md", ".json", ".yaml", ".MD");

    private static readonly Gen<string> Key =
        from depth in Gen.Choose(0, 2)
        from folders in Gen.ArrayOf(Gen.Elements("a", "A", "cv", "b c"), depth)
        from name in Name
        from extension in Extension
        select string.Join('/', [.. folders, name + extension]);

    private static readonly Arbitrary<(string[] Keys, int Seed)> Found =
        (from keys in Gen.NonEmptyListOf(Key) from seed in Gen.Choose(0, 10_000) select (keys.Distinct().ToArray(), seed)).ToArbitrary();

    [Theory]
    [InlineData("cv.md", "cv")]
    [InlineData("teams/Data Science/Jane Doe.json", "teams/Data-Science/Jane-Doe")]
    [InlineData("Łukasz Żółć.md", "Lukasz-Zolc")]
    [InlineData("Müller/Jörg.yaml", "Mueller/Joerg")]
    [InlineData("简历/你好.md", "folder/resume")]
    [InlineData("a.b.c.md", "abc")]
    [InlineData(".../...md", "folder/resume")]
    public void Should_Name_The_Folder_Like_The_Source(string key, string folder) => Assert.Equal([folder], FoldersOf(key));

    [Fact]
    public void Should_Tell_Notations_Apart() => Assert.Equal(["cv-json", "cv-md", "other"], FoldersOf("cv.md", "cv.json", "other.md"));

    // All that would meet are told apart: none has the plain name, whose owner would depend on what else there is.
    [Fact]
    public void Should_Tell_Apart_By_A_Hash_What_Notations_Do_Not()
    {
        var folders = FoldersOf("a b.md", "a-b.md");
        Assert.All(folders, static folder => Assert.Matches("^a-b-[0-9a-f]{12}$", folder));
        Assert.Equal(2, folders.Distinct().Count());
    }

    [Fact]
    public void Should_Tell_Apart_What_A_New_Name_Would_Meet()
    {
        var folders = FoldersOf("cv.md", "cv.json", "cv-md.md");
        Assert.Equal(3, folders.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("cv-json", folders);
    }

    [Fact]
    public void Should_Tell_Capitals_Apart_For_File_Systems_That_Do_Not()
    {
        var folders = FoldersOf("CV.md", "cv.md");
        Assert.Equal(2, folders.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Should_Tell_Apart_Equal_Keys_Of_Two_Searches()
    {
        var sources = OutputFolders.Assign([new("a/cv.md", "cv.md"), new("b/cv.md", "cv.md")]);
        Assert.Equal(["a/cv.md", "b/cv.md"], sources.Select(static source => source.Path));
        Assert.Equal(2, sources.Select(static source => source.Folder).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Should_Give_Each_A_Folder_Of_Its_Own_Below_The_Output() =>
        Prop.ForAll(Found, static found =>
        {
            var folders = FoldersOf(found.Keys);
            return folders.Length == found.Keys.Length
                && folders.Distinct(StringComparer.OrdinalIgnoreCase).Count() == folders.Length
                && folders.All(static folder => folder.Split('/').All(static name => name.Length is > 0 and < 90 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')));
        }).Holds();

    [Fact]
    public void Should_Not_Depend_On_The_Order_They_Were_Found_In() =>
        Prop.ForAll(Found, static found =>
        {
            var shuffled = found.Keys.ToArray();
            var dice = new Dice(found.Seed);
            for (var i = shuffled.Length - 1; i > 0; i--)
            {
                var j = dice.Below(i + 1);
                (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
            }

            return OutputFolders.Assign(Of(found.Keys)).SequenceEqual(OutputFolders.Assign(Of(shuffled)));
        }).Holds();

    private static List<FoundSource> Of(IEnumerable<string> keys) => [.. keys.Select(static key => new FoundSource("in/" + key, key))];

    private static string[] FoldersOf(params string[] keys) => [.. OutputFolders.Assign(Of(keys)).Select(static source => source.Folder)];
}
