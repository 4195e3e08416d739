using ResumeExport.Submit.Persons;

namespace ResumeExport.Tests.Submit.Persons;

public sealed class NamePartsTests
{
    [Theory]
    [InlineData("Ada Example", "Ada", "Example")]
    [InlineData("  Ada   Maria\nExample ", "Ada Maria", "Example")]
    [InlineData("Jan van der Muster", "Jan", "van der Muster")]
    [InlineData("Dr. Ada Example, PhD", "Ada", "Example")]
    [InlineData("Ada Example Jr.", "Ada", "Example")]
    [InlineData("Li Du", "Li", "Du")]
    [InlineData("Example", "Example", "")]
    [InlineData("", "", "")]
    public void Should_Part_Names(string name, string first, string last) => Assert.Equal((first, last), NameParts.Of(name));
}
