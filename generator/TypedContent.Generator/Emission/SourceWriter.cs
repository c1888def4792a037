using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Writes C# with its indentation. Lines end in LF whatever the machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line, or several: each is indented.</summary>
    public SourceWriter Line(string text = "")
    {
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.TrimEnd('\r');
            _text.Append(' ', trimmed.Length == 0 ? 0 : _depth * 4).Append(trimmed).Append('\n');
        }

        return this;
    }

    /// <summary>Writes a line as it is: where columns count.</summary>
    public SourceWriter Raw(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Writes a header and opens a brace.</summary>
    public SourceWriter Open(string header)
    {
        Line(header);
        Line("{");
        _depth++;
        return this;
    }

    public SourceWriter Close(string after = "")
    {
        _depth--;
        return Line("}" + after);
    }

    public SourceWriter Indent()
    {
        _depth++;
        return this;
    }

    public SourceWriter Outdent()
    {
        _depth--;
        return this;
    }

    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    public override string ToString() => _text.ToString();
}
