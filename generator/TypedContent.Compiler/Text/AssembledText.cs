using System.Text;

namespace TypedContent.Compiler.Text;

/// <summary>A text that was put together from several files, and knows where each piece of it is written.</summary>
/// <param name="files">The files; the first is the one that the others were included in.</param>
internal sealed class AssembledText(IReadOnlyList<AssembledFile> files)
{
    private readonly StringBuilder _text = new();
    private readonly List<Piece> _pieces = [];

    public IReadOnlyList<AssembledFile> Files { get; } = files;

    /// <summary>How long it is so far, in UTF-16 code units.</summary>
    public int Length => _text.Length;

    /// <summary>Whether nothing was added yet, or what was added last ends a line.</summary>
    public bool IsAtLineStart => _text.Length == 0 || _text[_text.Length - 1] == '\n';

    /// <summary>Adds what is in a file as it is.</summary>
    /// <param name="file">Which of the files.</param>
    /// <param name="range">Where in it.</param>
    public void Add(int file, SourceRange range)
    {
        if (range.Length > 0)
        {
            _pieces.Add(new Piece(_text.Length, file, range, IsVerbatim: true));
            _text.Append(Files[file].Text, range.Start, range.Length);
        }
    }

    /// <summary>Adds what is written otherwise in a file, or is not in it at all.</summary>
    /// <param name="text">What is added.</param>
    /// <param name="file">Which of the files.</param>
    /// <param name="range">What in it stands for the text.</param>
    public void AddMade(string text, int file, SourceRange range)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new Piece(_text.Length, file, range, IsVerbatim: false));
            _text.Append(text);
        }
    }

    /// <summary>The file that is found at a place.</summary>
    public AssembledFile FileAt(int place) => Files[PieceAt(place)?.File ?? 0];

    /// <summary>Where a range is written: in one file, where its beginning is.</summary>
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

/// <summary>A file that a text was put together from.</summary>
/// <param name="FullPath">Its path as findings name it; null for the file that all others were included in.</param>
/// <param name="Path">Its path from the project.</param>
/// <param name="Text">Its text.</param>
internal sealed record AssembledFile(string? FullPath, string Path, string Text)
{
    private LineMap? _lines;

    public LineMap Lines => _lines ??= new LineMap(Text);
}
