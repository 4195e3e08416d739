using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace ResumeExport.Preview;

/// <summary>Tells all open pages of changes, as server-sent events (HTML Living Standard, 9.2).</summary>
internal sealed class PreviewSignal
{
    private readonly Lock gate = new();
    private readonly List<Channel<int>> pages = [];
    private bool hasEnded;

    /// <summary>Tells the number of the version.</summary>
    public void Tell(int version)
    {
        lock (gate)
            foreach (var page in pages) page.Writer.TryWrite(version);
    }

    /// <summary>Lets all pages go.</summary>
    public void End()
    {
        lock (gate)
        {
            hasEnded = true;
            foreach (var page in pages) page.Writer.TryComplete();
        }
    }

    /// <summary>Sends events to a page for as long as it is open.</summary>
    public async Task StreamAsync(HttpContext context, int version)
    {
        context.Response.ContentType = "text/event-stream";
        var page = Channel.CreateUnbounded<int>();
        page.Writer.TryWrite(version);
        lock (gate)
        {
            pages.Add(page);
            if (hasEnded) page.Writer.TryComplete();
        }

        try
        {
            await foreach (var next in page.Reader.ReadAllAsync(context.RequestAborted).ConfigureAwait(false))
            {
                await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {next}\n\n"), context.RequestAborted).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
        finally
        {
            lock (gate) pages.Remove(page);
        }
    }
}
