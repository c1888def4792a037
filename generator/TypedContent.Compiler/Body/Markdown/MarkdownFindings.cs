using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Reports what a writer has written in Markdown and no reader will see, or see as it was meant.</summary>
/// <param name="text">The file's text.</param>
/// <param name="bodyStart">Where in it the body begins.</param>
/// <param name="findings">Takes the findings.</param>
internal sealed class MarkdownFindings(string text, int bodyStart, FindingBag findings)
{
    // What is quoted of a cell.
    private const int LongestQuote = 60;

    /// <summary>Reports what is known from the document, once a file and kind.</summary>
    /// <param name="document">The document.</param>
    /// <param name="code">What in the file is code.</param>
    public void Report(MarkdownDocument document, IReadOnlyList<SourceRange> code)
    {
        ReportFootnotes(document);
        if (text.IndexOf('|', bodyStart) >= 0)
        {
            var tables = document.Descendants<Table>().ToList();
            ReportCells(tables);
            ReportNearTables(tables, code);
        }
    }

    private void ReportFootnotes(MarkdownDocument document)
    {
        var lost = document.GetLinkReferenceDefinitions(false)?.OfType<FootnoteLinkReferenceDefinition>()
            .Select(definition => definition.Footnote).Where(footnote => footnote.Order < 0).ToList() ?? [];
        if (lost.Count > 0)
        {
            findings.Add(FindingIds.LostFootnote, RangeOf(lost[0].LabelSpan), lost[0].Label ?? "", More(lost.Count));
        }
    }

    /// <summary>Cells beyond those of the header: they were left out.</summary>
    private void ReportCells(List<Table> tables)
    {
        var count = 0;
        (SourceRange Range, int Cells, int Columns)? first = null;
        foreach (var row in tables.Where(table => table.Parser is not null).SelectMany(table => table.OfType<TableRow>()))
        {
            var columns = ((Table)row.Parent!).ColumnDefinitions.Count;
            var end = Math.Min(bodyStart + row.Span.End + 1, text.Length);
            var cells = TableCells.Split(text, bodyStart + row.Span.Start, end);
            if (cells.Count > columns && cells.Skip(columns).Any(cell => cell.Length > 0))
            {
                count++;
                first ??= (SourceRange.FromBounds(cells[columns].Start, cells[cells.Count - 1].End), cells.Count, columns);
            }
        }

        if (first is var (range, found, expected))
        {
            var quote = text.Substring(range.Start, Math.Min(range.Length, LongestQuote));
            findings.Add(FindingIds.ExtraCells, range, Number(found), Number(expected), quote, More(count));
        }
    }

    /// <summary>Lines that would be a table if the line below the header had as many columns as that.</summary>
    private void ReportNearTables(List<Table> tables, IReadOnlyList<SourceRange> code)
    {
        var count = 0;
        (SourceRange Range, int Header, int Columns)? first = null;
        var above = new SourceRange(bodyStart, 0);
        for (var start = bodyStart; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = SourceRange.FromBounds(start, end);
            if (above.Length > 0
                && TableCells.IsDelimiter(text, line)
                && text.IndexOf('|', above.Start, above.Length) >= 0
                && !TableCells.IsDelimiter(text, above))
            {
                var (header, columns) = (TableCells.Split(text, above.Start, above.End).Count, TableCells.Split(text, start, end).Count);
                if (header != columns && !tables.Exists(table => Contains(table.Span, start)) && !code.Any(range => range.Start <= end && range.End > start))
                {
                    count++;
                    first ??= (line, header, columns);
                }
            }

            above = line;
            start = end + 1;
        }

        if (first is var (found, cells, expected))
        {
            findings.Add(FindingIds.NotATable, found, Columns(cells), Columns(expected), More(count));
        }
    }

    private bool Contains(SourceSpan span, int place) => bodyStart + span.Start <= place && place <= bodyStart + span.End;

    private SourceRange RangeOf(SourceSpan span) => new(bodyStart + Math.Max(0, span.Start), Math.Max(0, span.Length));

    private static string Columns(int count) => count == 1 ? "1 column" : Number(count) + " columns";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string More(int count) => count == 1 ? "" : $" (with {Number(count - 1)} more, first here)";
}
