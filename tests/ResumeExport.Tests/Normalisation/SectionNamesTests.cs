using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Tests.Normalisation;

public sealed class SectionNamesTests
{
    [Theory]
    [InlineData("Experience", SectionKind.Work)]
    [InlineData("WORK HISTORY:", SectionKind.Work)]
    [InlineData("Career highlights (selected impact)", SectionKind.Highlights)]
    [InlineData("Open source & projects", SectionKind.Projects)]
    [InlineData("Honors & awards", SectionKind.Awards)]
    [InlineData("Licenses & Certifications", SectionKind.Certificates)]
    [InlineData("What I've Built", SectionKind.Projects)]
    [InlineData("Volunteer Experience", SectionKind.Volunteer)]
    [InlineData("Experience & Projects", SectionKind.Custom)]
    [InlineData("Experience Snapshot", SectionKind.Custom)]
    [InlineData("I have Experience with the Following Languages", SectionKind.Skills)]
    [InlineData("", SectionKind.Custom)]
    public void Should_Classify(string heading, SectionKind kind) => Assert.Equal(kind, SectionNames.Classify(heading));
}
