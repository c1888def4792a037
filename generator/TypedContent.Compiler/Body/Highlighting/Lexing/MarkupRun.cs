namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>
/// One pass over markup. A tag is scanned before it is marked, because text such as <c>a &lt;b</c> has no closing <c>&gt;</c> and is not a tag. Failed scans
/// are limited, so that the time stays linear.
/// </summary>
internal sealed class MarkupRun(CodePainter painter, MarkupFlavor flavor, int start, int end)
{
    private const int LongestExpression = 1_000;
    private static readonly HashSet<string> s_void = new(
        "area base br col embed hr img input link meta param source track wbr".Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly int _mostInVain = (4 * (end - start)) + 4_096;
    private int _inVain;

    private string Code => painter.Code;

    public int At { get; set; } = start;

    public int End => end;

    public CodePainter Painter => painter;

    public void Run()
    {
        while (At < end)
        {
            _ = Read();
        }
    }

    /// <summary>Marks an element with its content, or a standalone piece of markup.</summary>
    /// <returns>Its end.</returns>
    public int RunElement()
    {
        var depth = 0;
        do
        {
            depth += Read();
        }
        while (At < end && depth > 0);
        return At;
    }

    /// <summary>Reads the next piece.</summary>
    /// <returns>1 if an element begins, -1 if one ends, 0 otherwise.</returns>
    private int Read()
    {
        switch (Code[At])
        {
            case '<':
                return ReadMarkup();
            case '&':
                ReadEntity();
                return 0;
            case '@' when flavor == MarkupFlavor.Razor:
                RazorReader.Read(this);
                return 0;
            default:
                At++;
                return 0;
        }
    }

    private int ReadMarkup()
    {
        if (painter.Has("<!--", At, end))
        {
            // <!--> is a complete comment.
            Take(CloseOf("-->", At + 2), CodeKind.Comment);
        }
        else if (painter.Has("<![CDATA[", At, end))
        {
            var close = painter.Find("]]>", At + 9, end);
            painter.Paint(At, At + 9, CodeKind.Meta);
            painter.Paint(At + 9, close, CodeKind.String);
            At = Math.Min(end, close + 3);
            painter.Paint(close, At, CodeKind.Meta);
        }
        else if (painter.Has("<?", At, end))
        {
            ReadInstruction();
        }
        else if (painter.Has("<!", At, end))
        {
            ReadDoctype();
        }
        else
        {
            return ReadTag();
        }

        return 0;
    }

    private void ReadInstruction()
    {
        var isPhp = flavor == MarkupFlavor.Php && (painter.Has("<?php", At, end) || painter.Has("<?=", At, end) || painter.Has("<? ", At, end));
        var close = isPhp ? FindEndOfPhp(At + 2) : painter.Find("?>", At + 2, end);
        if (isPhp)
        {
            var from = At + (Code[At + 2] == 'p' ? 5 : Code[At + 2] == '=' ? 3 : 2);
            painter.Paint(At, from, CodeKind.Meta);
            _ = painter.Embed("php-code", from, close);
            At = Math.Min(end, close + 2);
            painter.Paint(close, At, CodeKind.Meta);
            return;
        }

        var name = painter.EndOfWord(At + 2, end, "-.:");
        painter.Paint(At + 2, name, CodeKind.Name);
        MarkAttributes(name, close);
        At = Math.Min(end, close + 2);
    }

    /// <summary>The end of PHP. A closing tag counts in a line comment, but not in a string or a block comment.</summary>
    private int FindEndOfPhp(int from)
    {
        for (var i = from; i < end; i++)
        {
            var c = Code[i];
            if (painter.Has("?>", i, end))
            {
                return i;
            }

            if (painter.Has("/*", i, end))
            {
                i = painter.Find("*/", i + 2, end) + 1;
            }
            else if (painter.Has("//", i, end) || (c == '#' && !painter.Has("#[", i, end)))
            {
                i = painter.Find("?>", i, painter.Find('\n', i, end)) - 1;
            }
            else if (c is '"' or '\'')
            {
                for (i++; i < end && Code[i] != c; i++)
                {
                    i += Code[i] == '\\' ? 1 : 0;
                }
            }
        }

        return end;
    }

    private void ReadDoctype()
    {
        var depth = 0;
        var i = At;
        for (; i < end && !(depth == 0 && Code[i] == '>'); i++)
        {
            depth += Code[i] == '[' ? 1 : Code[i] == ']' && depth > 0 ? -1 : 0;
        }

        Take(Math.Min(end, i + 1), CodeKind.Meta);
    }

    private void ReadEntity()
    {
        var i = At + 1;
        i += i < end && Code[i] == '#' ? 1 : 0;
        var to = i;
        while (to < end && to - i < 32 && CodePainter.IsWord(Code[to]))
        {
            to++;
        }

        if (to > i && to < end && Code[to] == ';')
        {
            Take(to + 1, CodeKind.Symbol);
        }
        else
        {
            At++;
        }
    }

    private int ReadTag()
    {
        var isEnd = At + 1 < end && Code[At + 1] == '/';
        var name = At + (isEnd ? 2 : 1);
        var close = name < end && (char.IsLetter(Code[name]) || Code[name] == '_') && _inVain < _mostInVain ? FindEndOfTag(name) : -1;
        if (close < 0)
        {
            At++;
            return 0;
        }

        var to = painter.EndOfWord(name, close, "-.:");
        painter.Paint(name, to, CodeKind.Name);
        MarkAttributes(to, close);
        var element = Code.Substring(name, to - name);
        var tag = (At, close);
        At = close + 1;
        var isEmpty = Code[close - 1] == '/' || (flavor != MarkupFlavor.Xml && s_void.Contains(element));
        if (!isEnd && !isEmpty && flavor != MarkupFlavor.Xml)
        {
            ReadEmbedded(element, Code.Substring(tag.At, tag.close - tag.At));
        }

        return isEnd ? -1 : isEmpty ? 0 : 1;
    }

    private void ReadEmbedded(string element, string tag)
    {
        var language = element.ToLowerInvariant() switch
        {
            "script" when tag.Contains("json") || tag.Contains("importmap") => "json",
            "script" when tag.Contains("lang=\"ts") => "typescript",
            "script" => "javascript",
            "style" when tag.Contains("lang=\"scss") => "scss",
            "style" => "css",
            _ => null,
        };
        if (flavor == MarkupFlavor.Html && element.ToLowerInvariant() is "title" or "textarea" && _inVain < _mostInVain)
        {
            // Everything in the element is text.
            var close = painter.Find("</" + element, At, end, StringComparison.OrdinalIgnoreCase);
            _inVain += close == end ? end - At : 0;
            while (close < end && At < close)
            {
                if (Code[At] == '&')
                {
                    ReadEntity();
                }
                else
                {
                    At++;
                }
            }
        }

        if (language is not null)
        {
            var close = painter.Find("</" + element, At, end, StringComparison.OrdinalIgnoreCase);
            _ = painter.Embed(language, At, close);
            At = close;
        }
    }

    /// <returns>The position of the <c>&gt;</c>; -1 if it is not a tag.</returns>
    private int FindEndOfTag(int name)
    {
        var i = painter.EndOfWord(name, end, "-.:");
        var last = '\0';
        while (i < end && Code[i] != '>')
        {
            var c = Code[i];
            var to = c switch
            {
                '<' when flavor == MarkupFlavor.Php && painter.Has("<?", i, end) => CloseOf("?>", i),
                '<' => -1,
                '"' or '\'' => last == '=' ? FindEndOfValue(i) : -1,
                '@' => SkipExpression(i),
                '=' => SkipPlainValue(i + 1),
                _ => i + 1,
            };
            if (to < 0)
            {
                break;
            }

            last = char.IsWhiteSpace(c) ? last : c;
            i = to;
        }

        if (i < end && Code[i] == '>')
        {
            return i;
        }

        _inVain += i - name;
        return -1;
    }

    /// <summary>Skips a value without quotes, which extends to a blank or the end of its tag, whatever it contains.</summary>
    /// <returns>The position after it; the given position if the value has another form.</returns>
    private int SkipPlainValue(int from)
    {
        var at = painter.SkipBlanks(from, end);
        if (flavor == MarkupFlavor.Xml || at >= end || !IsPlainValue(Code[at]))
        {
            return from;
        }

        while (at < end && !char.IsWhiteSpace(Code[at]) && Code[at] is not ('>' or '<'))
        {
            at++;
        }

        return at;
    }

    private static bool IsPlainValue(char first) => first is not ('"' or '\'' or '@' or '<' or '>' or '{' or '=');

    /// <returns>The position after the value; -1 if it is not closed.</returns>
    private int FindEndOfValue(int quote)
    {
        for (var i = quote + 1; i < end;)
        {
            if (Code[i] == Code[quote])
            {
                return i + 1;
            }

            i = Code[i] == '@' ? SkipExpression(i)
                : Code[i] == '<' && flavor == MarkupFlavor.Php && painter.Has("<?", i, end) ? CloseOf("?>", i)
                : i + 1;
        }

        _inVain += end - quote;
        return -1;
    }

    /// <summary>Razor allows quotes within a value: <c>"@(a ? "b" : "c")"</c>, <c>"@Assets["site.css"]"</c>. Such code is often labeled as HTML.</summary>
    private int SkipExpression(int at)
    {
        var open = at + 1;
        while (open < end && (CodePainter.IsWord(Code[open]) || Code[open] is '.' or '!' or '?'))
        {
            open++;
        }

        if (flavor == MarkupFlavor.Xml || open >= end || Code[open] is not ('(' or '['))
        {
            return at + 1;
        }

        var depth = 0;
        for (var i = open; i < end && i - open < LongestExpression && Code[i] != '\n'; i++)
        {
            depth += Code[i] is '(' or '[' ? 1 : Code[i] is ')' or ']' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return at + 1;
    }

    private void MarkAttributes(int from, int to)
    {
        var name = "";
        for (var i = from; i < to;)
        {
            var c = Code[i];
            if (c == '<' && flavor == MarkupFlavor.Php && painter.Has("<?", i, to))
            {
                At = i;
                ReadInstruction();
                i = At;
            }
            else if (c is '"' or '\'')
            {
                var close = Math.Min(to, FindEndOfValue(i) is var found and > 0 ? found : to);
                MarkValue(i, close, name);
                i = close;
            }
            else if (c == '@' && i + 1 < to && Code[i + 1] is '(' && flavor == MarkupFlavor.Razor)
            {
                i = RazorReader.ReadExpression(painter, i, to);
            }
            else if (c == '=' && flavor != MarkupFlavor.Xml && SkipPlainValue(i + 1) is var value && value > i + 1 && value <= to)
            {
                var first = painter.SkipBlanks(i + 1, to);
                painter.Paint(first, value, CodeKind.String);
                i = value;
            }
            else if (c == '=' || c == '/' || c == '?' || char.IsWhiteSpace(c))
            {
                i++;
            }
            else
            {
                var last = LastSign(i, from);
                var end = i + 1;
                while (end < to
                    && !char.IsWhiteSpace(Code[end])
                    && Code[end] is not ('=' or '"' or '\'')
                    && !(Code[end] == '/' && end + 1 == to && last != '='))
                {
                    end++;
                }

                painter.Paint(i, end, last == '=' ? CodeKind.String : CodeKind.Attr);
                name = Code.Substring(i, end - i);
                i = end;
            }
        }
    }

    private char LastSign(int at, int from)
    {
        var i = at - 1;
        while (i >= from && char.IsWhiteSpace(Code[i]))
        {
            i--;
        }

        return i >= from ? Code[i] : '\0';
    }

    private void MarkValue(int from, int to, string name)
    {
        if (flavor == MarkupFlavor.Razor && name.Length > 0 && name[0] == '@' && to - from > 2)
        {
            painter.Paint(from, to, CodeKind.String);
            painter.Paint(from + 1, to - 1, CodeKind.Plain);
            _ = painter.Embed("csharp-table", from + 1, to - 1);
            return;
        }

        for (var i = from; i < to;)
        {
            var next = i + 1;
            if (i > from && Code[i] == '@' && flavor == MarkupFlavor.Razor)
            {
                next = RazorReader.ReadExpression(painter, i, to - 1);
            }
            else if (Code[i] == '<' && flavor == MarkupFlavor.Php && painter.Has("<?", i, to))
            {
                At = i;
                ReadInstruction();
                next = At;
            }

            if (next <= i + 1)
            {
                next = i + 1;
                painter.Paint(i, next, CodeKind.String);
            }

            i = next;
        }
    }

    private int CloseOf(string close, int from) => Math.Min(end, painter.Find(close, from, end) + close.Length);

    private void Take(int to, CodeKind kind)
    {
        painter.Paint(At, to, kind);
        At = to;
    }
}
