namespace ResumeExport.Writers.Html.Templates;

/// <summary>What a tag of a template does.</summary>
internal enum TagKind
{
    /// <summary>Shows a value or calls a helper: <c>{{a}}</c>, <c>{{{a}}}</c>.</summary>
    Value,

    /// <summary>Opens a block: <c>{{#a}}</c>.</summary>
    Open,

    /// <summary>Opens a block for what is not there: <c>{{^a}}</c>.</summary>
    Inverse,

    /// <summary>Parts a block: <c>{{else}}</c>, <c>{{else if a}}</c>, <c>{{^}}</c>.</summary>
    Else,

    /// <summary>Closes a block: <c>{{/a}}</c>.</summary>
    Close,

    /// <summary>Puts a partial here: <c>{{> a}}</c>.</summary>
    Partial,

    /// <summary>Puts a partial around a block: <c>{{#> a}}</c>.</summary>
    PartialBlock,

    /// <summary>A comment.</summary>
    Comment,
}
