using System.Text;

namespace TypedContent.Searching;

/// <summary>
/// Splits a body into sections of plain text, each from a heading with an identifier to the next one. It reads only HTML written by the compiler, which is
/// well-formed.
/// </summary>
/// <remarks>This file is also compiled into the compiler.</remarks>
internal sealed class SectionReader
{
    // Inline elements, which do not separate words.
    private static readonly HashSet<string> s_inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "ruby", "s", "samp",
        "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    };

    private readonly string _html;
    private readonly List<BodyPart> _sections = [];
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _headingText = new();
    private string _id = "";
    private string _heading = "";

    // The element whose content is being skipped, and the heading that is being read; empty for none.
    private string _skipped = "";
    private string _open = "";
    private int _at;

    private SectionReader(string html) => _html = html;

    /// <summary>The sections. The first one is the part before the first heading, even if it is empty.</summary>
    public static List<BodyPart> Read(string html)
    {
        var reader = new SectionReader(html);
        reader.Read();
        return reader._sections;
    }

    private void Read()
    {
        while (_at < _html.Length)
        {
            var tag = _html.IndexOf('<', _at);
            AddText(tag < 0 ? _html.Length : tag);
            if (tag < 0)
            {
                break;
            }

            _at = tag;
            ReadTag();
        }

        EndSection();
    }

    private void ReadTag()
    {
        var isEnd = _at + 1 < _html.Length && _html[_at + 1] == '/';
        var start = _at + (isEnd ? 2 : 1);
        var end = start;
        while (end < _html.Length && _html[end] is not (' ' or '>' or '/'))
        {
            end++;
        }

        var name = _html.Substring(start, end - start);
        var id = ReadAttributes(end);
        if (_skipped.Length > 0)
        {
            _skipped = isEnd && name == _skipped ? "" : _skipped;
            return;
        }

        if (!isEnd && name is "rt" or "rp" or "svg" or "style" or "script")
        {
            _skipped = name;
        }
        else if (name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6')
        {
            ReadHeading(name, isEnd ? "" : id, isEnd);
        }
        else if (!s_inline.Contains(name))
        {
            Separate();
        }
    }

    private void ReadHeading(string name, string id, bool isEnd)
    {
        Separate();
        if (!isEnd && id.Length > 0)
        {
            EndSection();
            (_id, _open) = (id, name);
        }
        else if (isEnd && name == _open)
        {
            _heading = Collapse(_headingText);
            _open = "";
        }
    }

    /// <summary>Moves to the end of the tag.</summary>
    /// <returns>The identifier; empty if there is none.</returns>
    private string ReadAttributes(int at)
    {
        var id = "";
        while (at < _html.Length && _html[at] != '>')
        {
            if (_html[at] is not ('"' or '\''))
            {
                at++;
                continue;
            }

            var close = _html.IndexOf(_html[at], at + 1);
            close = close < 0 ? _html.Length : close;
            if (at >= 4 && string.CompareOrdinal(_html, at - 4, " id=", 0, 4) == 0)
            {
                id = Decode(_html.Substring(at + 1, Math.Max(0, close - at - 1)));
            }

            at = close + 1;
        }

        _at = Math.Min(_html.Length, at + 1);
        return id;
    }

    private void EndSection()
    {
        _sections.Add(new BodyPart(_id, _heading, Collapse(_text)));
        (_id, _heading) = ("", "");
        _text.Clear();
        _headingText.Clear();
    }

    private void Separate() => (_open.Length > 0 ? _headingText : _text).Append(' ');

    private void AddText(int end)
    {
        if (_skipped.Length == 0 && end > _at)
        {
            (_open.Length > 0 ? _headingText : _text).Append(Decode(_html.Substring(_at, end - _at)));
        }

        _at = end;
    }

    private static string Decode(string text)
    {
        if (text.IndexOf('&') < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var end = text[at] == '&' ? text.IndexOf(';', at, Math.Min(10, text.Length - at)) : -1;
            var meant = end < 0 ? null : Entity(text.Substring(at + 1, end - at - 1));
            decoded.Append(meant ?? text[at].ToString());
            at = meant is null ? at : end;
        }

        return decoded.ToString();
    }

    private static string? Entity(string name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" or "#39" => "'",
        "nbsp" => "\u00A0",
        _ => null,
    };

    private static string Collapse(StringBuilder text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text.ToString())
        {
            if (c is not (' ' or '\n' or '\r' or '\t' or '\f' or '\u00A0'))
            {
                collapsed.Append(c);
            }
            else if (collapsed.Length > 0 && collapsed[collapsed.Length - 1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd(' ');
    }
}

/// <summary>A section of a body.</summary>
/// <param name="Id">The identifier of its heading; empty for the part before the first one.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Text">The text up to the next heading.</param>
internal sealed record BodyPart(string Id, string Heading, string Text);
