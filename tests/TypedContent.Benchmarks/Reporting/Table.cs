using System.Globalization;
using System.Text;

namespace TypedContent.Benchmarks.Reporting;

/// <summary>A table of figures, for the terminal and as CSV.</summary>
internal sealed class Table(string name, string title, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>The name of the file in which it is saved.</summary>
    public string Name => name;

    public void Add(params object?[] cells) => _rows.Add([.. cells.Select(Format)]);

    /// <summary>As Markdown, with columns of equal width.</summary>
    public override string ToString()
    {
        var widths = columns.Select((column, i) => _rows.Select(row => row[i].Length).Append(column.Length).Max()).ToArray();
        var text = new StringBuilder().Append("\n## ").Append(title).Append("\n\n");
        AppendLine(text, columns, widths);
        AppendLine(text, [.. widths.Select(width => new string('-', width))], widths);
        _rows.ForEach(row => AppendLine(text, row, widths));
        return text.ToString();
    }

    public string ToCsv()
    {
        var text = new StringBuilder().AppendJoin(',', columns.Select(Quote)).Append('\n');
        _rows.ForEach(row => text.AppendJoin(',', row.Select(Quote)).Append('\n'));
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string[] cells, int[] widths) =>
        text.Append("| ").AppendJoin(" | ", cells.Select((cell, i) => cell.PadRight(widths[i]))).Append(" |\n");

    // Three significant digits. More would only show noise.
    private static string Format(object? cell) => cell switch
    {
        null => "",
        double number when number >= 100 => number.ToString("0", CultureInfo.InvariantCulture),
        double number when number >= 10 => number.ToString("0.0", CultureInfo.InvariantCulture),
        double number when number >= 0.1 => number.ToString("0.00", CultureInfo.InvariantCulture),
        double number => number.ToString("0.0000", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
