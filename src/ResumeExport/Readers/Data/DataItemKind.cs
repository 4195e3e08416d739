namespace ResumeExport.Readers.Data;

/// <summary>What a value of a structured source is.</summary>
internal enum DataItemKind
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
