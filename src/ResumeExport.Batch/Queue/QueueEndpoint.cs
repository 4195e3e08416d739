using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Queue;

/// <summary>Where the queue is and how to log in there.</summary>
public sealed class QueueEndpoint
{
    /// <summary>The environment variable with the user's name.</summary>
    public const string UserVariable = "RESUME_EXPORT_QUEUE_USER";

    /// <summary>The environment variable with the password.</summary>
    public const string PasswordVariable = "RESUME_EXPORT_QUEUE_PASSWORD";

    // What a fresh RabbitMQ knows, and accepts from its own machine only.
    private const string Guest = "guest";

    private QueueEndpoint(Uri uri, string user, string password)
    {
        Uri = uri;
        User = user;
        Password = password;
    }

    /// <summary>The address for messages; holds no credentials.</summary>
    public string Name => Uri.GetLeftPart(UriPartial.Path);

    /// <summary>True when the connection is encrypted and the server proves who it is.</summary>
    public bool IsEncrypted => Uri.Scheme == "amqps";

    /// <summary>The virtual host.</summary>
    public string VirtualHost => Uri.AbsolutePath.Length > 1 ? Uri.UnescapeDataString(Uri.AbsolutePath[1..]) : "/";

    internal Uri Uri { get; }

    internal string User { get; }

    internal string Password { get; }

    /// <summary>Reads an address, with name and password from the environment.</summary>
    /// <param name="address">For example <c>amqps://queue.example.org/resumes</c>.</param>
    /// <param name="findings">Receives what is wrong with it.</param>
    /// <returns>The endpoint; null after a finding.</returns>
    public static QueueEndpoint? Parse(string address, List<Diagnostic> findings)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("amqp" or "amqps") || uri.Host.Length == 0)
            return Wrong("--queue is an address such as amqps://queue.example.org/resumes", findings);
        if (uri.UserInfo.Length > 0) return Wrong("--queue has a name or password in it, which every user of this machine could see", findings);
        var user = Environment.GetEnvironmentVariable(UserVariable) ?? (uri.IsLoopback ? Guest : null);
        var password = Environment.GetEnvironmentVariable(PasswordVariable) ?? (uri.IsLoopback ? Guest : null);
        return user is null || password is null ? Wrong("name or password for the queue is missing", findings) : new QueueEndpoint(uri, user, password);
    }

    private static QueueEndpoint? Wrong(string message, List<Diagnostic> findings)
    {
        findings.Add(new Diagnostic(
            DiagnosticCodes.QueueAddressWrong, DiagnosticSeverity.Error, message, Hint: $"name and password come from {UserVariable} and {PasswordVariable}"));
        return null;
    }
}
