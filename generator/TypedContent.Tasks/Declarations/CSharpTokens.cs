namespace TypedContent.Tasks.Declarations;

/// <summary>
/// A minimal C# tokenizer for finding attributes. It reads names, the text of string literals, and single characters. Comments, the content of other literals,
/// and code disabled by <c>#if false</c> are skipped.
/// </summary>
internal struct CSharpTokens(string code)
{
    private int _at;

    public CSharpTokenKind Kind { get; private set; }

    /// <summary>The name, the text of the literal, or the character.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The position of the token's start.</summary>
    public int Start { get; private set; }

    /// <summary>Reads the next token. The position must not be inside a comment or literal.</summary>
    public bool Next()
    {
        while (_at < code.Length)
        {
            Start = _at;
            var character = code[_at];
            if (char.IsWhiteSpace(character))
            {
                _at++;
            }
            else if (character == '/' && Peek(1) == '/')
            {
                SkipLine();
            }
            else if (character == '/' && Peek(1) == '*')
            {
                var end = code.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end < 0 ? code.Length : end + 2;
            }
            else if (character == '#' && IsFirstInLine())
            {
                SkipDirective();
            }
            else if (character is '"' or '$' or '@' && StringPrefixLength() is var prefix and >= 0)
            {
                ReadString(prefix);
                return true;
            }
            else if (character == '\'')
            {
                SkipCharacterLiteral();
                return Found(CSharpTokenKind.Other, "'");
            }
            else if (character == '_' || character == '@' || char.IsLetter(character))
            {
                ReadName();
                return true;
            }
            else
            {
                _at++;
                return Found(CSharpTokenKind.Other, character.ToString());
            }
        }

        return false;
    }

    private bool Found(CSharpTokenKind kind, string text)
    {
        Kind = kind;
        Text = text;
        return true;
    }

    private readonly char Peek(int distance) => _at + distance < code.Length ? code[_at + distance] : '\0';

    private void SkipLine()
    {
        while (_at < code.Length && code[_at] is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029'))
        {
            _at++;
        }
    }

    private readonly bool IsFirstInLine()
    {
        var before = _at - 1;
        while (before >= 0 && code[before] is ' ' or '\t' or '\uFEFF')
        {
            before--;
        }

        return before < 0 || code[before] is '\n' or '\r';
    }

    /// <summary>Skips a directive and, after a plain <c>false</c>, its code. Other conditions depend on the build, so their code is read.</summary>
    private void SkipDirective()
    {
        var start = _at;
        SkipLine();
        var line = code.Substring(start + 1, _at - start - 1).Trim();
        if (!line.StartsWith("if", StringComparison.Ordinal) || line.Substring(2).Split('/')[0].Trim(' ', '\t', '(', ')') != "false")
        {
            return;
        }

        for (var depth = 1; depth > 0 && _at < code.Length;)
        {
            _at++;
            start = _at;
            SkipLine();
            line = code.Substring(start, _at - start).TrimStart();
            if (!line.StartsWith("#", StringComparison.Ordinal))
            {
                continue;
            }

            var directive = line.Substring(1).TrimStart();
            depth += directive.StartsWith("if", StringComparison.Ordinal) ? 1 : directive.StartsWith("endif", StringComparison.Ordinal) ? -1 : 0;
            if (depth == 1 && directive.StartsWith("el", StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    /// <summary>The number of <c>$</c> and <c>@</c> before a string's first quotation mark; -1 if no string begins here.</summary>
    private readonly int StringPrefixLength()
    {
        var length = 0;
        while (Peek(length) is '$' or '@')
        {
            length++;
        }

        return Peek(length) == '"' ? length : -1;
    }

    private void ReadString(int prefix)
    {
        var isVerbatim = code.IndexOf('@', _at, prefix) >= 0;
        var isInterpolated = code.IndexOf('$', _at, prefix) >= 0;
        _at += prefix;
        var quotes = 0;
        while (Peek(quotes) == '"')
        {
            quotes++;
        }

        if (quotes >= 3 && !isVerbatim)
        {
            var start = _at + quotes;
            var end = code.IndexOf(new string('"', quotes), start, StringComparison.Ordinal);
            _at = end < 0 ? code.Length : end + quotes;
            while (Peek(0) == '"')
            {
                _at++;
            }

            Found(isInterpolated ? CSharpTokenKind.Other : CSharpTokenKind.Text, end < 0 ? "" : code.Substring(start, end - start));
            return;
        }

        _at++;
        var first = _at;
        while (_at < code.Length && !(code[_at] == '"' && (!isVerbatim || Peek(1) != '"')))
        {
            // A line end terminates an unclosed string. An interpolation may contain strings of its own.
            if (!isVerbatim && code[_at] is '\n' or '\r')
            {
                break;
            }

            if (isInterpolated && code[_at] == '{')
            {
                SkipInterpolation();
                continue;
            }

            _at += (isVerbatim && code[_at] == '"') || (!isVerbatim && code[_at] == '\\') ? 2 : 1;
        }

        var last = Math.Min(_at, code.Length);
        _at = last + 1;
        Found(isInterpolated ? CSharpTokenKind.Other : CSharpTokenKind.Text, code.Substring(first, last - first));
    }

    private void SkipInterpolation()
    {
        if (Peek(1) == '{')
        {
            _at += 2;
            return;
        }

        var depth = 0;
        var inner = new CSharpTokens(code) { _at = _at };
        while (inner.Next())
        {
            depth += inner.Text == "{" && inner.Kind == CSharpTokenKind.Other ? 1 : inner.Text == "}" && inner.Kind == CSharpTokenKind.Other ? -1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        _at = inner._at;
    }

    private void SkipCharacterLiteral()
    {
        _at++;
        while (_at < code.Length && code[_at] is not ('\'' or '\n' or '\r'))
        {
            _at += code[_at] == '\\' ? 2 : 1;
        }

        _at++;
    }

    private void ReadName()
    {
        if (code[_at] == '@')
        {
            _at++;
        }

        var start = _at;
        while (_at < code.Length && Naming.CollectionNames.IsIdentifierPart(code[_at]))
        {
            _at++;
        }

        Found(CSharpTokenKind.Name, code.Substring(start, _at - start));
    }
}

/// <summary>The kinds of tokens that are distinguished.</summary>
internal enum CSharpTokenKind
{
    /// <summary>A character, or a literal whose text does not matter.</summary>
    Other,

    /// <summary>A name or keyword, without <c>@</c>.</summary>
    Name,

    /// <summary>The text of a string literal.</summary>
    Text,
}
