using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Contract;

/// <summary>
/// A portal, without a network: what to ask, and what the replies mean. All sending is done by one engine
/// (<see cref="Transport.PortalClient"/>), which alone has to know when the first byte left.
/// </summary>
public interface IPortal
{
    /// <summary>Its name on the command line, such as <c>greenhouse</c>.</summary>
    string Name { get; }

    /// <summary>Its limits.</summary>
    PortalTraits Traits { get; }

    /// <summary>The request that reads the form of a job; null when there is nothing to ask for.</summary>
    WireRequest? FormRequest(PortalAccess access);

    /// <summary>Reads the reply to <see cref="FormRequest"/>, which is a success of the transport.</summary>
    FormReading ReadForm(WireReply reply);

    /// <summary>The fields that every job of the portal has, for when the form is not known.</summary>
    ApplicationForm StandardForm { get; }

    /// <summary>Checks an application and makes the requests. Asks nobody; the same input gives the same requests.</summary>
    Preparation Prepare(PortalAccess access, Application application, ApplicationForm form);

    /// <summary>Says what a reply means that is neither redirect, rate limit nor fault of the server.</summary>
    /// <param name="stepName">The name of the step.</param>
    /// <param name="reply">The reply; a success is whole.</param>
    StepVerdict Judge(string stepName, WireReply reply);
}
