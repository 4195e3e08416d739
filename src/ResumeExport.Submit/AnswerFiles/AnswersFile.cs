using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ResumeExport.Submit.AnswerFiles;

/// <summary>Reads the answers of a person. Knows scalars and lists only: no aliases, tags or deeper values.</summary>
internal static class AnswersFile
{
    private const int LargestBytes = 256_000;
    private const int MostAnswers = 500;

    /// <summary>Reads a file; null after reporting what is wrong with it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="job">The job that the answers must be for, where the file names one.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static Answers? Read(string path, JobAddress job, List<Diagnostic> findings)
    {
        try
        {
            if (new FileInfo(path).Length > LargestBytes) return Refuse(path, "the file is too large for answers", findings);
            using var reader = new StreamReader(path);
            var values = ReadMapping(new Parser(reader), job);
            return new Answers(values, Path.GetDirectoryName(Path.GetFullPath(path))!);
        }
        catch (YamlException e)
        {
            return Refuse(path, FormattableString.Invariant($"line {e.Start.Line}, column {e.Start.Column}: {e.Message}"), findings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Refuse(path, "the file cannot be read: " + e.Message, findings);
        }
    }

    private static Answers? Refuse(string path, string message, List<Diagnostic> findings)
    {
        findings.Add(new Diagnostic(DiagnosticCodes.AnswersUnreadable, DiagnosticSeverity.Error, message, path, Hint: "`submit form` writes a file to begin with"));
        return null;
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> ReadMapping(Parser parser, JobAddress job)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return Answers.None.Values;
        parser.Consume<DocumentStart>();
        var answers = Answers.None.Values;
        if (parser.Accept<Scalar>(out var only) && only.Value.Length == 0) return answers;
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>();
            if (name.Value == "answers") answers = ReadAnswers(parser);
            else CheckJob(name, parser.Consume<Scalar>(), job);
        }

        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _)) throw new YamlException(parser.Current!.Start, parser.Current.End, "one document is enough for answers");
        return answers;
    }

    // Answers for one job must not go to another by mistake.
    private static void CheckJob(Scalar name, Scalar value, JobAddress job)
    {
        var expected = name.Value switch
        {
            "portal" => job.Portal,
            "board" => job.Board,
            "job" => job.Job,
            _ => throw new YamlException(name.Start, name.End, $"'{name.Value}' is not known here; answers belong under `answers:`"),
        };
        if (value.Value != expected) throw new YamlException(value.Start, value.End, $"these answers are for {name.Value} '{value.Value}', not '{expected}'");
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> ReadAnswers(Parser parser)
    {
        var answers = Answers.None.Values.ToBuilder();
        // `answers:` with nothing below it.
        if (parser.TryConsume<Scalar>(out var scalar)) return scalar.Value.Length == 0 ? answers.ToImmutable() : throw new YamlException(scalar.Start, scalar.End, "answers are lines of the form \"name\": \"answer\"");
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>();
            if (answers.Count == MostAnswers) throw new YamlException(name.Start, name.End, "there are more answers than any form has questions");
            if (!answers.TryAdd(name.Value, ReadValues(parser))) throw new YamlException(name.Start, name.End, $"'{name.Value}' is answered twice");
        }

        return answers.ToImmutable();
    }

    private static ImmutableArray<string> ReadValues(Parser parser)
    {
        if (!parser.TryConsume<SequenceStart>(out _)) return [TextOf(parser.Consume<Scalar>())];
        var values = ImmutableArray.CreateBuilder<string>();
        while (!parser.TryConsume<SequenceEnd>(out _)) values.Add(TextOf(parser.Consume<Scalar>()));
        return values.ToImmutable();
    }

    private static string TextOf(Scalar scalar) => scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" } ? "" : scalar.Value.Trim();
}
