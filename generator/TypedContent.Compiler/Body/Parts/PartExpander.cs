using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Parts;

/// <summary>
/// Inserts included parts into an article's text before it is parsed, so that definitions, footnotes, and identifiers belong to one document. The result
/// maps each position to its source.
/// </summary>
internal sealed class PartExpander
{
    private const int Deepest = 16;
    private const int Most = 1_000;
    private const int Longest = 8_000_000;

    private readonly MarkdownDialect _dialect;
    private readonly CodeContext _context;
    private readonly PartText _article;
    private readonly List<AssembledFile> _files;
    private readonly List<PartText> _texts;
    private readonly AssembledText _assembled;
    private readonly List<int> _open = [0];
    private readonly List<Finding> _findings = [];
    private readonly List<SourceRange> _unknown = [];
    private readonly ValueTokens _tokens;
    private int _count;
    private bool _isLimited;

    private PartExpander(PartText article, MarkdownDialect dialect, CodeContext context)
    {
        (_article, _dialect, _context) = (article, dialect, context);
        _texts = [article];
        _files = [new AssembledFile(null, context.Path, article.Text)];
        _assembled = new AssembledText(_files);
        _tokens = new ValueTokens([article.Text, .. context.Variables.Count == 0 ? [] : context.Includes.Files.Select(file => file.Text)]);
    }

    /// <returns>The text with its parts and the findings; null if the text has no includes and no variables.</returns>
    public static ExpandedText? Expand(
        string text, int bodyStart, bool isMarkdown, MarkdownDialect dialect, CodeContext context)
    {
        var mayHaveValues = context.Variables.Count > 0 && text.IndexOf("{{", bodyStart, StringComparison.Ordinal) >= 0;
        if (!mayHaveValues && !IncludeMarks.MayIncludeParts(text))
        {
            return null;
        }

        var article = PartText.Read(text, bodyStart, isMarkdown, dialect);
        if (!mayHaveValues && article.Includes.Count == 0)
        {
            return null;
        }

        var expander = new PartExpander(article, dialect, context);
        expander._assembled.Add(0, new SourceRange(0, bodyStart));
        expander.Write(0, SourceRange.FromBounds(bodyStart, text.Length), "");
        return new ExpandedText(expander._assembled, expander._findings, expander._tokens, expander._unknown);
    }

    /// <summary>Writes a range of a file and its includes.</summary>
    private void Write(int file, SourceRange range, string prefix)
    {
        var text = _texts[file];
        var at = range.Start;
        var folder = file == 0 ? "" : ArticleIncludes.RelativeFolder(_context.Path, _files[file].Path);
        var addresses = folder.Length == 0 ? [] : text.Addresses.Where(address => address.Start >= range.Start && address.End <= range.End && IsRelative(text.Text, address));
        var edits = text.Includes
            .Where(mark => mark.Range.Start >= range.Start && mark.Range.End <= range.End)
            .Select(mark => (mark.Range, Mark: (IncludeMark?)mark, Use: (VariableUse?)null))
            .Concat(addresses.Select(address => (Range: address, Mark: (IncludeMark?)null, Use: (VariableUse?)null)))
            .Concat((_context.Variables.Count == 0 ? [] : ContentVariable.FindUses(text.Text, text.Start))
                .Where(use => use.Range.Start >= range.Start && use.Range.End <= range.End)
                .Select(use => (use.Range, Mark: (IncludeMark?)null, Use: (VariableUse?)use)))
            .OrderBy(edit => edit.Range.Start);
        foreach (var (place, mark, use) in edits)
        {
            if (place.Start < at)
            {
                continue;
            }

            Copy(file, SourceRange.FromBounds(at, place.Start), prefix);
            at = place.End;
            if (use is not null)
            {
                WriteValue(file, use);
            }
            else if (mark is null)
            {
                _assembled.AddMade(WithValues(ArticleIncludes.Rebase(folder, text.Text.Substring(place.Start, place.Length))), file, place);
            }
            else if (Resolve(file, mark) is { } part)
            {
                Include(file, mark, part, prefix, range);
            }
        }

        Copy(file, SourceRange.FromBounds(at, range.End), prefix);
    }

    private void WriteValue(int file, VariableUse use)
    {
        var text = _texts[file];
        if (use.ValueAmong(_context.Variables, text.Text) is { } value)
        {
            _assembled.AddMade(_tokens.Add(value), file, use.Range);
            return;
        }

        if (!use.IsEscaped && !use.HasBlanks && !text.IsCode(use.Range.Start))
        {
            var near = NearestName.Find(use.Name, _context.Variables.Select(variable => variable.Name)) is { } nearest
                ? $" Did you mean '{nearest}'?"
                : $" Declare it: <ContentVariable Include=\"{use.Name}\" Value=\"…\" />.";
            Report(FindingIds.UnknownVariable, file, use.Range, use.Name, near);
            _unknown.Add(new SourceRange(_assembled.Length, use.Range.Length));
        }

        _assembled.Add(file, use.Range);
    }

