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
    private readonly MarkdownDialect _dialect;
    private readonly PartSources _sources;
    private readonly PartValues _values;
    private readonly AssembledText _assembled;
    private readonly Dictionary<int, PartEdits> _edits = [];
    private readonly List<SourceRange> _unknown = [];

    private PartExpander(PartText article, MarkdownDialect dialect, CodeContext context)
    {
        _dialect = dialect;
        _sources = new PartSources(article, dialect, context);
        _assembled = new AssembledText(_sources.Files);
        _values = new PartValues(context.Variables, [article.Text, .. context.Variables.Count == 0 ? [] : context.Includes.Files.Select(file => file.Text)]);
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
        return new ExpandedText(expander._assembled, expander._sources.Findings, expander._values.Tokens, expander._unknown);
    }

    /// <summary>Writes a range of a file and its includes.</summary>
    /// <param name="file">The number of the file.</param>
    /// <param name="range">The range.</param>
    /// <param name="prefix">What comes before each line except the first; null to write all of it in one line.</param>
    private void Write(int file, SourceRange range, string? prefix)
    {
        var text = _sources[file];
        var folder = _sources.FolderOf(file);
        if (!_edits.TryGetValue(file, out var edits))
        {
            _edits[file] = edits = new PartEdits(text, _values, moves: folder.Length > 0);
        }

        var at = range.Start;
        foreach (var (place, mark, use) in edits.Within(range))
        {
            Copy(file, SourceRange.FromBounds(at, place.Start), prefix);
            at = place.End;
            if (use is not null)
            {
                WriteValue(file, use);
            }
            else if (mark is null)
            {
                _assembled.AddMade(_values.Fill(ArticleIncludes.Rebase(folder, text.Text.Substring(place.Start, place.Length))), file, place);
            }
            else if (_sources.Find(file, mark, _assembled.Length) is { } part)
            {
                Include(file, mark, part, PartPlace.Of(text, mark, range, prefix));
            }
        }

        Copy(file, SourceRange.FromBounds(at, range.End), prefix);
    }

    private void WriteValue(int file, VariableUse use)
    {
        var text = _sources[file];
        if (_values.WordOf(use, text.Text) is { } word)
        {
            _assembled.AddMade(word, file, use.Range);
            return;
        }

        if (!use.IsEscaped && !use.HasBlanks && !text.IsCode(use.Range.Start))
        {
            _sources.Report(FindingIds.UnknownVariable, file, use.Range, use.Name, _values.AdviceFor(use.Name));
            _unknown.Add(new SourceRange(_assembled.Length, use.Range.Length));
        }

        _assembled.Add(file, use.Range);
    }

    private void Copy(int file, SourceRange range, string? prefix)
    {
        var text = _sources[file].Text;
        if (prefix is null)
        {
            CopyInOneLine(file, range);
            return;
        }

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

    private void CopyInOneLine(int file, SourceRange range)
    {
        var text = _sources[file].Text;
        for (var at = range.Start; at < range.End;)
        {
            var (start, end) = (at, Math.Min(PartText.LineAfter(text, at), range.End));
            at = end;
            var isEnded = text[end - 1] == '\n';
            while (start < end && start > range.Start && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (isEnded && end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            _assembled.Add(file, SourceRange.FromBounds(start, end));
            if (isEnded)
            {
                _assembled.AddMade(" ", file, new SourceRange(end, 0));
            }
        }
    }

    /// <summary>Writes a part in place of its include.</summary>
    private void Include(int file, IncludeMark mark, Part part, PartPlace place)
    {
        if (!_sources[0].IsMarkdown)
        {
            WritePart(part, "");
        }
        else if (place.IsAlone)
        {
            IncludeBlock(file, mark, part, place);
        }
        else
        {
            IncludeInLine(file, mark, part, place);
        }
    }

    /// <summary>Writes a part that is alone on its line as a separate block.</summary>
    private void IncludeBlock(int file, IncludeMark mark, Part part, PartPlace place)
    {
        var blank = "\n" + place.Prefix!.TrimEnd();
        if (place.IsBelowText)
        {
            _assembled.AddMade(blank + "\n" + place.Prefix, file, new SourceRange(mark.Range.Start, 0));
        }

        WritePart(part, place.Prefix);
        foreach (var open in OpenEnd.Find(_sources[part.File].Text.Substring(part.Range.Start, part.Range.Length), _dialect))
        {
            var range = new SourceRange(part.Range.Start + open.Opening.Start, open.Opening.Length);
            _sources.Report(FindingIds.UnclosedMarkup, part.File, range, open.Name, "", open.Closing);
            _assembled.AddMade("\n" + place.Prefix + open.Closing, part.File, range);
        }

        if (place.IsAboveText)
        {
            _assembled.AddMade(blank, file, new SourceRange(mark.Range.End, 0));
        }
    }

    /// <summary>Writes a part that shares its line with other text.</summary>
    private void IncludeInLine(int file, IncludeMark mark, Part part, PartPlace place)
    {
        var content = _sources[part.File].Text.Substring(part.Range.Start, part.Range.Length);
        if (MarkdownRenderer.Parse(content, _dialect) is { } document
            && !(document.Count == 0 || (document.Count == 1 && document[0] is Markdig.Syntax.ParagraphBlock)))
        {
            _sources.Report(
                FindingIds.PartWithinLine, file, mark.Range, mark.Path,
                "there is other text in the line, and the part is more than one paragraph of text. Put the include on a line of its own");
        }

        WritePart(part, place.Prefix);
    }

    private void WritePart(Part part, string? prefix)
    {
        _sources.Open(part.File);
        Write(part.File, part.Range, prefix);
        _sources.Close();
    }
}

/// <summary>A body with its parts, and with placeholder words for values.</summary>
/// <param name="Text">The text and its sources.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Values">The values of the words.</param>
/// <param name="Unknown">The ranges of undeclared variables in the text.</param>
internal sealed record ExpandedText(AssembledText Text, IReadOnlyList<Finding> Findings, ValueTokens Values, IReadOnlyList<SourceRange> Unknown);
