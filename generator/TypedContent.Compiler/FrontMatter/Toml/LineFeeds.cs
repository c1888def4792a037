using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Toml;

/// <summary>Converts all line ends of a text to LF, because the parser misreads the others, and maps positions back.</summary>
internal sealed class LineFeeds
{
    private readonly List<int> _removed = [];
    private readonly int _offset;

    /// <param name="text">A file's text.</param>
    /// <param name="content">The part of the text to parse.</param>
    public LineFeeds(string text, SourceRange content)
    {
        _offset = content.Start;
        Text = text.Substring(content.Start, content.Length);
        if (Text.IndexOf('\r') < 0)
        {
            return;
        }

        for (var at = Text.IndexOf("\r\n", StringComparison.Ordinal); at >= 0; at = Text.IndexOf("\r\n", at + 2, StringComparison.Ordinal))
        {
            _removed.Add(at - _removed.Count);
        }

        Text = Text.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    public string Text { get; }

    /// <summary>Maps a range of <see cref="Text"/> to the file.</summary>
    public SourceRange Locate(int start, int end) => SourceRange.FromBounds(Locate(start), Locate(end));

    private int Locate(int position)
    {
        // Each CR was removed before its LF. A position after that LF must be moved by one more.
        var found = _removed.BinarySearch(position);
        return _offset + position + (found < 0 ? ~found : found);
    }
}