    private string WithValues(string text)
    {
        foreach (var use in _context.Variables.Count == 0 ? [] : ContentVariable.FindUses(text, 0).Reverse())
        {
            if (use.ValueAmong(_context.Variables, text) is { } value)
            {
                text = text.Remove(use.Range.Start, use.Range.Length).Insert(use.Range.Start, _tokens.Add(value));
            }
        }

        return text;
    }

    /// <summary>Writes a range of a file, with a prefix before each line except the first.</summary>
    private void Copy(int file, SourceRange range, string prefix)
    {
        var text = _texts[file].Text;
        if (prefix.Length == 0)
        {
            _assembled.Add(file, range);
            return;
        }

        for (var at = range.Start; at < range.End;)
        {
            var end = Math.Min(PartText.LineAfter(text, at), range.End);
            _assembled.Add(file, SourceRange.FromBounds(at, end));
            if (text[end - 1] == '\n')
            {
                var isBlank = end < text.Length && text[end] is '\n' or '\r';
                _assembled.AddMade(isBlank ? prefix.TrimEnd() : prefix, file, new SourceRange(end, 0));
            }

            at = end;
        }
    }

    /// <returns>The part and the range to include; null if it cannot be included, which is reported.</returns>
    private (int File, SourceRange Range)? Resolve(int file, IncludeMark mark)
    {
        if (FindFile(file, mark) is not { } included)
        {
            return null;
        }

        var chain = _open.Select(open => _files[open].Path).ToList();
        if (chain.IndexOf(included.Path) is var first and >= 0)
        {
            Report(FindingIds.PartCycle, file, mark.Range, string.Join(" → ", chain.Skip(first).Append(included.Path)));
            return null;
        }

        _count++;
        if (_open.Count > Deepest || _count > Most || _assembled.Length > Longest)
        {
            if (!_isLimited)
            {
                _isLimited = true;
                Report(
                    FindingIds.PartLimit, file, mark.Range, mark.Path,
                    _open.Count > Deepest ? $"parts are included within each other more than {Deepest} levels deep"
                    : _count > Most ? "the article has more than 1,000 includes, those of its parts among them"
                    : "the article is longer than 8,000,000 characters with its parts");
            }

            return null;
        }

        var number = _files.FindIndex(known => known.FullPath == included.FullPath);
        if (number < 0)
        {
            number = _files.Count;
            _files.Add(new AssembledFile(included.FullPath, included.Path, included.Text));
            _texts.Add(PartText.OfPart(included, _dialect));
        }

        if (!_article.IsMarkdown && _texts[number].IsMarkdown)
        {
            Report(FindingIds.PartWithinLine, file, mark.Range, mark.Path, "it is Markdown, and the article is HTML. Write the part as HTML, or the article in Markdown");
            return null;
        }

        var (range, fault) = PartSections.Find(_texts[number], mark);
        if (fault.Length > 0)
        {
            Report(FindingIds.PartSection, file, mark.Range, included.Path, fault);
            return null;
        }

        return (number, range);
    }

    private IncludedFile? FindFile(int file, IncludeMark mark)
    {
        var path = mark.Path.Trim();
        var fault = path.Length == 0 ? "the include names no file."
            : path.IndexOf("://", StringComparison.Ordinal) >= 0 || path.StartsWith("//", StringComparison.Ordinal)
                ? $"'{path}' is an address on the web, and only files of the project can be included."
            : path.Length > 2 && path[1] == ':' && char.IsLetter(path[0]) ? $"'{path}' is a path on one computer. Write it from this file, or from the project: ~/parts/install.md."
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
            return new IncludedFile(_context.Path, _article.Text);
        }

