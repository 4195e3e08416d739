namespace ResumeExport.Model.Diagnostics;

/// <summary>Every diagnostic code the program gives; docs/diagnostics.md has cause and cure of each.</summary>
public static class DiagnosticCodes
{
    /// <summary>The source file does not exist.</summary>
    public const string SourceMissing = "RX1001";

    /// <summary>The source is a folder.</summary>
    public const string SourceIsFolder = "RX1002";

    /// <summary>The source holds no text.</summary>
    public const string SourceEmpty = "RX1003";

    /// <summary>The source is not UTF-8.</summary>
    public const string SourceNotUtf8 = "RX1004";

    /// <summary>The source holds a NUL character.</summary>
    public const string SourceHasNul = "RX1005";

    /// <summary>The source is larger than the limit.</summary>
    public const string SourceTooLarge = "RX1006";

    /// <summary>The operating system refuses to read the source.</summary>
    public const string SourceUnreadable = "RX1007";

    /// <summary>The source is nested deeper, or has more brackets in one paragraph, than any résumé needs.</summary>
    public const string SourceTooComplex = "RX1009";

    /// <summary>The source has more lines, list items and keywords than any résumé needs.</summary>
    public const string SourceTooLong = "RX1010";

    /// <summary>The source kept changing while it was read.</summary>
    public const string SourceChanging = "RX1011";

    /// <summary>The source is JSON with a syntax error.</summary>
    public const string JsonMalformed = "RX1101";

    /// <summary>The source is JSON but no JSON Resume: its root is no object.</summary>
    public const string JsonNoObject = "RX1102";

    /// <summary>A comment in JSON, which has none.</summary>
    public const string JsonComment = "RX1103";

    /// <summary>A comma in JSON without a value on one side.</summary>
    public const string JsonTrailingComma = "RX1104";

    /// <summary>A comma is missing in JSON.</summary>
    public const string JsonMissingComma = "RX1105";

    /// <summary>A line end or tab stands in a JSON string.</summary>
    public const string JsonControl = "RX1106";

    /// <summary>A name stands twice in one object or mapping.</summary>
    public const string JsonDuplicate = "RX1107";

    /// <summary>The text ends before a value or comment of JSON does.</summary>
    public const string JsonUnclosed = "RX1108";

    /// <summary>Quotes, escapes or bare words that JSON does not have.</summary>
    public const string JsonSpelling = "RX1109";

    /// <summary>The source is YAML with a syntax error.</summary>
    public const string YamlMalformed = "RX1201";

    /// <summary>The YAML of the source is too deep, or its aliases unfold to too much.</summary>
    public const string YamlTooComplex = "RX1202";

    /// <summary>The YAML of the source has something no résumé needs: a tag, a further document, a name that is no text.</summary>
    public const string YamlUnusual = "RX1203";

    /// <summary>The résumé has no name.</summary>
    public const string NameMissing = "RX2001";

    /// <summary>A word of the source is in no leaf of the model, or in more than one.</summary>
    public const string CoverageBroken = "RX2002";

    /// <summary>A section heading is no known name; the section is kept as written.</summary>
    public const string SectionUnknown = "RX2101";

    /// <summary>A part of an entry's head was not understood; it is kept as text.</summary>
    public const string EntryPartUnknown = "RX2102";

    /// <summary>Text before the first section is neither headline nor contact; it is kept as text.</summary>
    public const string HeaderTextUnknown = "RX2103";

    /// <summary>A link target is not allowed or not an address; the text is kept without the link.</summary>
    public const string LinkDropped = "RX2104";

    /// <summary>An HTML comment or element that nothing closes hides what follows it.</summary>
    public const string ContentHidden = "RX2105";

    /// <summary>A control character stands in the text; it is read as a blank.</summary>
    public const string ControlCharacter = "RX2106";

    /// <summary>A pointer of a JSON résumé leads nowhere, or to something that another pointer has placed already.</summary>
    public const string JsonPointerBroken = "RX2201";

    /// <summary>A member that JSON Resume does not know; it is kept as text.</summary>
    public const string JsonMemberUnknown = "RX2202";

    /// <summary>A value of a JSON résumé has another form than its place asks for.</summary>
    public const string JsonValueUnexpected = "RX2203";

    /// <summary>An output file or folder cannot be written.</summary>
    public const string OutputNotWritable = "RX3001";

    /// <summary>A file to verify cannot be read.</summary>
    public const string OutputUnreadable = "RX3002";

    /// <summary>An output would replace its own source.</summary>
    public const string OutputIsSource = "RX3003";

    /// <summary>A character cannot be stored in a DOCX file: XML 1.0 forbids it.</summary>
    public const string OutputCharacterForbidden = "RX3101";

    /// <summary>A link target is no address that a DOCX file can hold.</summary>
    public const string OutputLinkUnusable = "RX3102";

    /// <summary>Lists or headings are nested deeper than DOCX has levels.</summary>
    public const string DocxNestedTooDeep = "RX3103";

