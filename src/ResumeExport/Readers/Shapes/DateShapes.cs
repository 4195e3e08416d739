using System.Globalization;
using ResumeExport.Readers.Data;

namespace ResumeExport.Readers.Shapes;

/// <summary>Reads dates that are objects or pairs: <c>{"year": 2018, "month": 4}</c>, <c>{"start": …, "end": …}</c>, <c>["2018-04", null]</c>.</summary>
internal static class DateShapes
{
    /// <summary>Returns the dates as members of JSON Resume; empty when <paramref name="value"/> has none of these shapes.</summary>
    public static List<DataMember> Read(string field, DataItem value)
    {
        if (field == "x-period") return value.Kind == DataItemKind.Array ? Pair(value) : Span(value);
        return Point(value) is { } date ? [new DataMember(field, date)] : [];
    }

    private static List<DataMember> Pair(DataItem value)
    {
        if (value.Items is [{ IsScalar: true, IsBlank: false } only]) return [new DataMember("startDate", only)];
        if (value.Items is not [{ IsScalar: true } start, var end] || !(end.IsScalar || end.IsBlank)) return [];
        return [new DataMember("startDate", start), new DataMember("endDate", end.IsBlank ? DataItem.String("", end.Span) : end)];
    }

    private static List<DataMember> Span(DataItem value)
    {
        var dates = new List<DataMember>();
        foreach (var member in value.Members)
        {
            var name = FieldNames.OfDates(FieldNames.Key(member.Name));
            if (member.Value.IsBlank || member.Value.IsSwitch) continue;
            if (name is not ("startDate" or "endDate")) return [];
            if ((member.Value.IsScalar ? member.Value : Point(member.Value)) is not { } date) return [];
            dates.Add(new DataMember(name, date));
        }

        return dates;
    }

    private static DataItem? Point(DataItem value)
    {
        if (value.Kind != DataItemKind.Object || Number(value, "year") is not { } year) return null;
        var text = year.ToString("D4", CultureInfo.InvariantCulture);
        if (Number(value, "month") is { } month) text += "-" + month.ToString("D2", CultureInfo.InvariantCulture);
        if (text.Length == 7 && Number(value, "day") is { } day) text += "-" + day.ToString("D2", CultureInfo.InvariantCulture);
        return DataItem.String(text, value.Span);
    }

    private static int? Number(DataItem value, string name) =>
        value.Members.Find(member => FieldNames.Key(member.Name) == name) is { Value: { IsScalar: true } number } && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
}
