namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>One pass of the lexer over a part of the code. Each step reads a token or leaves a context, so nothing is read twice.</summary>
internal sealed class WordRun
{
    private readonly WordLexer _lexer;
    private readonly LanguageTable _table;
    private readonly Stack<Frame> _frames = new();
    private readonly Queue<HereDocument> _documents = new();
    private bool _isClosed;

    public WordRun(WordLexer lexer, CodePainter painter, int start, int end)
    {
        (_lexer, _table, Painter, At, Start, End) = (lexer, lexer.Table, painter, start, start, end);
    }

    public CodePainter Painter { get; }

    public string Code => Painter.Code;

    /// <summary>The position of the next character.</summary>
    public int At { get; set; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The last character of the last token; NUL before the first.</summary>
    public char LastCharacter { get; private set; }

    /// <summary>The last token if it was a word.</summary>
    public string LastWord { get; private set; } = "";

    /// <summary>The kind of the last token.</summary>
    public CodeKind LastKind { get; private set; }

    /// <summary>Whether the last token can end an operand, so that a slash after it divides.</summary>
    public bool IsBehindOperand { get; private set; }

    /// <summary>Whether no token of this line has been read.</summary>
    public bool IsFirstOnLine { get; private set; } = true;

    /// <summary>A note of a token reader about an earlier word. Nothing else uses it.</summary>
    public string Note { get; set; } = "";

    /// <summary>The position up to which a token reader has searched in vain, so that it does not search again.</summary>
    public int FailedUpTo { get; set; }

    /// <summary>The context of the next character.</summary>
    public Frame Frame => _frames.Peek();

    public void Run() => RunUntil(close: null);

    /// <returns>The position where it stopped: at the closing bracket, or at the end.</returns>
    public int RunUntil(string? close)
    {
        _frames.Push(new Frame { Close = close });
        while (At < End && !_isClosed)
        {
            var frame = _frames.Peek();
            if (frame.Text is { } text)
            {
                ReadText(frame, text);
            }
            else if (frame.Jsx is { } jsx)
            {
                JsxReader.Read(this, jsx);
            }
            else
            {
                ReadCode(frame);
            }
        }

        return Math.Min(At, End);
    }

    public bool Has(string text) => Painter.Has(text, At, End);

    /// <summary>The character at an offset from the next one; NUL after the end.</summary>
    public char Peek(int ahead) => At + ahead < End ? Code[At + ahead] : '\0';

    public void Push(Frame frame) => _frames.Push(frame);

    public void Pop() => _frames.Pop();

    /// <summary>Reads a token up to a position.</summary>
    public void Take(int to, CodeKind kind, bool isOperand = true)
    {
        Painter.Paint(At, to, kind);
        LastWord = "";
        LastCharacter = Code[to - 1];
        LastKind = kind;
        IsBehindOperand = isOperand;
        IsFirstOnLine = false;
        At = to;
    }

    /// <summary>Continues at a position, as at the start of a statement. Everything before it is already marked.</summary>
    public void Skip(int to) => (At, LastCharacter, LastWord, IsBehindOperand, IsFirstOnLine) = (to, ';', "", false, false);

    /// <summary>Opens a string. It begins after its opening delimiter.</summary>
    public void Open(OpenText text, int start)
    {
        var at = At;
        Take(start, text.Kind);
        Push(new Frame { Text = text, Start = at });
    }

    /// <summary>Expects a here-document that begins on the next line.</summary>
    public void Await(HereDocument document) => _documents.Enqueue(document);

    private void ReadCode(Frame frame)
    {
        var c = Code[At];
        if (c == '\n')
        {
            EndLine();
        }
        else if (char.IsWhiteSpace(c))
        {
            At++;
        }
        else if (!ReadSpecial() && !ReadComment(c) && !ReadTextStart(c) && !ReadNumber(c) && !ReadWord(c))
        {
            ReadPunctuation(frame, c);
        }
    }

    private void EndLine()
    {
        At++;
        IsFirstOnLine = true;
        while (_documents.Count > 0 && At < End)
        {
            At = _documents.Dequeue().Mark(Painter, At, End);
        }

        _documents.Clear();
    }

    private bool ReadSpecial()
    {
        foreach (var reader in _table.Readers)
        {
            if (reader(this))
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadComment(char c)
    {
        if (!_lexer.MayBeginComment(c))
        {
            return false;
        }

        foreach (var comment in _table.Comments)
        {
            var to = comment.Find(Code, At, End, IsFirstOnLine, _table.IgnoresCase);
            if (to > At)
            {
                Painter.Paint(At, to, comment.Kind);
                At = to;
                return true;
            }
        }

        return false;
    }

    private bool ReadTextStart(char c)
    {
        if (!_lexer.MayBeginText(c))
        {
            return false;
        }

        foreach (var syntax in _table.Texts)
        {
            if (syntax.Open(Code, At, End, out var start) is { } text)
            {
                Open(text, start);
                return true;
            }
        }

        return false;
    }

    private bool ReadNumber(char c)
    {
        // In x.0, the number is a member.
        if ((CodePainter.IsDigit(c) && IsBehindDot() && Code[At - 1] == '.') 
            || (!CodePainter.IsDigit(c) && !(c == '.' && CodePainter.IsDigit(Peek(1)) && LastCharacter != '.'
                && !(IsBehindOperand && At > Start && !char.IsWhiteSpace(Code[At - 1])))))
        {
            return false;
        }

        Take(NumberReader.Read(Code, At, End, _table.HasQuotedDigits), CodeKind.Number);
        return true;
    }

    private bool ReadWord(char c)
    {
        if (!CodePainter.IsWord(c) && _table.WordStarts.IndexOf(c) < 0)
        {
            return false;
        }

        var to = Painter.EndOfWord(At + 1, End, _table.WordParts);
        TakeWord(to, KindOf(to));
        return true;
    }

    /// <summary>Reads a word.</summary>
    public void TakeWord(int to, CodeKind kind)
    {
        var start = At;
        Take(to, kind);
        LastWord = to - start <= 64 ? Code.Substring(start, to - start) : "";
        IsBehindOperand = !_lexer.IsOperator(LastWord);
    }

    private CodeKind KindOf(int to)
    {
        if (_table.KeySign != '\0' && IsKey(to))
        {
            return CodeKind.Attr;
        }

        if (_table.HasMembers && IsBehindDot())
        {
            return CodeKind.Plain;
        }

        return _lexer.IsContextual(Code, At, to) && !IsName(to) ? CodeKind.Keyword : _lexer.Find(Code, At, to);
    }

    /// <summary>Whether a dot joins the next token to the last one. Two dots are a range.</summary>
    private bool IsBehindDot() => LastCharacter == '.' && !(At >= Start + 2 && Code[At - 1] == '.' && Code[At - 2] == '.');

    /// <summary>Whether a contextual word is a name, judged by the text after it.</summary>
    private bool IsName(int to)
    {
        if (_table.ContextualIsFirst && (!IsFirstOnLine || (to < End && Code[to] == '(')))
        {
            return true;
        }

        var next = Painter.SkipBlanks(to, End);
        return next == End || Code[next] == '\n'
            ? _table.ContextualStops.IndexOf(';') >= 0
            : _table.ContextualStops.IndexOf(Code[next]) >= 0 && !(Code[next] == '=' && next + 1 < End && Code[next + 1] is '=' or '>');
    }

    private bool IsKey(int to)
    {
        var next = to;
        while (next < End && char.IsWhiteSpace(Code[next]))
        {
            next++;
        }

        return next < End && Code[next] == _table.KeySign;
    }

    private void ReadPunctuation(Frame frame, char c)
    {
        if (frame.Close is { } close && frame.Depth == 0)
        {
            if (Has(close))
            {
                Close(frame, close);
                return;
            }

            if (frame.Hole is { HasFormat: true } && c == ':' && Peek(1) != ':' && LastCharacter != ':')
            {
                Open(new OpenText(close) { Escape = '\0', LeavesClose = true, Holes = [frame.Hole with { IsDoubled = false }] }, At + 1);
                return;
            }
        }

        switch (c)
        {
            case '(' or '[' or '{':
                frame.Depth++;
                frame.Parentheses.Push(c == '(' ? LastWord : "");
                Take(At + 1, CodeKind.Plain, isOperand: false);
                break;
            case ')' or ']' or '}':
                frame.Depth = Math.Max(0, frame.Depth - 1);
                var word = frame.Parentheses.Count > 0 ? frame.Parentheses.Pop() : "";
                Take(At + 1, CodeKind.Plain, isOperand: c != '}' && word is not ("if" or "while" or "for" or "with"));
                break;
            default:
                Take(At + 1, CodeKind.Plain, isOperand: false);
                break;
        }
    }

    private void Close(Frame frame, string close)
    {
        if (frame.Hole is null)
        {
            _isClosed = _frames.Count == 1;
            if (!_isClosed)
            {
                _frames.Pop();
            }

            return;
        }

        Take(At + close.Length, frame.Hole.Kind);
        _frames.Pop();
    }

    private void ReadText(Frame frame, OpenText text)
    {
        var start = At;
        while (At < End)
        {
            var c = Code[At];
            if (c == '\n' && !text.SpansLines)
            {
                EndText(frame, text, start, At);
                return;
            }

            var from = At;
            if (ReadHole(text, c, start))
            {
                return;
            }

            if (At > from)
            {
                continue;
            }

            if (text.Escape != '\0' && c == text.Escape)
            {
                At = Math.Min(End, At + 2);
            }
            else if (text.Nests != '\0' && c == text.Nests)
            {
                frame.Depth++;
                At++;
            }
            else if (Has(text.Close) && (!text.ClosesOnOwnLine || IsAlone(At)))
            {
                if (text.IsDoubled && Painter.Has(text.Close, At + text.Close.Length, End))
                {
                    At += 2 * text.Close.Length;
                }
                else if (frame.Depth > 0)
                {
                    frame.Depth--;
                    At += text.Close.Length;
                }
                else
                {
                    EndText(frame, text, start, EndOfClose(text));
                    return;
                }
            }
            else if (text.Sigil != '\0' && c == text.Sigil && (CodePainter.IsWord(Peek(1)) && !CodePainter.IsDigit(Peek(1))))
            {
                Painter.Paint(start, At, text.Kind);
                var to = Painter.EndOfWord(At + 1, End);
                if (text.HasScopes && to + 1 < End && Code[to] == ':' && CodePainter.IsWord(Code[to + 1]))
                {
                    to = Painter.EndOfWord(to + 1, End);
                }

                Painter.Paint(At, to, CodeKind.Variable);
                At = start = to;
            }
            else
            {
                At++;
            }
        }

        EndText(frame, text, start, End);
    }

    private bool ReadHole(OpenText text, char c, int start)
    {
        foreach (var hole in text.Holes)
        {
            if (c != hole.Open[0] || !Has(hole.Open))
            {
                continue;
            }

            // In a run of braces, doubled ones are escaped, and the last ones of a longer run open the hole.
            var from = At;
            if (hole.Open[hole.Open.Length - 1] == '{' && hole.Open[0] == '{')
            {
                var run = 0;
                while (from + run < End && Code[from + run] == '{')
                {
                    run++;
                }

                if (hole.IsDoubled && run % 2 == 0)
                {
                    At += run;
                    return false;
                }

                from += run - hole.Open.Length;
            }

            Painter.Paint(start, from, text.Kind);
            At = from;
            Take(from + hole.Open.Length, hole.Kind, isOperand: false);
            Push(new Frame { Close = hole.Close, Hole = hole });
            return true;
        }

        return false;
    }

    /// <summary>Whether only blanks precede a position on its line.</summary>
    private bool IsAlone(int at)
    {
        var i = at - 1;
        while (i >= Start && Code[i] is ' ' or '\t')
        {
            i--;
        }

        return i < Start || Code[i] == '\n';
    }

    private int EndOfClose(OpenText text)
    {
        var to = text.LeavesClose ? At : At + text.Close.Length;
        var quote = text.Close[text.Close.Length - 1];
        while (text.ClosesAtEndOfRun && to < End && Code[to] == quote)
        {
            to++;
        }

        while (text.HasFlags && to < End && Code[to] is >= 'a' and <= 'z')
        {
            to++;
        }

        return to;
    }

    private void EndText(Frame frame, OpenText text, int start, int to)
    {
        Painter.Paint(start, to, text.Kind);
        At = to;
        if (to > start)
        {
            Take(to, CodeKind.Plain);
            Painter.Paint(start, to, text.Kind);
        }

        IsBehindOperand = true;
        LastKind = text.Kind;
        _frames.Pop();
        if (_table.KeySign != '\0' && to > frame.Start && IsKey(to))
        {
            Painter.Paint(frame.Start, to, CodeKind.Attr);
        }
    }
}
