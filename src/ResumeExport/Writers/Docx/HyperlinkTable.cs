using System.Globalization;

namespace ResumeExport.Writers.Docx;

/// <summary>Gives each link target a relationship id, in the order of the document.</summary>
internal sealed class HyperlinkTable(int firstId)
{
    private readonly List<string> targets = [];

    /// <summary>The targets with their ids.</summary>
    public IEnumerable<KeyValuePair<string, string>> TargetsById
    {
        get
        {
            for (var i = 0; i < targets.Count; i++) yield return new(Id(i), targets[i]);
        }
    }

    public string IdOf(string target)
    {
        var index = targets.IndexOf(target);
        if (index < 0)
        {
            index = targets.Count;
            targets.Add(target);
        }

        return Id(index);
    }

    private string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{firstId + index}");
}
