using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Toml;

/// <summary>
/// A text whose line ends are all LF, for a parser that takes the others for something else, and the way back from its positions.
/// </summary>
internal sealed class LineFeeds
{
    private readonly List<int> _removed = [];
    private readonly int _offset;

    /// <param name="text">A file's text.</param>
    /// <param name="content">The part of it that is parsed.</param>
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

    /// <summary>A range of <see cref="Text"/> as one of the file.</summary>
    public SourceRange Locate(int start, int end) => SourceRange.FromBounds(Locate(start), Locate(end));

    private int Locate(int position)
    {
        // A CR was removed before the LF at its place: what begins behind that LF has one more before it.
        var found = _removed.BinarySearch(position);
        return _offset + position + (found < 0 ? ~found : found);
    }
}
