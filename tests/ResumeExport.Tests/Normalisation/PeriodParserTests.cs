using System.Globalization;
using FsCheck.Fluent;
using ResumeExport.Normalisation;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Normalisation;

public sealed class PeriodParserTests
{
    [Theory]
    [InlineData("Jan 2025 – Present", "2025-01/..")]
    [InlineData("Feb 2024 - Dec 2024", "2024-02/2024-12")]
    [InlineData("January 2020 to March 2021", "2020-01/2021-03")]
    [InlineData("Sept. 2019 — now", "2019-09/..")]
    [InlineData("2013 – 2017", "2013/2017")]
    [InlineData("2019 –", "2019/..")]
    [InlineData("July, 2022", "2022-07")]
    [InlineData("2022", "2022")]
    [InlineData("01/2020 - 12/2021", "2020-01/2021-12")]
    [InlineData("2020-01 - 2021-02", "2020-01/2021-02")]
    [InlineData("2020.01.31", "2020-01-31")]
    [InlineData("31 Jan 2020", "2020-01-31")]
    [InlineData("Jan 31, 2020", "2020-01-31")]
    [InlineData("JAN 2020 ~ CURRENT", "2020-01/..")]
    public void Should_Read_Dates(string text, string iso) => Assert.Equal(iso, PeriodParser.Parse(text)?.ToIso());

    [Theory]
    [InlineData("")]
    [InlineData("Senior Engineer 2020")]
    [InlineData("8+ YOE")]
    [InlineData("$1300")]
    [InlineData("2020 users")]
    [InlineData("13/2020")]
    [InlineData("31 Feb 2020")]
    [InlineData("Maybe 2020")]
    [InlineData("12345")]
    [InlineData("3000 – 4000")]
    public void Should_Leave_Other_Text_Alone(string text) => Assert.Null(PeriodParser.Parse(text));

    [Fact]
    public void Should_Point_At_The_Dates_Inside_The_Text()
    {
        var period = PeriodParser.Parse("Feb 2024 – Dec 2024")!;
        Assert.Equal("Feb 2024", period.Raw.Substring(period.Start.Offset, period.Start.Length));
        Assert.Equal("Dec 2024", period.Raw.Substring(period.End!.Value.Offset, period.End.Value.Length));
    }

    [Fact]
    public void Should_Not_Depend_On_The_Culture_Or_Throw() => Prop.ForAll<string>(static text =>
    {
        var iso = PeriodParser.Parse(text ?? "")?.ToIso();
        return iso is null || iso.All(static c => char.IsAsciiDigit(c) || c is '-' or '/' or '.');
    }).Holds();

    [Fact]
    public void Should_Read_Every_Month_Of_Every_Year() => Prop.ForAll(
        Gen.Choose(1900, 2099).SelectMany(static _ => Gen.Choose(1, 12), static (year, month) => (year, month)).ToArbitrary(),
        static date =>
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{date.year:D4}-{date.month:D2}");
            return PeriodParser.Parse(text)?.ToIso() == text;
        }).Holds();
}
