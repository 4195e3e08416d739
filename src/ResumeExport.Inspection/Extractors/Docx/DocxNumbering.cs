using System.Globalization;
using System.Xml;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>The numbering of a document: definitions from <c>numbering.xml</c> and the counters of a walk through the text.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, NumberingLevel[]> definitions = [];
    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int Instance, int Level)> started = [];

    public static DocxNumbering Read(XmlReader? reader)
    {
        var numbering = new DocxNumbering();
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "abstractNum") numbering.definitions[Id(reader, "abstractNumId")] = Definition(reader);
            else if (reader.LocalName == "num") numbering.instances[Id(reader, "numId")] = Instance(reader);
        }

        return numbering;
    }

    /// <summary>Counts one item and returns its number, null for a bullet; false for a list that is not defined.</summary>
    public bool TryNext(int instanceId, int level, out int? number)
    {
        number = null;
        if (level is < 0 or >= Levels || !instances.TryGetValue(instanceId, out var instance)) return false;
        if (!definitions.TryGetValue(instance.Definition, out var definition)) return false;
        var shape = instance.Levels[level] ?? definition[level];
        number = shape.IsNumbered ? Count(instanceId, level, instance, shape) : null;
        return true;
    }

    // Instances of one definition share its counters, unless an instance says where to start (ISO 29500-1, 17.9.26).
    private int Count(int instanceId, int level, NumberingInstance instance, NumberingLevel shape)
    {
        if (!counters.TryGetValue(instance.Definition, out var counter)) counters[instance.Definition] = counter = new int?[Levels];
        if (started.Add((instanceId, level)) && instance.Starts[level] is { } start) counter[level] = start;
        else counter[level] = counter[level] is { } last ? last + 1 : instance.Starts[level] ?? shape.Start;
        Array.Clear(counter, level + 1, Levels - level - 1);
        return counter[level]!.Value;
    }

    private static NumberingLevel[] Definition(XmlReader reader)
    {
        var levels = new NumberingLevel[Levels];
        foreach (var name in WordXml.Children(reader))
        {
            if (name != "lvl" || Id(reader, "ilvl") is not (>= 0 and < Levels and var level)) continue;
            levels[level] = Level(reader);
        }

        return levels;
    }

    private static NumberingLevel Level(XmlReader reader)
    {
        var start = 0;
        var format = "decimal";
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "start") start = WordXml.Number(reader) ?? 0;
            else if (name == "numFmt") format = WordXml.Value(reader) ?? format;
        }

        return new NumberingLevel(format is not ("bullet" or "none"), start);
    }

    private static NumberingInstance Instance(XmlReader reader)
    {
        var instance = new NumberingInstance(new int?[Levels], new NumberingLevel?[Levels]);
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "abstractNumId") instance.Definition = WordXml.Number(reader) ?? -1;
            else if (name == "lvlOverride" && Id(reader, "ilvl") is >= 0 and < Levels and var level) Override(reader, instance, level);
        }

        return instance;
    }

    private static void Override(XmlReader reader, NumberingInstance instance, int level)
    {
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "startOverride") instance.Starts[level] = WordXml.Number(reader);
            else if (name == "lvl") instance.Levels[level] = Level(reader);
        }
    }

    private static int Id(XmlReader reader, string name) =>
        int.TryParse(WordXml.Attribute(reader, name), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;

    private readonly record struct NumberingLevel(bool IsNumbered, int Start);

    private sealed record NumberingInstance(int?[] Starts, NumberingLevel?[] Levels)
    {
        public int Definition { get; set; } = -1;
    }
}
