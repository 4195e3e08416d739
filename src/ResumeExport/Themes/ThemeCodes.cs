namespace ResumeExport.Themes;

/// <summary>The codes of findings about themes; docs/diagnostics.md explains each.</summary>
internal static class ThemeCodes
{
    public const string UnknownTheme = "RX5001";
    public const string NotReadable = "RX5002";
    public const string Missing = "RX5003";
    public const string Unknown = "RX5004";
    public const string WrongValue = "RX5005";
    public const string GivenTwice = "RX5006";
    public const string BaseCycle = "RX5007";
    public const string LowContrast = "RX5008";
}
