using Microsoft.AspNetCore.Http;

namespace ResumeExport.PortalFakes;

/// <summary>A request on its way through a door.</summary>
/// <param name="Http">The connection.</param>
/// <param name="Head">The request without its body.</param>
/// <param name="Log">Its entry in the log.</param>
/// <param name="Path">Path and query with the portal's prefix.</param>
/// <param name="OtherUrl">Where a redirect to another host leads.</param>
internal sealed record Exchange(HttpContext Http, PortalRequest Head, ReceivedRequest Log, string Path, string OtherUrl);
