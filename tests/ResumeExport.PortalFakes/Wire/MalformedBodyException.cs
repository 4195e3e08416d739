using System.Diagnostics.CodeAnalysis;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>A body that does not keep the rules of its media type.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It always has a reason, and no inner one.")]
internal sealed class MalformedBodyException(string reason) : Exception(reason);
