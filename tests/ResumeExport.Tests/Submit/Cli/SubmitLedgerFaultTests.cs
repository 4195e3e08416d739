using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using ResumeExport.PortalFakes.Faults;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Submit.Cli;

/// <summary>A ledger that cannot be used: nothing is sent, or what was sent stays Unknown.</summary>
public sealed class SubmitLedgerFaultTests
{
    [Fact]
    public async Task Should_Send_Nothing_While_Another_Process_Locks_The_Ledger()
    {
        await using var folder = await SubmitFolder.StartAsync();
        Assert.Equal(0, Send(folder).ExitCode);
        await using var connection = Open(folder);
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "BEGIN EXCLUSIVE";
            await command.ExecuteNonQueryAsync();
        }

        var run = Send(folder, "pdf");
        Assert.Equal(6, run.ExitCode);
        Assert.Contains("RX8101: another process keeps the ledger locked\n  hint: wait until it ends", run.Error, StringComparison.Ordinal);
        Assert.Single(folder.Host.Applications);
        await connection.CloseAsync();
        Assert.Equal(0, Send(folder, "pdf").ExitCode);
    }

    [Fact]
    public async Task Should_Send_Nothing_With_A_Damaged_Ledger_And_Leave_It_As_It_Is()
    {
        await using var folder = await SubmitFolder.StartAsync();
        Assert.Equal(0, Send(folder).ExitCode);
        var path = folder.Files.File(SubmitFolder.Ledger);
        var bytes = await File.ReadAllBytesAsync(path);
        // The head stays that of a ledger; all tables are gone.
        RandomNumberGenerator.Fill(bytes.AsSpan(100));
        await File.WriteAllBytesAsync(path, bytes);
        var run = Send(folder, "pdf");
        Assert.Equal(6, run.ExitCode);
        Assert.Contains("RX8101: the ledger is damaged, or is no ledger\n  hint: keep a copy of it", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, folder.Run("submit", "list").ExitCode);
        Assert.Single(folder.Host.Applications);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task Should_Refuse_The_Database_Of_Another_Program()
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Files.Write(SubmitFolder.Ledger, []);
        await using (var connection = Open(folder))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE mine (x); INSERT INTO mine VALUES (1)";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Contains("RX8101", Send(folder).Error, StringComparison.Ordinal);
        Assert.Empty(folder.Host.Applications);
    }

    [MountFact]
    public async Task Should_Send_Nothing_When_The_Disk_Of_The_Ledger_Is_Full()
    {
        await using var folder = await SubmitFolder.StartAsync();
        using var disk = new SmallDisk(folder.Files.File("disk"), "1m");
        disk.Fill();
        var run = Send(folder, "docx", "--ledger", "disk/new.db");
        Assert.Equal(6, run.ExitCode);
        Assert.Contains("RX8101: the disk is full\n  hint: make room", run.Error, StringComparison.Ordinal);
        disk.MakeRoom("1m");
        Assert.Equal(0, Send(folder, "docx", "--ledger", "disk/ledger.db").ExitCode);
        disk.Fill();
        Assert.Contains("RX8101: the disk is full", Send(folder, "pdf", "--ledger", "disk/ledger.db").Error, StringComparison.Ordinal);
        Assert.Single(folder.Host.Applications);
        disk.MakeRoom("1m");
        Assert.Equal(0, Send(folder, "pdf", "--ledger", "disk/ledger.db").ExitCode);
    }

    [MountFact]
    public async Task Should_Know_It_As_Unknown_When_The_Disk_Is_Full_Only_Once_It_Was_Sent()
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Build();
        using var disk = new SmallDisk(folder.Files.File("disk"), "1m");
        folder.Host.Faults.Next("greenhouse", FaultKind.HangAfterAcceptance);
        using (var process = new ProgramProcess(folder.Files.Path, folder.Environment(), ["submit", SubmitFolder.Docx, .. folder.Target(), "--yes", "--timeout", "6", "--ledger", "disk/ledger.db"]))
        {
            while (folder.Host.Applications.Count == 0 && !process.HasEnded) await Task.Delay(20);
            disk.Fill();
            Assert.Equal(6, process.Wait());
            Assert.Contains("RX8101: the disk is full", process.Error, StringComparison.Ordinal);
            Assert.Contains("RX8204", process.Error, StringComparison.Ordinal);
        }

        disk.MakeRoom("1m");
        Assert.Contains("RX8103", Send(folder, "docx", "--ledger", "disk/ledger.db").Error, StringComparison.Ordinal);
        Assert.Contains("Unknown", folder.Run("submit", "list", "--ledger", "disk/ledger.db").Output, StringComparison.Ordinal);
        Assert.Single(folder.Host.Applications);
    }

    private static SqliteConnection Open(SubmitFolder folder)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Files.File(SubmitFolder.Ledger), Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static CliResult Send(SubmitFolder folder, string format = "docx", params string[] more)
    {
        folder.Build();
        return folder.Run(["submit", Path.ChangeExtension(SubmitFolder.Docx, format), .. folder.Target(), "--yes", "--replace", .. more]);
    }
}
