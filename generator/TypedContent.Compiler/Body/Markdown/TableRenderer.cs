using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Writes tables. Columns are aligned by attributes that every policy of the sanitizer keeps, not by style.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<table").WriteAttributes(table).WriteLine('>');
        WriteWidths(renderer, table);
        var part = "";
        foreach (var row in table.OfType<TableRow>())
        {
            var next = row.IsHeader ? "thead" : "tbody";
            if (next != part)
            {
                End(renderer, part);
                renderer.Write('<').Write(next).WriteLine('>');
                part = next;
            }

            WriteRow(renderer, table, row);
        }

        End(renderer, part);
        renderer.WriteLine("</table>");
    }

    private static void End(HtmlRenderer renderer, string part)
    {
        if (part.Length > 0)
        {
            renderer.Write("</").Write(part).WriteLine('>');
        }
    }

    /// <summary>The widths of the columns of a grid.</summary>
    private static void WriteWidths(HtmlRenderer renderer, Table table)
    {
        if (table.ColumnDefinitions.Exists(column => column.Width is not (0 or 1)))
        {
            foreach (var column in table.ColumnDefinitions)
            {
                var width = Math.Round(column.Width * 100f) / 100.0;
                renderer.Write("<col width=\"").Write(width.ToString("0.##", CultureInfo.InvariantCulture)).WriteLine("%\" />");
            }
        }
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr").WriteAttributes(row).WriteLine('>');
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var name = row.IsHeader ? "th" : "td";
            renderer.EnsureLine();
            renderer.Write('<').Write(name);
            WriteSpan(renderer, "colspan", cell.ColumnSpan);
            WriteSpan(renderer, "rowspan", cell.RowSpan);
            if (AlignmentOf(table, cell.ColumnIndex < 0 ? i : cell.ColumnIndex) is { } align)
            {
                renderer.Write(" align=\"").Write(align).Write('"');
            }

            renderer.WriteAttributes(cell);
            renderer.Write('>');
            var isImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count == 1 || isImplicit;
            renderer.Write(cell);
            renderer.ImplicitParagraph = isImplicit;
            renderer.Write("</").Write(name).WriteLine('>');
        }

        renderer.WriteLine("</tr>");
    }

    private static void WriteSpan(HtmlRenderer renderer, string attribute, int span)
    {
        if (span != 1)
        {
            renderer.Write(' ').Write(attribute).Write("=\"").Write(span.ToString(CultureInfo.InvariantCulture)).Write('"');
        }
    }

    private static string? AlignmentOf(Table table, int column) => column >= table.ColumnDefinitions.Count
        ? null
        : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Left => "left",
            TableColumnAlign.Center => "center",
            TableColumnAlign.Right => "right",
            _ => null,
        };
}
