using System.Globalization;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Sending;

/// <summary>What a dry run prints: every request as it would go out, with secrets masked.</summary>
internal static class SubmissionLines
{
    public static IEnumerable<string> Of(PreparedSubmission submission)
    {
        yield return $"file: {submission.Resume}";
        if (submission.FileUrl is { } url) yield return $"fetched by the portal from: {url} (with --yes it is fetched here first, and nothing is sent unless it is this very file)";
        foreach (var (index, step) in submission.Steps.Index())
        {
            var request = step.Build(WireValues.Description);
            yield return "";
            yield return string.Create(CultureInfo.InvariantCulture, $"step {index + 1} of {submission.Steps.Length}: {step.Name}");
            yield return $"{request.Method} {request.Url}";
            foreach (var header in request.Headers) yield return $"{header.Name}: {header.Value}";
            if (request.Body is not { } body) continue;
            yield return $"Content-Type: {body.MediaType}";
            // What is shown in short has another length than what is sent.
            if (body is MultipartBody && submission.Steps.Length == 1) yield return string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}");
            yield return "";
            foreach (var line in body.Describe()) yield return "  " + line.ReplaceLineEndings("\n  ");
        }
    }
}
