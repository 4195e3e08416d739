using System.Reflection;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Diagnostics;

/// <summary>What the program prints about each fault: code, position, text, source line, caret and hint.</summary>
public sealed class GoldenTests : IDisposable
{
    // No source leads to these: RX2002 is a fault of the program, and the readers keep the rest from the writers, whose own tests hold them.
    private static readonly string[] WithoutSource =
    [
        DiagnosticCodes.CoverageBroken, DiagnosticCodes.JsonNoObject, DiagnosticCodes.OutputCharacterForbidden, DiagnosticCodes.OutputLinkUnusable, DiagnosticCodes.DocxNestedTooDeep,
        DiagnosticCodes.PdfNestedTooDeep, DiagnosticCodes.CharacterUnwritable,

        // Files of Word, which no case of text can hold: ReferenceDocumentTests make them.
        DiagnosticCodes.ReferenceNotReadable, DiagnosticCodes.ReferenceNotZip, DiagnosticCodes.ReferenceNotDocx, DiagnosticCodes.ReferenceEncrypted, DiagnosticCodes.ReferenceMacros,
        DiagnosticCodes.ReferenceTooLarge, DiagnosticCodes.ReferenceStrict, DiagnosticCodes.ReferenceBroken, DiagnosticCodes.ReferenceDtd, DiagnosticCodes.ReferenceRepaired,
        DiagnosticCodes.DocxFontNotEmbedded,

        // About many sources, or one that changes: the tests of batches make them.
        DiagnosticCodes.SourceChanging, DiagnosticCodes.BatchLocked, DiagnosticCodes.BatchFolderTaken, DiagnosticCodes.BatchJournalDamaged, DiagnosticCodes.BatchOutputsOrphaned,
        DiagnosticCodes.BatchStopped, DiagnosticCodes.BatchEmpty, DiagnosticCodes.BatchFault,

        // About queues and stores: their tests have real ones.
        DiagnosticCodes.QueueAddressWrong, DiagnosticCodes.QueueUnreachable, DiagnosticCodes.QueueRefused, DiagnosticCodes.QueueTaken, DiagnosticCodes.JobPoisonous,
        DiagnosticCodes.WorkerDiffers, DiagnosticCodes.StoreAddressWrong, DiagnosticCodes.StoreFailed, DiagnosticCodes.StoreIsLocal,

        // About submissions: their tests have fakes of the portals, and ledgers.
        DiagnosticCodes.PortalAddressWrong, DiagnosticCodes.KeyMissing, DiagnosticCodes.KeyFileOpen, DiagnosticCodes.FileNotProven,
        DiagnosticCodes.FileNotAccepted, DiagnosticCodes.ApplicantIncomplete, DiagnosticCodes.AnswersUnreadable, DiagnosticCodes.AnswerMissing,
        DiagnosticCodes.AnswerWrong, DiagnosticCodes.FormUnreadable, DiagnosticCodes.AnswersExist, DiagnosticCodes.LedgerUnusable,
        DiagnosticCodes.FileUrlWrong, DiagnosticCodes.PublishedFileWrong,
        DiagnosticCodes.AlreadySubmitted, DiagnosticCodes.SubmissionUnsettled, DiagnosticCodes.OtherFileSubmitted, DiagnosticCodes.SubmissionUnderway,
        DiagnosticCodes.LedgerEntryWrong, DiagnosticCodes.SubmissionRejected, DiagnosticCodes.SubmissionBlocked,
        DiagnosticCodes.SubmissionRateLimited, DiagnosticCodes.SubmissionUnknown, DiagnosticCodes.SubmissionNotSent,
        DiagnosticCodes.ListUnreadable, DiagnosticCodes.ListHeaderWrong, DiagnosticCodes.ListRowWrong, DiagnosticCodes.ListQuotesBroken,
        DiagnosticCodes.ListValueWrong, DiagnosticCodes.ListRowRepeated,
    ];

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names() => [.. GoldenCase.Names()];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_Print_The_Finding(string name)
    {
        var golden = GoldenCase.Load(name);
        foreach (var (file, content) in golden.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(file))!);
            folder.Write(file, content);
        }

        var run = CommandLine.RunIn(folder.Path, [], golden.Arguments);
        Assert.Contains(name[..6], run.Error, StringComparison.Ordinal);
        Assert.Equal(golden.Expected, run.Error.Replace(folder.Path, "FOLDER", StringComparison.Ordinal));
    }

    [Fact]
    public void Should_Have_A_Case_For_Each_Code_That_A_Source_Leads_To()
    {
        var all = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var held = GoldenCase.Names().Select(static name => name[..6]).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(all.Except(held, StringComparer.Ordinal).Except(WithoutSource, StringComparer.Ordinal));
    }
}
