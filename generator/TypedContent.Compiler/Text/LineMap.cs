namespace TypedContent.Compiler.Text;

/// <summary>The line starts of a text. A line ends at CR, LF, or CRLF, as in editors and build logs.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;
    private readonly int _mark;

    public LineMap(string text)
    {
        _length = text.Length;

        // A byte order mark does not count as a column, whether or not the reader of the file removed it.
        _mark = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        for (var next = 0; text.AsSpan(next).IndexOfAny('\n', '\r') is var found and >= 0;)
        {
            next += found + 1;
            if (text[next - 1] == '\n' || next == text.Length || text[next] != '\n')
            {
                _starts.Add(next);
            }
        }
    }

    public LineSpan Locate(SourceRange range)
    {
        var (startLine, startColumn) = Locate(range.Start);
        var (endLine, endColumn) = Locate(range.End);
        return new LineSpan(startLine, startColumn, endLine, endColumn);
    }

    private (int Line, int Column) Locate(int position)
    {
        position = Math.Max(0, Math.Min(position, _length));
        var line = _starts.BinarySearch(position);
        line = line < 0 ? ~line - 1 : line;
        return (line, Math.Max(0, position - _starts[line] - (line == 0 ? _mark : 0)));
    }
}
