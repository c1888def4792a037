using System.Text.RegularExpressions;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>How dates are written on real sites. A shape more is a line more, and a test more.</summary>
internal static class DateShapes
{
    private const string Time = @"(?<hour>\d{1,2}):(?<minute>\d{1,2})(:(?<second>\d{1,2})([.,](?<fraction>\d{1,9}))?)?";
    private const string Zone = @"(?<zone>[Zz]|UTC|GMT|(UTC|GMT)?(?<sign>[-+])(?<zoneHour>\d{1,2})(:?(?<zoneMinute>\d{2}))?)";
    private const string DayName = @"([A-Za-z]{3,9},?\s+)?";
    private const string MonthName = @"(?<monthName>[A-Za-z]{3,9})\.?";

    /// <summary>Each shape with an example. The first that matches counts.</summary>
    public static IReadOnlyList<DateShape> All { get; } =
    [
        new("2024-03-02, 2024-3-2, 2024/03/02", @"(?<year>\d{4})(?<dash>[-/])(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})"),
        new("2024-03-02 08:30:00 +0800, 2024-03-02T08:30Z", @"(?<year>\d{4})(?<dash>[-/])(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})([Tt]|\s+)" + Time + @"(\s*" + Zone + ")?"),
        new("Sat, 02 Mar 2024 08:30:00 GMT", DayName + @"(?<day>\d{1,2})\s+" + MonthName + @"\s+(?<year>\d{4})(\s+" + Time + @"(\s*" + Zone + ")?)?"),
        new("Sat Mar 02 2024 08:30:00 GMT+0800 (CST)", DayName + MonthName + @"\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(\s+" + Time + @"(\s*" + Zone + @")?(\s*\([^)]*\))?)?"),
    ];
}

/// <summary>One way to write a date.</summary>
/// <param name="Example">What it looks like.</param>
/// <param name="Pattern">A regular expression for the whole text, with a group for each part.</param>
internal sealed record DateShape(string Example, string Pattern)
{
    public Regex Regex { get; } = new(@"\A\s*" + Pattern + @"\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