    /// <summary>A reference document does not exist, or must not be read.</summary>
    public const string ReferenceNotReadable = "RX3111";

    /// <summary>A reference document is no zip archive.</summary>
    public const string ReferenceNotZip = "RX3112";

    /// <summary>A reference document is a zip archive, but no Word document.</summary>
    public const string ReferenceNotDocx = "RX3113";

    /// <summary>A reference document is protected with a password, or in the format of Word 97 to 2003.</summary>
    public const string ReferenceEncrypted = "RX3114";

    /// <summary>A reference document has macros.</summary>
    public const string ReferenceMacros = "RX3115";

    /// <summary>A reference document is too large, or unpacks to too much.</summary>
    public const string ReferenceTooLarge = "RX3116";

    /// <summary>A reference document is in the format Strict Open XML.</summary>
    public const string ReferenceStrict = "RX3117";

    /// <summary>A part of a reference document is damaged.</summary>
    public const string ReferenceBroken = "RX3118";

    /// <summary>A part of a reference document has a document type definition.</summary>
    public const string ReferenceDtd = "RX3119";

    /// <summary>A style or the page of a reference document would hide or change what the résumé says; it is taken without that.</summary>
    public const string ReferenceRepaired = "RX3120";

    /// <summary>A font cannot be embedded in a DOCX file; the file only names it.</summary>
    public const string DocxFontNotEmbedded = "RX3121";

    /// <summary>The fonts of the PDF have no glyph for a character.</summary>
    public const string PdfGlyphMissing = "RX3201";

    /// <summary>Lists or headings are nested deeper than a PDF page has room or levels for.</summary>
    public const string PdfNestedTooDeep = "RX3202";

    /// <summary>No font of the theme comes with the program; the PDF uses another.</summary>
    public const string PdfFontNotEmbedded = "RX3203";

    /// <summary>An output lacks something the source says.</summary>
    public const string ParityMissing = "RX4001";

    /// <summary>An output says something the source does not.</summary>
    public const string ParityUnexpected = "RX4002";

    /// <summary>An output says something in another place than the source.</summary>
    public const string ParityMoved = "RX4003";

    /// <summary>An output says something differently: other words, link, heading level, list or emphasis.</summary>
    public const string ParityChanged = "RX4004";

    /// <summary>An output is damaged, or built in a way that hides or adds text.</summary>
    public const string OutputProblem = "RX4005";

    /// <summary>There is no such theme.</summary>
    public const string ThemeUnknown = "RX5001";

    /// <summary>The file of a theme is no YAML, too large, too deep, or has what themes may not have.</summary>
    public const string ThemeNotReadable = "RX5002";

    /// <summary>A theme lacks a token.</summary>
    public const string ThemeTokenMissing = "RX5003";

    /// <summary>A theme has a token that does not exist.</summary>
    public const string ThemeTokenUnknown = "RX5004";

    /// <summary>A token of a theme has a value it cannot have.</summary>
    public const string ThemeTokenWrong = "RX5005";

    /// <summary>A token of a theme is given twice.</summary>
    public const string ThemeTokenTwice = "RX5006";

    /// <summary>The themes that a theme extends lead back to it.</summary>
    public const string ThemeBaseCycle = "RX5007";

    /// <summary>A text colour of a theme is hard to read on white.</summary>
    public const string ThemeLowContrast = "RX5008";

    /// <summary>A setting of a single token is not of the form NAME=VALUE.</summary>
    public const string ThemeSettingWrong = "RX5009";

    /// <summary>A template has a syntax error, or something that templates here may not have.</summary>
    public const string TemplateBroken = "RX5101";

    /// <summary>A template names a partial or helper that does not exist.</summary>
    public const string TemplateNameUnknown = "RX5102";

    /// <summary>A template loops, includes itself or writes without end.</summary>
    public const string TemplateEndless = "RX5103";

    /// <summary>A JSON Resume theme refers to files elsewhere or brings scripts; they are left out.</summary>
    public const string TemplateReferenceDropped = "RX5104";

    /// <summary>A command line option has a value it cannot have.</summary>
    public const string UsageWrong = "RX6001";

    /// <summary>Another batch is at work in the output folder.</summary>
    public const string BatchLocked = "RX7001";

    /// <summary>The output folder of a source holds the files of another one.</summary>
    public const string BatchFolderTaken = "RX7002";

    /// <summary>The journal of the output folder is damaged; what it no longer tells is made again.</summary>
    public const string BatchJournalDamaged = "RX7003";

    /// <summary>Outputs stand whose source is gone, or whose format is no longer asked for.</summary>
    public const string BatchOutputsOrphaned = "RX7004";

    /// <summary>The batch stopped, since nothing can be written any more.</summary>
    public const string BatchStopped = "RX7005";

    /// <summary>There is no source where the batch looked.</summary>
    public const string BatchEmpty = "RX7006";

    /// <summary>A résumé met a fault of the program; the others go on.</summary>
    public const string BatchFault = "RX7007";

