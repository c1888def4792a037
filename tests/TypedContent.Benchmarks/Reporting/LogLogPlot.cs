using System.Globalization;
using System.Text;

namespace TypedContent.Benchmarks.Reporting;

/// <summary>
/// A log-log line plot as SVG. Decades have the same length on both axes, and a dashed guide shows linear growth, so that slopes can be compared by eye.
/// </summary>
internal sealed class LogLogPlot(string title, string horizontal)
{
    private const double Decade = 90;
    private const double Left = 70;
    private const double Top = 50;
    private const double LegendWidth = 170;
    private const double LineHeight = 20;

    // Distinct in hue and lightness, on white and on near-black backgrounds.
    private static readonly string[] s_colors = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b58900", "#7a7aff"];

    private readonly List<(string Name, List<(double X, double Y)> Points)> _series = [];

    public void Add(string series, double x, double y)
    {
        if (_series.FindIndex(one => one.Name == series) is var at && at < 0)
        {
            _series.Add((series, []));
            at = _series.Count - 1;
        }

        _series[at].Points.Add((x, y));
    }

    public string ToSvg()
    {
        var points = _series.SelectMany(one => one.Points).Where(point => point is { X: > 0, Y: > 0 }).ToArray();
        if (points.Length == 0)
        {
            return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n";
        }

        var (left, right) = Decades(points.Select(point => point.X));
        var (bottom, top) = Decades(points.Select(point => point.Y));
        var (width, height) = ((right - left) * Decade, (top - bottom) * Decade);
        double X(double value) => Left + ((Math.Log10(value) - left) * Decade);
        double Y(double value) => Top + ((top - Math.Log10(value)) * Decade);

        var svg = new StringBuilder();
        Begin(svg, Left + width + LegendWidth, Top + height + 60);
        for (var decade = left; decade <= right; decade++)
        {
            var x = Left + ((decade - left) * Decade);
            Line(svg, "grid", x, Top, x, Top + height);
            Text(svg, "middle", x, Top + height + 20, Label(decade));
        }

        for (var decade = bottom; decade <= top; decade++)
        {
            var y = Top + ((top - decade) * Decade);
            Line(svg, "grid", Left, y, Left + width, y);
            Text(svg, "end", Left - 8, y + 4, Label(decade));
        }

        Text(svg, "start", Left, Top - 20, title);
        Text(svg, "middle", Left + (width / 2), Top + height + 45, horizontal);
        Text(svg, "middle", 18, Top + (height / 2), "in the unit beside each name", " transform=\"rotate(-90 18 " + Number(Top + (height / 2)) + ")\"");

        var rise = Math.Min(right - left, top - bottom) * Decade;
        Line(svg, "guide", Left, Top + height, Left + rise, Top + height - rise);
        Text(svg, "start", Left + width + 34, Top + (_series.Count * LineHeight) + 4, "linear");
        Line(svg, "guide", Left + width + 10, Top + (_series.Count * LineHeight), Left + width + 28, Top + (_series.Count * LineHeight));

        for (var i = 0; i < _series.Count; i++)
        {
            var color = s_colors[i % s_colors.Length];
            var line = _series[i].Points.Where(point => point is { X: > 0, Y: > 0 }).OrderBy(point => point.X).ToArray();
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<polyline fill=\"none\" stroke=\"{color}\" stroke-width=\"2\" points=\"{string.Join(' ', line.Select(point => Number(X(point.X)) + "," + Number(Y(point.Y))))}\"/>\n");
            foreach (var point in line)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Number(X(point.X))}\" cy=\"{Number(Y(point.Y))}\" r=\"3\" fill=\"{color}\"/>\n");
            }

            var legend = Top + (i * LineHeight);
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{Number(Left + width + 10)}\" y=\"{Number(legend - 2)}\" width=\"18\" height=\"4\" fill=\"{color}\"/>\n");
            Text(svg, "start", Left + width + 34, legend + 4, _series[i].Name);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Begin(StringBuilder svg, double width, double height) => svg.Append(CultureInfo.InvariantCulture, $$"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Number(width)}} {{Number(height)}}" font-family="sans-serif" font-size="12">
        <style>
        .back { fill: #ffffff } text { fill: #222222 } .grid { stroke: #dddddd } .guide { stroke: #888888; stroke-dasharray: 5 4 }
        @media (prefers-color-scheme: dark) { .back { fill: #181818 } text { fill: #dddddd } .grid { stroke: #3a3a3a } }
        </style>
        <rect class="back" width="100%" height="100%"/>

        """);

    private static void Line(StringBuilder svg, string style, double x1, double y1, double x2, double y2) =>
        svg.Append(
            CultureInfo.InvariantCulture, $"<line class=\"{style}\" x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\"/>\n");

    private static void Text(StringBuilder svg, string anchor, double x, double y, string text, string attributes = "") =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text text-anchor=\"{anchor}\" x=\"{Number(x)}\" y=\"{Number(y)}\"{attributes}>{System.Net.WebUtility.HtmlEncode(text)}</text>\n");

    /// <summary>The exponents of the powers of ten that enclose the values.</summary>
    private static (int First, int Last) Decades(IEnumerable<double> values)
    {
        var logarithms = values.Select(Math.Log10).ToArray();
        var first = (int)Math.Floor(logarithms.Min());
        return (first, Math.Max(first + 1, (int)Math.Ceiling(logarithms.Max())));
    }

    private static string Label(int decade) => Math.Pow(10, decade).ToString("#,0.######", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
