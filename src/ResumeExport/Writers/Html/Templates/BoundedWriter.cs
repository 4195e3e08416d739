using System.Text;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>Collects text up to a limit.</summary>
internal sealed class BoundedWriter(RenderBudget budget) : TextWriter
{
    private const int MostCharacters = 8 * 1024 * 1024;

    private readonly StringBuilder text = new(16 * 1024);

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        Check(1);
        text.Append(value);
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count)
    {
        Check(count);
        text.Append(buffer, index, count);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        Check(buffer.Length);
        text.Append(buffer);
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        Check(value?.Length ?? 0);
        text.Append(value);
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void Check(int more)
    {
        if (text.Length + more > MostCharacters) budget.Exceed("The template writes more than any page needs");
    }
}