        var near = _context.Includes.FindNearest(path, from) is { } nearest ? $" Did you mean '{nearest}'?"
            : " If it exists, add <ContentSnippet Include=\"…\" /> for it to the project file.";
        Report(FindingIds.PartFile, file, mark.Range, $"there is no file '{path}' that can be included.{near}");
        return null;
    }

    /// <summary>Writes a part in place of its include.</summary>
    private void Include(int file, IncludeMark mark, (int File, SourceRange Range) part, string outer, SourceRange within)
    {
        var text = _texts[file].Text;
        var lineStart = mark.Range.Start == 0 ? 0 : text.LastIndexOf('\n', mark.Range.Start - 1) + 1;
        lineStart = Math.Max(lineStart, Math.Min(within.Start, mark.Range.Start));
        var lineEnd = PartText.LineAfter(text, mark.Range.End);
        var line = WithoutMarks(file, lineStart, lineEnd);
        var written = LinePrefix.Read(text.Substring(lineStart, mark.Range.Start - lineStart));
        var prefix = outer + LinePrefix.Continue(written);
        if (!_article.IsMarkdown)
        {
            WritePart(part, "");
        }
        else if (LinePrefix.Read(line).Length == line.Length)
        {
            IncludeBlock(file, mark, part, prefix, (lineStart, lineEnd), written.Trim(' ', '\t', '>').Length > 0);
        }
        else
        {
            IncludeInLine(file, mark, part, prefix, line);
        }
    }

    /// <summary>Writes a part that is alone on its line as a separate block.</summary>
    private void IncludeBlock(int file, IncludeMark mark, (int File, SourceRange Range) part, string prefix, (int Start, int End) line, bool isFirstOfItem)
    {
        var text = _texts[file].Text;
        var end = new SourceRange(mark.Range.End, 0);
        var blank = "\n" + prefix.TrimEnd() + "\n" + prefix;
        var hasMarkBefore = _texts[file].Includes.Any(other => other.Range.Start >= line.Start && other.Range.End <= mark.Range.Start);
        var aboveEnd = Math.Max(0, line.Start - 1);
        var aboveStart = aboveEnd == 0 ? 0 : text.LastIndexOf('\n', aboveEnd - 1) + 1;
        var above = text.Substring(aboveStart, aboveEnd - aboveStart);
        if (hasMarkBefore || (!isFirstOfItem && line.Start > _texts[file].Start && above.Trim(' ', '\t', '\r', '>').Length > 0))
        {
            _assembled.AddMade(blank, file, new SourceRange(mark.Range.Start, 0));
        }

        WritePart(part, prefix);
        foreach (var open in OpenEnd.Find(_texts[part.File].Text.Substring(part.Range.Start, part.Range.Length), _dialect))
        {
            var range = new SourceRange(part.Range.Start + open.Opening.Start, open.Opening.Length);
            Report(FindingIds.UnclosedMarkup, part.File, range, open.Name, "", open.Closing);
            _assembled.AddMade("\n" + prefix + open.Closing, part.File, range);
        }

        var below = text.Substring(line.End, PartText.LineAfter(text, line.End) - line.End);
        if (below.Trim(' ', '\t', '\r', '\n', '>').Length > 0 && !(isFirstOfItem && LinePrefix.IsItem(below)))
        {
            _assembled.AddMade("\n" + prefix.TrimEnd(), file, end);
        }
    }

    /// <summary>Writes a part that shares its line with other text.</summary>
    private void IncludeInLine(int file, IncludeMark mark, (int File, SourceRange Range) part, string prefix, string line)
    {
        var content = _texts[part.File].Text.Substring(part.Range.Start, part.Range.Length);
        if (MarkdownRenderer.Parse(content, _dialect) is { } document && !(document.Count == 0 || (document.Count == 1 && document[0] is Markdig.Syntax.ParagraphBlock)))
        {
            Report(
                FindingIds.PartWithinLine, file, mark.Range, mark.Path,
                "there is other text in the line, and the part is more than one paragraph of text. Put the include on a line of its own");
        }

        // A heading or a table row must stay on one line.
        var isOneLine = line.TrimStart() is var trimmed && (trimmed.StartsWith("#", StringComparison.Ordinal) || trimmed.IndexOf('|') >= 0);
        WritePart(part, isOneLine ? null : prefix);
    }

    private void WritePart((int File, SourceRange Range) part, string? prefix)
    {
        _open.Add(part.File);
        if (prefix is null)
        {
            var lines = _texts[part.File].Text.Substring(part.Range.Start, part.Range.Length).Split('\n').Select(line => line.Trim());
            _assembled.AddMade(WithValues(string.Join(" ", lines)), part.File, part.Range);
        }
        else
        {
            Write(part.File, part.Range, prefix);
        }

        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>A line without the includes in it.</summary>
    private string WithoutMarks(int file, int start, int end)
    {
        var line = _texts[file].Text.Substring(start, end - start);
        foreach (var mark in _texts[file].Includes.Where(mark => mark.Range.Start >= start && mark.Range.End <= end).Reverse())
        {
            line = line.Remove(mark.Range.Start - start, mark.Range.Length);
        }

        return line.TrimEnd('\r', '\n');
    }

    private static bool IsRelative(string text, SourceRange address)
    {
        if (address.Length == 0 || text[address.Start] is '/' or '\\' or '#' or '?' or '@' or '~' or '{' or '&')
        {
            return false;
        }

        var colon = text.IndexOf(':', address.Start, address.Length);
        var slash = text.IndexOf('/', address.Start, address.Length);
        return colon < 0 || (slash >= 0 && slash < colon);
    }

    private void Report(string id, int file, SourceRange range, params string[] arguments) => _findings.Add(
        new Finding(id, range, _files[file].Lines.Locate(range), arguments.Select(FindingBag.Shorten).ToEquatableArray()) { File = _files[file].FullPath });
}

/// <summary>A body with its parts, and with placeholder words for values.</summary>
/// <param name="Text">The text and its sources.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Values">The values of the words.</param>
/// <param name="Unknown">The ranges of undeclared variables in the text.</param>
internal sealed record ExpandedText(AssembledText Text, IReadOnlyList<Finding> Findings, ValueTokens Values, IReadOnlyList<SourceRange> Unknown);
