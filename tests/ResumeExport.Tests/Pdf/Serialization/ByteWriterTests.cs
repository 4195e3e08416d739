using ResumeExport.Pdf.Serialization;

namespace ResumeExport.Tests.Pdf.Serialization;

public sealed class ByteWriterTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0001, "0")]
    [InlineData(12, "12")]
    [InlineData(0.5, "0.5")]
    [InlineData(-1.25, "-1.25")]
    [InlineData(0.007, "0.007")]
    [InlineData(595.2755, "595.276")]
    [InlineData(1e9, "1000000000")]
    public void Should_Write_Numbers_Short_And_Without_Exponent(double value, string expected) =>
        Assert.Equal(expected, new ByteWriter().Number(value).ToString());

    [Fact]
    public void Should_Escape_Literal_Strings() =>
        Assert.Equal(@"(a\(b\)\\c)", new ByteWriter().LiteralString(@"a(b)\c").ToString());

    [Fact]
    public void Should_Write_Text_Strings_As_Utf16_In_Hex() =>
        Assert.Equal("<FEFF0041D83DDE00>", new ByteWriter().TextString("A😀").ToString());

    [Fact]
    public void Should_Grow()
    {
        var writer = new ByteWriter(1);
        for (var i = 0; i < 100; i++)
            writer.Text("0123456789").Byte((byte)'x');

        Assert.Equal(1100, writer.Length);
    }
}
