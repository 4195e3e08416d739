namespace ResumeExport.PortalFakes;

/// <summary>The fakes by hand.</summary>
internal static class RehearsalProgram
{
    private static async Task<int> Main()
    {
        await using var host = await PortalHost.StartAsync().ConfigureAwait(false);
        await Console.Out.WriteLineAsync(host.BaseUrl).ConfigureAwait(false);
        await Console.In.ReadToEndAsync().ConfigureAwait(false);
        return 0;
    }
}
