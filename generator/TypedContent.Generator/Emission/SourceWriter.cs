using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Writes C# with its indentation. Lines end in LF whatever the machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _pieces = [];
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

    /// <summary>Writes a line with a text in it that may be very long and is not copied.</summary>
    public SourceWriter Line(string before, string text, string after)
    {
        _text.Append(' ', _depth * 4).Append(before);
        _pieces.Add(Take());
        _pieces.Add(text);
        return Raw(after);
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

    public SourceText ToSourceText() => _pieces.Count == 0 ? SourceText.From(_text.ToString(), Encoding.UTF8) : new JoinedText([.. _pieces, Take()]);

    public override string ToString() => ToSourceText().ToString();

    private string Take()
    {
        var piece = _text.ToString();
        _text.Clear();
        return piece;
    }
}
