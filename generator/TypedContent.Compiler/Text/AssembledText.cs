using System.Text;

namespace TypedContent.Compiler.Text;

/// <summary>A text assembled from several files. It maps each position back to its file.</summary>
/// <param name="files">The files, beginning with the one that includes the others.</param>
internal sealed class AssembledText(IReadOnlyList<AssembledFile> files)
{
    private readonly StringBuilder _text = new();
    private readonly List<Piece> _pieces = [];

    public IReadOnlyList<AssembledFile> Files { get; } = files;

    /// <summary>The current length, in UTF-16 code units.</summary>
    public int Length => _text.Length;

    /// <summary>Adds a range of a file unchanged.</summary>
    /// <param name="file">The index of the file.</param>
    /// <param name="range">The range in the file.</param>
    public void Add(int file, SourceRange range)
    {
        if (range.Length > 0)
        {
            _pieces.Add(new Piece(_text.Length, file, range, IsVerbatim: true));
            _text.Append(Files[file].Text, range.Start, range.Length);
        }
    }

    /// <summary>Adds text that is not in a file in this form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The index of the file.</param>
    /// <param name="range">The range that findings about the text point to.</param>
    public void AddMade(string text, int file, SourceRange range)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new Piece(_text.Length, file, range, IsVerbatim: false));
            _text.Append(text);
        }
    }

    /// <summary>The file at a position.</summary>
    public AssembledFile FileAt(int place) => Files[PieceAt(place)?.File ?? 0];

    /// <summary>The source of a range, in the file that contains its start.</summary>
    public (AssembledFile File, SourceRange Range) Locate(SourceRange range)
    {
        if (PieceAt(range.Start) is not { } first)
        {
            return (Files[0], range);
        }

        var start = first.ToSource(range.Start);
        if (range.Length == 0)
        {
            return (Files[first.File], new SourceRange(start, 0));
        }

        var last = PieceAt(range.End - 1) is { } piece && piece.File == first.File ? piece : first;
        return (Files[first.File], SourceRange.FromBounds(start, last.EndInSource(range.End)));
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private Piece? PieceAt(int place)
    {
        var low = 0;
        var high = _pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Start <= place ? (middle, high) : (low, middle - 1);
        }

        return _pieces.Count == 0 ? null : _pieces[low];
    }

    private readonly record struct Piece(int Start, int File, SourceRange Source, bool IsVerbatim)
    {
        public int ToSource(int place) => Source.Start + (IsVerbatim ? Math.Min(place - Start, Source.Length) : 0);

        public int EndInSource(int place) => IsVerbatim ? Math.Min(Source.Start + place - Start, Source.End) : Source.End;
    }
}

/// <summary>A file of an assembled text.</summary>
/// <param name="FullPath">The path for findings; null for the article itself.</param>
/// <param name="Path">The path relative to the project.</param>
/// <param name="Text">Its text.</param>
internal sealed record AssembledFile(string? FullPath, string Path, string Text)
{
    private LineMap? _lines;

    public LineMap Lines => _lines ??= new LineMap(Text);
}