    /// <summary>The address of the queue, or what is needed to log in there, is wrong or missing.</summary>
    public const string QueueAddressWrong = "RX7101";

    /// <summary>The queue cannot be reached.</summary>
    public const string QueueUnreachable = "RX7102";

    /// <summary>The queue refuses name or password, or what is asked of it.</summary>
    public const string QueueRefused = "RX7103";

    /// <summary>Another batch with the same store is at work.</summary>
    public const string QueueTaken = "RX7104";

    /// <summary>A résumé ended its worker again and again, and was put aside.</summary>
    public const string JobPoisonous = "RX7105";

    /// <summary>A worker cannot make the files that were asked for.</summary>
    public const string WorkerDiffers = "RX7106";

    /// <summary>The address of the store is wrong.</summary>
    public const string StoreAddressWrong = "RX7201";

    /// <summary>The store failed, also when asked again.</summary>
    public const string StoreFailed = "RX7202";

    /// <summary>The store is the output folder of batches of one machine.</summary>
    public const string StoreIsLocal = "RX7203";

    /// <summary>The résumé has a control character or half a character, which HTML and plain text cannot hold.</summary>
    public const string CharacterUnwritable = "RX3301";

    /// <summary>A character is written in another form in plain text that is asked for in ASCII.</summary>
    public const string CharacterTransliterated = "RX3302";

    /// <summary>A character has no form in ASCII; plain text that is asked for in ASCII has a question mark for it.</summary>
    public const string CharacterNotInAscii = "RX3303";

    /// <summary>Portal, board, job or address of a submission is wrong.</summary>
    public const string PortalAddressWrong = "RX8001";

    /// <summary>The key of a portal is missing, or cannot be used.</summary>
    public const string KeyMissing = "RX8002";

    /// <summary>The file with the key can be read by others.</summary>
    public const string KeyFileOpen = "RX8003";

    /// <summary>No manifest says that the file to submit is what was proven.</summary>
    public const string FileNotProven = "RX8004";

    /// <summary>A portal does not take a file of this type, size or name.</summary>
    public const string FileNotAccepted = "RX8005";

    /// <summary>Name or e-mail are missing, or are not what a portal takes.</summary>
    public const string ApplicantIncomplete = "RX8006";

    /// <summary>The file with the answers cannot be read.</summary>
    public const string AnswersUnreadable = "RX8007";

    /// <summary>A question that must be answered is not.</summary>
    public const string AnswerMissing = "RX8008";

    /// <summary>An answer is not what its question asks for.</summary>
    public const string AnswerWrong = "RX8009";

    /// <summary>The form of a job cannot be read.</summary>
    public const string FormUnreadable = "RX8010";

    /// <summary>A file with answers is there already.</summary>
    public const string AnswersExist = "RX8011";

    /// <summary>The address that a portal fetches the file from is missing, wrong, or not asked for.</summary>
    public const string FileUrlWrong = "RX8012";

    /// <summary>What stands at the address that a portal fetches the file from is not the proven file.</summary>
    public const string PublishedFileWrong = "RX8013";

    /// <summary>The ledger cannot be used.</summary>
    public const string LedgerUnusable = "RX8101";

    /// <summary>The same file was sent to the same job, and accepted.</summary>
    public const string AlreadySubmitted = "RX8102";

    /// <summary>The same file was sent to the same job, and nobody knows whether it was accepted.</summary>
    public const string SubmissionUnsettled = "RX8103";

    /// <summary>Another file was sent to the same job.</summary>
    public const string OtherFileSubmitted = "RX8104";

    /// <summary>Another process is sending to the same job.</summary>
    public const string SubmissionUnderway = "RX8105";

    /// <summary>The ledger has no such submission, or nothing is to be settled.</summary>
    public const string LedgerEntryWrong = "RX8106";

    /// <summary>The portal refused a submission.</summary>
    public const string SubmissionRejected = "RX8201";

    /// <summary>The portal does not let the person apply.</summary>
    public const string SubmissionBlocked = "RX8202";

    /// <summary>The portal got too many requests.</summary>
    public const string SubmissionRateLimited = "RX8203";

    /// <summary>A submission was sent, and it is not known whether it was accepted.</summary>
    public const string SubmissionUnknown = "RX8204";

    /// <summary>A submission failed before it was sent.</summary>
    public const string SubmissionNotSent = "RX8205";

    /// <summary>A list of applications cannot be read, or has nothing in it.</summary>
    public const string ListUnreadable = "RX8301";

    /// <summary>The first line of a list lacks a column, or has one that there is not.</summary>
    public const string ListHeaderWrong = "RX8302";

    /// <summary>A line of a list has another number of values than the first.</summary>
    public const string ListRowWrong = "RX8303";

    /// <summary>The quotes of a line of a list are broken.</summary>
    public const string ListQuotesBroken = "RX8304";

    /// <summary>A value of a list is missing or wrong.</summary>
    public const string ListValueWrong = "RX8305";

    /// <summary>A line of a list is the same as an earlier one.</summary>
    public const string ListRowRepeated = "RX8306";
}
