using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResumeExport.Batch.Watching;
using ResumeExport.Pipeline;
using ResumeExport.Themes;

namespace ResumeExport.Preview;

/// <summary>The server of the preview: one page on this machine, for whoever has its address.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        [""] = "page.html",
        ["app.js"] = "app.js",
        ["app.css"] = "app.css",
    };

    // Nothing from elsewhere, no script in the page, no frame around it.
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // A résumé runs nothing, whatever a template of a theme may hold.
    private const string ResumePolicy = "sandbox allow-same-origin; frame-ancestors 'self'";

    // The viewer of PDF files does not run in a sandbox, nor with anything else forbidden.
    private const string PdfPolicy = "frame-ancestors 'self'";
    private const string TextPolicy = "default-src 'none'; sandbox; frame-ancestors 'self'";

    private readonly PreviewOptions options;
    private readonly PreviewGuard guard = new();
    private readonly PreviewMaker maker;
    private readonly PreviewSignal signal = new();
    private readonly WebApplication application;
    private int port;

    private PreviewServer(PreviewOptions options, IOutputVerifier verifier)
    {
        this.options = options;
        maker = new PreviewMaker(options.SourcePath, options.Language, verifier);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    /// <summary>The address of the page, with its secret; fit for a browser of this machine.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{guard.Token}/");

    /// <summary>Starts a server.</summary>
    /// <param name="options">What to show, and where.</param>
    /// <param name="verifier">Judges each file.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewOptions options, IOutputVerifier verifier)
    {
        var server = new PreviewServer(options, verifier);
        await server.application.StartAsync().ConfigureAwait(false);
        var addresses = server.application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        server.port = new Uri(addresses.Addresses.Single()).Port;
        return server;
    }

    /// <summary>Serves, and tells open pages of each change of source and theme, until it is ended.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await Task.Run(() => Watch(cancellation), CancellationToken.None).ConfigureAwait(false);
        signal.End();
        await application.StopAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private void Watch(CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(options.SourcePath))!;
        while (!cancellation.IsCancellationRequested)
        {
            var themes = maker.Get(new PreviewLook(options.Theme, options.Settings)).ThemeFolders;
            using var feed = new ChangeFeed([new(folder, false), .. themes.Where(Directory.Exists).Select(static theme => new WatchedFolder(theme, true))], ignoredFolder: "/dev/null");
            // A change of the theme may bring other folders.
            while (Next(feed, cancellation) is { } changes)
            {
                if (!changes.IsAnything && !changes.Paths.Any(path => path == Path.GetFullPath(options.SourcePath) || themes.Any(theme => path.StartsWith(theme, StringComparison.Ordinal)))) continue;
                maker.Change();
                signal.Tell(maker.Version);
                if (changes.Paths.Any(path => themes.Any(theme => path.StartsWith(theme, StringComparison.Ordinal)))) break;
            }
        }
    }

    private static Changes? Next(ChangeFeed feed, CancellationToken cancellation)
    {
        try
        {
            return feed.Next(cancellation);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (guard.Accept(context.Request, port) is not { } path)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (Pages.TryGetValue(path, out var page)) await PageAsync(context, page).ConfigureAwait(false);
        else if (path == "events") await signal.StreamAsync(context, maker.Version).ConfigureAwait(false);
        else if (path == "schema") await SendAsync(context, "application/json", Encoding.UTF8.GetBytes(ThemeSchema.Text())).ConfigureAwait(false);
        else if (path == "state") await SendAsync(context, "application/json", PreviewState.Of(maker.Get(Look(context)), options.SourcePath, Look(context), maker.ThemeNames)).ConfigureAwait(false);
        else if (path == "docx-text") await DocxTextAsync(context).ConfigureAwait(false);
        else if (path.StartsWith("file/", StringComparison.Ordinal)) await FileAsync(context, path["file/".Length..]).ConfigureAwait(false);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private PreviewLook Look(HttpContext context)
    {
        var query = context.Request.Query;
        var theme = query["theme"] is [{ Length: > 0 } named] ? named : options.Theme;
        // A page may choose among the themes known by name, and the one that it was opened with; not any folder of the disk.
        if (theme != options.Theme && !maker.ThemeNames.Contains(theme)) theme = options.Theme;
        // A page that has settings of its own has taken over those of the start, and may have let go of some.
        return new PreviewLook(theme, query.ContainsKey("own") ? [.. query["set"].OfType<string>()] : [.. options.Settings, .. query["set"].OfType<string>()]);
    }

    private async Task FileAsync(HttpContext context, string name)
    {
        if (Find(context, name) is not { Content: { } content } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers.ContentSecurityPolicy = name switch { "html" => ResumePolicy, "pdf" => PdfPolicy, _ => TextPolicy };
        if (context.Request.Query.ContainsKey("download")) context.Response.Headers.ContentDisposition = $"attachment; filename=\"{Path.GetFileName(file.Output.Path)}\"";
        var isText = file.Output.Format.MediaType.StartsWith("text/", StringComparison.Ordinal);
        await SendAsync(context, file.Output.Format.MediaType + (isText ? "; charset=utf-8" : ""), content).ConfigureAwait(false);
    }

    private async Task DocxTextAsync(HttpContext context)
    {
        var content = Find(context, "docx")?.Content;
        await SendAsync(context, "text/plain; charset=utf-8", content is { } docx ? Encoding.UTF8.GetBytes(options.DocxText(docx)) : ReadOnlyMemory<byte>.Empty).ConfigureAwait(false);
    }

    private PreviewFile? Find(HttpContext context, string name) => maker.Get(Look(context)).Files.FirstOrDefault(file => file.Output.Format.Name == name);

    private static async Task PageAsync(HttpContext context, string name)
    {
        context.Response.Headers.ContentSecurityPolicy = PagePolicy;
        var type = Path.GetExtension(name) switch { ".js" => "text/javascript", ".css" => "text/css", _ => "text/html" };
        using var resource = typeof(PreviewServer).Assembly.GetManifestResourceStream("Page/" + name)!;
        using var content = new MemoryStream();
        await resource.CopyToAsync(content).ConfigureAwait(false);
        await SendAsync(context, type + "; charset=utf-8", content.ToArray()).ConfigureAwait(false);
    }

    private static async Task SendAsync(HttpContext context, string type, ReadOnlyMemory<byte> content)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
    }
}
