namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>YAML 1.2, line by line: whether a token is a key, text, or a comment depends on its position.</summary>
internal sealed class YamlLexer : CodeLexer
{
    private static readonly HashSet<string> s_literals = new(
        "true false null yes no on off ~ .inf -.inf +.inf .nan".Split(' '), StringComparer.OrdinalIgnoreCase);

    public override void Mark(CodePainter painter, int start, int end) => new Run(painter, start, end).Read();

    private sealed class Run(CodePainter painter, int start, int end)
    {
        private readonly int _start = start;
        private int _at = start;

        /// <summary>The number of open braces and square brackets.</summary>
        private int _depth;

        /// <summary>The column of the node that a value belongs to. A block scalar is indented more.</summary>
        private int _column = -1;

        private string Code => painter.Code;

        public void Read()
        {
            while (_at < end)
            {
                ReadLine();
            }
        }

        private void ReadLine()
        {
            var line = _at;
            if (_depth == 0 && (painter.Has("---", line, end) || painter.Has("...", line, end)) && IsSpace(line + 3))
            {
                painter.Paint(line, line + 3, CodeKind.Meta);
                _at = line + 3;
                _column = -1;
            }
            else if (Code[line] == '%' && _depth == 0)
            {
                var to = painter.Find('\n', line, end);
                painter.Paint(line, to, CodeKind.Meta);
                _at = to;
            }

            while (_at < end && Code[_at] != '\n')
            {
                ReadToken(line);
            }

            _at++;
        }

        private void ReadToken(int line)
        {
            var c = Code[_at];
            if (c is ' ' or '\t')
            {
                _at++;
            }
            else if (c == '#' && (_at == _start || char.IsWhiteSpace(Code[_at - 1])))
            {
                Take(painter.Find('\n', _at, end), CodeKind.Comment);
            }
            else if (c is '-' or '?' or ':' && IsSpace(_at + 1))
            {
                _column = _depth == 0 && c != ':' ? _at - line : _column;
                _at++;
            }
            else if (c is '[' or '{' or ']' or '}' or ',' && (_depth > 0 || c is '[' or '{'))
            {
                _depth = Math.Max(0, _depth + (c is '[' or '{' ? 1 : c == ',' ? 0 : -1));
                _at++;
            }
            else if (c is '"' or '\'')
            {
                ReadQuoted(line, c);
            }
            else if (c is '&' or '*' or '!')
            {
                ReadProperty(c);
            }
            else if (c is '|' or '>' && _depth == 0 && ReadBlock())
            {
            }
            else
            {
                ReadPlain(line);
            }
        }

        private void ReadQuoted(int line, char quote)
        {
            var from = _at;
            var i = _at + 1;
            while (i < end && Code[i] != quote || (quote == '\'' && i + 1 < end && Code[i + 1] == quote))
            {
                i += (quote == '"' && Code[i] == '\\') || Code[i] == quote ? 2 : 1;
            }

            Take(Math.Min(end, i + 1), CodeKind.String);
            if (IsKeySign(painter.SkipBlanks(_at, end), afterQuote: true))
            {
                painter.Paint(from, _at, CodeKind.Attr);
                SetColumn(from - line);
            }
        }

        /// <summary>Anchors, aliases and tags.</summary>
        private void ReadProperty(char sign)
        {
            var to = _at + 1;
            while (to < end && !char.IsWhiteSpace(Code[to]) && Code[to] is not (',' or ']' or '}'))
            {
                to++;
            }

            Take(to, sign == '!' ? CodeKind.Type : CodeKind.Variable);
        }

        /// <summary>A block scalar after <c>|</c> or <c>&gt;</c>: all lines that are indented more than its parent.</summary>
        private bool ReadBlock()
        {
            var to = _at + 1;
            while (to < end && (Code[to] is '+' or '-' || CodePainter.IsDigit(Code[to])))
            {
                to++;
            }

            var rest = painter.SkipBlanks(to, end);
            var line = painter.Find('\n', rest, end);
            if (rest < line && Code[rest] != '#')
            {
                return false;
            }

            painter.Paint(_at, to, CodeKind.Symbol);
            painter.Paint(rest, line, CodeKind.Comment);
            var first = Math.Min(end, line + 1);
            var last = first;
            var indent = -1;
            for (var i = first; i < end;)
            {
                var text = i;
                while (text < end && Code[text] == ' ')
                {
                    text++;
                }

                var next = painter.Find('\n', text, end);
                if (text < next)
                {
                    indent = indent < 0 ? text - i : indent;
                    if (text - i <= _column || text - i < indent)
                    {
                        break;
                    }

                    last = next;
                }

                i = next + 1;
            }

            painter.Paint(first, last, CodeKind.String);
            _at = Math.Max(line, last);
            return true;
        }

        private void ReadPlain(int line)
        {
            var from = _at;
            var to = from;
            while (to < end && Code[to] != '\n' && !IsKeySign(to, afterQuote: false) && !(Code[to] == '#' && Code[Math.Max(_start, to - 1)] is ' ' or '\t')
                && !(_depth > 0 && Code[to] is ',' or '[' or ']' or '{' or '}'))
            {
                to++;
            }

            to = Math.Max(to, from + 1);
            var isKey = IsKeySign(to, afterQuote: false);
            var last = to;
            while (last > from && Code[last - 1] is ' ' or '\t')
            {
                last--;
            }

            painter.Paint(from, last, isKey ? CodeKind.Attr : KindOf(from, last));
            _at = to;
            if (isKey)
            {
                SetColumn(from - line);
                _at++;
            }
        }

        private void SetColumn(int column) => _column = _depth == 0 ? column : _column;

        private CodeKind KindOf(int from, int to)
        {
            if (to - from <= 8 && s_literals.Contains(Code.Substring(from, to - from)))
            {
                return CodeKind.Literal;
            }

            var digit = from + (Code[from] is '-' or '+' ? 1 : 0);
            var isNumber = digit < to && (CodePainter.IsDigit(Code[digit]) || (Code[digit] == '.' && digit + 1 < to && CodePainter.IsDigit(Code[digit + 1])))
                && NumberReader.Read(Code, digit, to, hasQuotes: false) == to && HasNoUnit(digit, to);
            return isNumber ? CodeKind.Number : CodeKind.Plain;
        }

        /// <summary>Whether its only letters belong to an exponent or another base. <c>10m</c> is text.</summary>
        private bool HasNoUnit(int from, int to)
        {
            var isOtherBase = Code[from] == '0' && from + 1 < to && Code[from + 1] is 'x' or 'o';
            for (var i = from; i < to; i++)
            {
                if (char.IsLetter(Code[i]) && !isOtherBase && Code[i] is not ('e' or 'E'))
                {
                    return false;
                }
            }

            return !char.IsLetter(Code[to - 1]) || isOtherBase;
        }

        private bool IsKeySign(int at, bool afterQuote) =>
            at < end && Code[at] == ':' && (IsSpace(at + 1) || (_depth > 0 && (afterQuote || Code[at + 1] is ',' or ']' or '}')));

        private bool IsSpace(int at) => at >= end || char.IsWhiteSpace(Code[at]);

        private void Take(int to, CodeKind kind)
        {
            painter.Paint(_at, to, kind);
            _at = to;
        }
    }
}
