using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Parts;

/// <summary>The texts that an article is assembled from. Finds the part that an include names, and reports an include that cannot be followed.</summary>
internal sealed class PartSources
{
    private const int Deepest = 16;
    private const int Most = 1_000;
    private const int Longest = 8_000_000;

    private readonly MarkdownDialect _dialect;
    private readonly CodeContext _context;
    private readonly List<AssembledFile> _files;
    private readonly List<PartText> _texts;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _open = [0];
    private readonly List<Finding> _findings = [];
    private int _count;
    private bool _isLimited;

    public PartSources(PartText article, MarkdownDialect dialect, CodeContext context)
    {
        (_dialect, _context) = (dialect, context);
        _texts = [article];
        _files = [new AssembledFile(null, context.Path, article.Text)];
    }

    /// <summary>The files, beginning with the article. Their numbers do not change.</summary>
    public IReadOnlyList<AssembledFile> Files => _files;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The text of a file.</summary>
    public PartText this[int file] => _texts[file];

    /// <summary>The folder of a file from the folder of the article; empty if it is the same.</summary>
    public string FolderOf(int file) => file == 0 ? "" : ArticleIncludes.RelativeFolder(_context.Path, _files[file].Path);

    /// <summary>Begins to write a part. An include of it before <see cref="Close"/> is a circle.</summary>
    public void Open(int file) => _open.Add(file);

    public void Close() => _open.RemoveAt(_open.Count - 1);

    public void Report(string id, int file, SourceRange range, params string[] arguments) => _findings.Add(
        new Finding(id, range, _files[file].Lines.Locate(range), arguments.Select(FindingBag.Shorten).ToEquatableArray()) { File = _files[file].FullPath });

    /// <param name="file">The file with the include.</param>
    /// <param name="mark">The include.</param>
    /// <param name="length">The current length of the assembled text.</param>
    /// <returns>The part; null if it cannot be included, which is reported.</returns>
    public Part? Find(int file, IncludeMark mark, int length)
    {
        if (FindFile(file, mark) is not { } included || IsCycle(file, mark, included) || IsTooMuch(file, mark, length))
        {
            return null;
        }

        var number = NumberOf(included);
        if (!_texts[0].IsMarkdown && _texts[number].IsMarkdown)
        {
            Report(
                FindingIds.PartWithinLine, file, mark.Range, mark.Path,
                "it is Markdown, and the article is HTML. Write the part as HTML, or the article in Markdown");
            return null;
        }

        var (range, fault) = PartSections.Find(_texts[number], mark);
        if (fault.Length > 0)
        {
            Report(FindingIds.PartSection, file, mark.Range, included.Path, fault);
            return null;
        }

        return new Part(number, range);
    }

    private bool IsCycle(int file, IncludeMark mark, IncludedFile included)
    {
        var chain = _open.ConvertAll(open => _files[open].Path);
        if (chain.IndexOf(included.Path) is not (var first and >= 0))
        {
            return false;
        }

        Report(FindingIds.PartCycle, file, mark.Range, string.Join(" → ", chain.Skip(first).Append(included.Path)));
        return true;
    }

    private bool IsTooMuch(int file, IncludeMark mark, int length)
    {
        _count++;
        var reason = _open.Count > Deepest ? $"parts are included within each other more than {Deepest} levels deep"
            : _count > Most ? "the article has more than 1,000 includes, those of its parts among them"
            : length > Longest ? "the article is longer than 8,000,000 characters with its parts"
            : "";
        if (reason.Length > 0 && !_isLimited)
        {
            _isLimited = true;
            Report(FindingIds.PartLimit, file, mark.Range, mark.Path, reason);
        }

        return reason.Length > 0;
    }

    private int NumberOf(IncludedFile included)
    {
        if (!_numbers.TryGetValue(included.FullPath, out var number))
        {
            _numbers[included.FullPath] = number = _files.Count;
            _files.Add(new AssembledFile(included.FullPath, included.Path, included.Text));
            _texts.Add(PartText.OfPart(included, _dialect));
        }

        return number;
    }

    private IncludedFile? FindFile(int file, IncludeMark mark)
    {
        var path = mark.Path.Trim();
        var fault = path.Length == 0 ? "the include names no file."
            : path.IndexOf("://", StringComparison.Ordinal) >= 0 || path.StartsWith("//", StringComparison.Ordinal)
                ? $"'{path}' is an address on the web, and only files of the project can be included."
            : path.Length > 2 && path[1] == ':' && char.IsLetter(path[0])
                ? $"'{path}' is a path on one computer. Write it from this file, or from the project: ~/parts/install.md."
            : "";
        if (fault.Length > 0)
        {
            Report(FindingIds.PartFile, file, mark.Range, fault);
            return null;
        }

        var from = _files[file].Path;
        if ((_context.Includes.Find(path, from) ?? _context.Includes.Find(path + ".md", from)) is { } found)
        {
            return found;
        }

        if (ArticleIncludes.LeadsTo(path, from, _context.Path))
        {
            return new IncludedFile(_context.Path, _texts[0].Text);
        }

        var near = _context.Includes.FindNearest(path, from) is { } nearest ? $" Did you mean '{nearest}'?"
            : " If it exists, add <ContentSnippet Include=\"…\" /> for it to the project file.";
        Report(FindingIds.PartFile, file, mark.Range, $"there is no file '{path}' that can be included.{near}");
        return null;
    }
}

/// <summary>A part that is included.</summary>
/// <param name="File">The number of its file.</param>
/// <param name="Range">The range of the file to include.</param>
internal readonly record struct Part(int File, SourceRange Range);
