namespace ResumeExport.Submit.Contract;

/// <summary>What a portal says is wrong.</summary>
/// <param name="Field">The field; empty when none is named.</param>
/// <param name="Message">The portal's words.</param>
public sealed record PortalProblem(string Field, string Message)
{
    /// <summary>Returns both.</summary>
    public override string ToString() => Field.Length == 0 ? Message : $"{Field}: {Message}";
}
