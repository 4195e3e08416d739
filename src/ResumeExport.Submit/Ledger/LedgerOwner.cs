using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace ResumeExport.Submit.Ledger;

/// <summary>The process that works on an entry, and whether it still runs. A number that was given to another process since has another start.</summary>
internal static class LedgerOwner
{
    // In seconds: the system computes the start anew each time, with a little difference.
    private const long Slack = 3;

    /// <summary>Names one piece of work of this process; no other ever has this name.</summary>
    public static string New()
    {
        using var process = Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{process.Id}/{Start(process)}/{RandomNumberGenerator.GetHexString(16)}");
    }

    /// <summary>Whether the process may still be at work; one on another machine may.</summary>
    public static bool MayBeAlive(string owner)
    {
        if (owner.Split('/') is not [var machine, var id, var start, _] || !int.TryParse(id, CultureInfo.InvariantCulture, out var number)) return false;
        if (machine != Environment.MachineName) return true;
        try
        {
            using var process = Process.GetProcessById(number);
            return !process.HasExited && long.TryParse(start, CultureInfo.InvariantCulture, out var seconds) && Math.Abs(Start(process) - seconds) <= Slack;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    private static long Start(Process process) => process.StartTime.ToUniversalTime().Ticks / TimeSpan.TicksPerSecond;
}
