using ResumeExport.Batch.Sources;

namespace ResumeExport.Tests.Batch.Sources;

public sealed class SourcePatternTests
{
    [Theory]
    [InlineData("*.md", ".", "*.md")]
    [InlineData("./*.md", ".", "*.md")]
    [InlineData("../x/*.md", "../x", "*.md")]
    [InlineData("/*.md", "/", "*.md")]
    [InlineData("/srv/cv/*.md", "/srv/cv", "*.md")]
    [InlineData("a/**/b/?.md", "a", "**|b|?.md")]
    [InlineData("a\\b\\*.md", "a/b", "*.md")]
    [InlineData("a/*//./b.md", "a", "*|b.md")]
    public void Should_Part_Off_The_Folder_Before_The_First_Wildcard(string pattern, string root, string names)
    {
        var (actualRoot, actualNames) = SourcePattern.Parse(pattern);
        Assert.Equal((root, names), (actualRoot, string.Join('|', actualNames)));
    }

    [Theory]
    [InlineData("*.md", "cv.md", true)]
    [InlineData("*.md", "cv.json", false)]
    [InlineData("*.md", "cv.MD", false)]
    [InlineData("*.md", "a/cv.md", false)]
    [InlineData("?.md", "a.md", true)]
    [InlineData("?.md", "ab.md", false)]
    [InlineData("*/cv.md", "a/cv.md", true)]
    [InlineData("*/cv.md", "cv.md", false)]
    [InlineData("*/cv.md", "a/b/cv.md", false)]
    [InlineData("**/cv.md", "cv.md", true)]
    [InlineData("**/cv.md", "a/b/cv.md", true)]
    [InlineData("**/cv.md", "a/b/mycv.md", false)]
    [InlineData("**", "cv.md", true)]
    [InlineData("**", "a/b/c", true)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a/**", "b/c", false)]
    [InlineData("a/**/b/*.md", "a/b/x.md", true)]
    [InlineData("a/**/b/*.md", "a/c/d/b/x.md", true)]
    [InlineData("a/**/b/*.md", "a/b/c/b/x.md", true)]
    [InlineData("a/**/b/*.md", "a/b/c/x.md", false)]
    [InlineData("**/a/**/b", "x/a/y/z/b", true)]
    [InlineData("**/a/**/b", "x/y/z/b", false)]
    [InlineData("**/**/b", "b", true)]
    [InlineData("c?/*-[1].md", "cv/x-[1].md", true)]
    public void Should_Match_Names_And_Folders(string pattern, string path, bool matches) =>
        Assert.Equal(matches, SourcePattern.Matches(pattern.Split('/'), path.Split('/')));

    [Fact]
    public void Should_Not_Take_Long_Whatever_The_Pattern()
    {
        // Trying all ways to share 60 folders among 20 ** would take for ever.
        string[] pattern = [.. Enumerable.Repeat<string[]>(["**", "a"], 20).SelectMany(static part => part), "b"];
        Assert.False(SourcePattern.Matches(pattern, [.. Enumerable.Repeat("a", 60)]));
        Assert.True(SourcePattern.Matches(pattern, [.. Enumerable.Repeat("a", 60), "b"]));
    }
}
