using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Json;

/// <summary>
/// Checks that a text is valid JSON (RFC 8259) and explains the first error. The YAML parser, which reads it afterwards, would explain YAML and accept things
/// that JSON forbids. Not recursive, because a hostile file can nest without limit.
/// </summary>
internal sealed class JsonSyntax
{
    private readonly string _text;
    private readonly Stack<int> _open = new();
    private Expected _expected = Expected.Value;
    private int _at;
    private int _comma = -1;
    private int _endOfQuotes = -1;

    private JsonSyntax(string text)
    {
        _text = text;
    }

    private enum Expected
    {
        Value,
        ValueOrEnd,
        Key,
        KeyOrEnd,
        Colon,
        CommaOrEnd,
        Nothing,
    }

    private bool IsInMap => _open.Count > 0 && _text[_open.Peek()] == '{';

    private char Closing => IsInMap ? '}' : ']';

    /// <returns>The first fault; null if there is none or the text is empty.</returns>
    public static JsonFault? Check(string text) => new JsonSyntax(text).Check();

    private JsonFault? Check()
    {
        JsonFault? fault = null;
        while (fault is null)
        {
            while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
            {
                _at++;
            }

            if (_at == _text.Length)
            {
                return _open.Count == 0
                    ? null
                    : new JsonFault(new SourceRange(_open.Peek(), 1), $"the {(IsInMap ? "brace {" : "list's bracket [")} is not closed");
            }

            fault = Comment() ?? Step();
        }

        return fault;
    }

    private JsonFault? Step()
    {
        switch (_expected)
        {
            case Expected.Value or Expected.ValueOrEnd:
                return Value();
            case Expected.Key or Expected.KeyOrEnd:
                return Key();
            case Expected.Colon:
                return Colon();
            case Expected.CommaOrEnd:
                return CommaOrEnd();
            default:
                return Here(_text[_at] is '}' or ']' ? $"there is one {_text[_at]} too many" : "the JSON ends before this; nothing can follow it");
        }
    }

    private JsonFault? Comment() =>
        _text[_at] == '#' || (_text[_at] == '/' && _at + 1 < _text.Length && _text[_at + 1] is '/' or '*')
            ? new JsonFault(SourceRange.FromBounds(_at, EndOfLine(_at)), "JSON does not allow comments; remove it")
            : null;

    private JsonFault? Value()
    {
        switch (_text[_at])
        {
            case '{' or '[':
                _expected = _text[_at] == '{' ? Expected.KeyOrEnd : Expected.ValueOrEnd;
                _open.Push(_at++);
                return null;
            case '"':
                return Quotes() ?? EndValue();
            case ']' or '}':
                return _expected == Expected.ValueOrEnd ? Close() : Missing();
            case ',':
                return Here("a value is missing before this comma");
            default:
                return Word() is var word && JsonWord.IsValid(word) ? Skip(word) : WrongWord(word);
        }
    }

    private JsonFault? Key()
    {
        switch (_text[_at])
        {
            case '"':
                _expected = Expected.Colon;
                return Quotes();
            case '}':
                return _expected == Expected.KeyOrEnd ? Close() : Missing();
            case ',':
                return Here("a key with its value is missing before this comma");
            case '\'':
                return Here("a key must be in double quotes \", not in single ones", Stretch(':'));
            case var c when JsonWord.IsOtherQuote(c):
                return Here(JsonWord.ExplainQuote(c));
            case '[' or ']' or '{' or ':':
                return Here("a key in double quotes is expected here");
            default:
                var length = Math.Max(1, Word().Length);
                return Here($"the key {_text.Substring(_at, length)} must be in double quotes", length);
        }
    }

    private JsonFault? Colon()
    {
        switch (_text[_at])
        {
            case ':':
                _at++;
                _expected = Expected.Value;
                return null;
            case '=':
                return Here("JSON uses ':' between a key and its value, not '='");
            case '：':
                return Here("the full-width colon ： is not a JSON colon; write ':'");
            case ',' or '}' or ']':
                return Here("the key before this has no value; ':' and a value are expected");
            default:
                return Here("a ':' is missing between the key and its value", Stretch());
        }
    }

    private JsonFault? CommaOrEnd()
    {
        switch (_text[_at])
        {
            case ',':
                _comma = _at++;
                _expected = IsInMap ? Expected.Key : Expected.Value;
                return null;
            case '}' or ']':
                return Close();
            case '，':
                return Here("the full-width comma ， is not a JSON comma; write ','");
            case '"' when IsInMap:
                return Here("a comma is missing before this key", Stretch());
            case '"' or '{' or '[' or '-' or (>= '0' and <= '9') when !IsInMap:
                return Here("a comma is missing before this value", Stretch());
            case not ('\'' or ':' or ';' or '{' or '[') when _endOfQuotes >= 0 && EndOfLine(_endOfQuotes) >= _at && !JsonWord.IsValid(Word()):
                return Here("text continues after the closing \"; write \\\" for a \" within a text", EndOfLine(_at) - _at);
            default:
                return Here($"a comma or {Closing} is expected here", Stretch());
        }
    }

    /// <summary>Reports a list or map that ends where something else was expected.</summary>
    private JsonFault Missing()
    {
        var isAfterComma = _comma >= 0 && string.IsNullOrWhiteSpace(_text.Substring(_comma + 1, _at - _comma - 1));
        return isAfterComma
            ? new JsonFault(new SourceRange(_comma, 1), "JSON does not allow a comma after the last item; remove it")
            : Here($"a value is missing before this {_text[_at]}");
    }

    private JsonFault? Close()
    {
        if (_text[_at] != Closing)
        {
            return Here($"a {Closing} is expected here, because a {(IsInMap ? "map" : "list")} is open");
        }

        _at++;
        _open.Pop();
        _endOfQuotes = -1;
        return EndValue();
    }

    private JsonFault? EndValue()
    {
        _expected = _open.Count == 0 ? Expected.Nothing : Expected.CommaOrEnd;
        return null;
    }

    private JsonFault? Quotes()
    {
        var start = _at;
        for (_at++; _at < _text.Length && _text[_at] is not ('\r' or '\n'); _at++)
        {
            if (_text[_at] == '"')
            {
                _endOfQuotes = ++_at;
                return null;
            }

            if ((_text[_at] == '\\' ? Escape() : Control()) is { } fault)
            {
                return fault;
            }
        }

        return new JsonFault(SourceRange.FromBounds(start, EndOfLine(start)), "the quotation mark \" is not closed on its line");
    }

    private JsonFault? Escape()
    {
        var escaped = _at + 1 < _text.Length ? _text[_at + 1] : ' ';
        if (escaped == 'u')
        {
            var isCode = _at + 5 < _text.Length && _text.AsSpan(_at + 2, 4).TrimStart("0123456789abcdefABCDEF".AsSpan()).IsEmpty;
            _at += isCode ? 5 : 0;
            return isCode ? null : Here("\\u needs four hexadecimal digits, such as \\u00e9; write \\\\ for a backslash", 2);
        }

        if (escaped is not ('"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't'))
        {
            return Here("a \\ begins an escape that JSON does not support; write \\\\ for a backslash", 2);
        }

        _at++;
        return null;
    }

    private JsonFault? Control() => _text[_at] switch
    {
        '\t' => Here("a tab is not allowed within text; write \\t"),
        < ' ' => Here(JsonWord.ExplainControl(_text[_at])),
        _ => null,
    };

    private JsonFault? Skip(string word)
    {
        _at += word.Length;
        _endOfQuotes = -1;
        return EndValue();
    }

    private JsonFault WrongWord(string word)
    {
        var first = _text[_at];
        return JsonWord.IsOtherQuote(first) ? Here(JsonWord.ExplainQuote(first))
            : word.Length == 0 ? Here(JsonWord.ExplainMark(first))
            : Here(JsonWord.Explain(word), Stretch());
    }

    /// <summary>The text from here to the next blank or punctuation mark.</summary>
    private string Word()
    {
        var end = _at;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] is not (',' or '，' or ';' or ':' or '{' or '}' or '[' or ']' or '"'))
        {
            end++;
        }

        return _text.Substring(_at, end - _at);
    }

    /// <summary>The length of the text from here that was meant as one string or number.</summary>
    private int Stretch(char mark = ',')
    {
        var end = _text.IndexOfAny([mark, ',', '}', ']'], _at, EndOfLine(_at) - _at);
        return Math.Max(1, _text.Substring(_at, (end < 0 ? EndOfLine(_at) : end) - _at).TrimEnd().Length);
    }

    private int EndOfLine(int at)
    {
        var end = _text.IndexOfAny(['\r', '\n'], at);
        end = end < 0 ? _text.Length : end;
        return at + _text.Substring(at, end - at).TrimEnd().Length;
    }

    private JsonFault Here(string reason, int length = 1) => new(new SourceRange(_at, length), reason);
}

/// <summary>A fault in JSON.</summary>
/// <param name="Range">The place in the JSON.</param>
/// <param name="Reason">The fault, and the expected text.</param>
internal sealed record JsonFault(SourceRange Range, string Reason);
