namespace ResumeExport.Readers.JsonResume.Syntax;

/// <summary>What a JSON value is.</summary>
internal enum JsonItemKind
{
    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A number, <c>true</c> or <c>false</c>.</summary>
    Literal,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,
}
