namespace TypedContent.Searching;

/// <summary>
/// Splits a text into searchable words: words of letters and digits; for compound words, such as identifiers, the whole and its parts; for scripts without
/// blanks between words, every pair of adjacent characters.
/// </summary>
/// <remarks>This file is also compiled into the compiler. The script of a static export has the same logic.</remarks>
internal sealed class SearchTokenizer
{
    /// <summary>Longer words are data.</summary>
    private const int MaxLength = 64;

    private readonly List<SearchToken> _tokens = [];

    // The current word, and its parts.
    private readonly char[] _word = new char[MaxLength + 2];
    private readonly List<(int From, int Start)> _parts = [];
    private int _length;

    private SearchTokenizer()
    {
    }

    /// <summary>The words of a text, in order.</summary>
    public static List<SearchToken> Read(string text)
    {
        var tokenizer = new SearchTokenizer();
        for (var at = 0; at < text.Length;)
        {
            at = IsUnspaced(text, at) ? tokenizer.ReadUnspaced(text, at) : IsWord(text[at]) ? tokenizer.ReadWord(text, at) : at + 1;
        }

        return tokenizer._tokens;
    }

    private static bool IsWord(char c) =>
        c < '\u0080' ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' : char.IsLetterOrDigit(SearchFolding.Widen(c)) && !IsUnspaced(c);

    private static bool IsUnspaced(string text, int at) =>
        IsUnspaced(text[at]) || (text[at] is >= '\uD840' and <= '\uD88F' && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]));

    /// <summary>Han, kana, Hangul, Thai, Lao, Burmese, and Khmer: scripts without blanks between words, or with countless endings.</summary>
    private static bool IsUnspaced(char c) => c >= '\u0E00' && c switch
    {
        <= '\u0EFF' or >= '\u1000' and <= '\u11FF' or >= '\u1780' and <= '\u17FF' => true,
        '\u3005' or '\u3006' or '\u3007' => true,
        '\u30FB' => false,
        >= '\u3041' and <= '\u3096' or >= '\u309D' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' => true,
        >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' => true,
        >= '\uFF66' and <= '\uFF9D' => true,
        _ => false,
    };

    private int ReadUnspaced(string text, int at)
    {
        var (before, beforeStart) = ("", 0);
        var count = 0;
        while (at < text.Length && IsUnspaced(text, at))
        {
            var start = at;
            var character = ReadCharacter(text, ref at);
            if (count++ > 0)
            {
                Add(before + character, beforeStart, at, TokenKind.Pair);
            }

            (before, beforeStart) = (character, start);
        }

        Add(before, beforeStart, at, TokenKind.Last);
        return at;
    }

    private static string ReadCharacter(string text, ref int at)
    {
        if (char.IsHighSurrogate(text[at]))
        {
            at += 2;
            return text.Substring(at - 2, 2);
        }

        var c = SearchFolding.Widen(text[at++]);
        if (c is >= 'カ' and <= 'ホ' && at < text.Length && text[at] is '\uFF9E' or '\uFF9F')
        {
            // In half-width kana, the voicing mark follows the kana.
            c = (char)(c + (text[at++] == '\uFF9E' ? 1 : 2));
        }

        return c.ToString();
    }

    private int ReadWord(string text, int at)
    {
        var start = at;
        _length = 0;
        _parts.Clear();
        BeginPart(at);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (SearchFolding.IsMark(c) || (c is '\'' or '’' && IsLetterAt(text, at + 1) && IsLetterAt(text, at - 1)))
            {
                continue;
            }

            if (c is '-' or '_' && at + 1 < text.Length && IsWord(text[at + 1]))
            {
                BeginPart(at + 1);
                continue;
            }

            if (!IsWord(c) || IsUnspaced(text, at))
            {
                break;
            }

            if (at > start && IsBoundary(text, at))
            {
                BeginPart(at);
            }

            if (_length < MaxLength)
            {
                SearchFolding.Fold(SearchFolding.Widen(c), _word, ref _length);
            }
        }

        at = ReadSharp(text, at);
        if (_length < MaxLength)
        {
            AddWord(start, at);
        }

        return at;
    }

    private void BeginPart(int at)
    {
        if (_parts.Count == 0 || _parts[_parts.Count - 1].From < _length)
        {
            _parts.Add((_length, at));
        }
    }

    private void AddWord(int start, int end)
    {
        if (_parts.Count == 1)
        {
            Add(new string(_word, 0, _length), start, end, TokenKind.Word);
            return;
        }

        Add(new string(_word, 0, _length), start, end, TokenKind.Whole);
        for (var part = 0; part < _parts.Count; part++)
        {
            var isLast = part + 1 == _parts.Count;
            var from = _parts[part].From;
            var to = isLast ? _length : _parts[part + 1].From;
            if (to > from)
            {
                Add(new string(_word, from, to - from), _parts[part].Start, isLast ? end : _parts[part + 1].Start, TokenKind.Part);
            }
        }
    }

    /// <summary>Keeps <c>C#</c>, <c>F#</c>, and <c>C++</c> distinct from C and F.</summary>
    private int ReadSharp(string text, int at)
    {
        if (_length == 1 && _word[0] is >= 'a' and <= 'z' && at < text.Length)
        {
            if (text[at] == '#' && (at + 1 == text.Length || !IsWord(text[at + 1])))
            {
                _word[_length++] = '#';
                return at + 1;
            }

            if (text[at] == '+' && at + 1 < text.Length && text[at + 1] == '+')
            {
                _word[_length++] = '+';
                _word[_length++] = '+';
                return at + 2;
            }
        }

        return at;
    }

    /// <summary>Whether a new part of an identifier begins: <c>Content|Collection</c>, <c>HTML|Parser</c>, <c>utf|8</c>.</summary>
    private static bool IsBoundary(string text, int at)
    {
        var (before, c) = (text[at - 1], text[at]);
        if (c is >= 'A' and <= 'Z')
        {
            return before is >= 'a' and <= 'z' or >= '0' and <= '9'
                || (before is >= 'A' and <= 'Z' && at + 1 < text.Length && text[at + 1] is >= 'a' and <= 'z' && at >= 2 && text[at - 2] is >= 'A' and <= 'Z');
        }

        // A single letter before a number belongs to it: h1, v2.
        return c is >= '0' and <= '9' && IsAsciiLetter(before) && at >= 2 && IsAsciiLetter(text[at - 2]);
    }

    private static bool IsAsciiLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    private void Add(string term, int start, int end, TokenKind kind) => _tokens.Add(new SearchToken(term, start, end, kind));
}
