using System.Text.RegularExpressions;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>The date formats found on real sites. A new one needs one line here and a test.</summary>
internal static class DateShapes
{
    private const string Time = @"(?<hour>[0-9]{1,2}):(?<minute>[0-9]{1,2})(:(?<second>[0-9]{1,2})([.,](?<fraction>[0-9]{1,9}))?)?";
    private const string Zone = @"(?<zone>[Zz]|UTC|GMT|(UTC|GMT)?(?<sign>[-+])(?<zoneHour>[0-9]{1,2})(:?(?<zoneMinute>[0-9]{2}))?)";
    private const string Rest = @"(?<rest>([Tt]|\s+)" + Time + @"(\s*" + Zone + ")?)?";
    private const string DayName = @"([A-Za-z]{3,9},?\s+)?";
    private const string MonthName = @"(?<monthName>[A-Za-z]{3,9})\.?";

    /// <summary>The formats with examples. The first match wins.</summary>
    public static IReadOnlyList<DateShape> All { get; } =
    [
        new("2024-03-02, 2024-3-2, 2024/03/02", @"(?<year>[0-9]{4})(?<dash>[-/])(?<month>[0-9]{1,2})\k<dash>(?<day>[0-9]{1,2})"),
        new("2024-03-02 08:30:00 +0800, 2024-03-02T08:30Z",
            @"(?<year>[0-9]{4})(?<dash>[-/])(?<month>[0-9]{1,2})\k<dash>(?<day>[0-9]{1,2})([Tt]|\s+)" + Time + @"(\s*" + Zone + ")?"),
        new("Sat, 02 Mar 2024 08:30:00 GMT", DayName + @"(?<day>[0-9]{1,2})\s+" + MonthName + @"\s+(?<year>[0-9]{4})(\s+" + Time + @"(\s*" + Zone + ")?)?"),
        new("Sat Mar 02 2024 08:30:00 GMT+0800 (CST)",
            DayName + MonthName + @"\s+(?<day>[0-9]{1,2}),?\s+(?<year>[0-9]{4})(\s+" + Time + @"(\s*" + Zone + @")?(\s*\([^)]*\))?)?"),
    ];

    /// <summary>Day, month, and year as numbers; either of the first two may be the day.</summary>
    public static Regex DayOrMonthFirst { get; } = Whole(@"(?<first>[0-9]{1,2})(?<dash>[-/.])\s*(?<second>[0-9]{1,2})\k<dash>\s*(?<year>[0-9]{4})" + Clock12);

    /// <summary>A day with a time in 12-hour format.</summary>
    public static Regex TwelveHours { get; } = Whole(
        @"(?<day>(?<year>[0-9]{4})(?<dash>[-/.])[0-9]{1,2}\k<dash>[0-9]{1,2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|"
            + DayName
            + "([0-9]{1,2} )?"
            + @"[A-Za-z]{3,9}\.? ([0-9]{1,2},? )?[0-9]{4})[Tt, ]\s*(at )?"
        + @"(?<hour>[0-9]{1,2})(:(?<minute>[0-9]{2}))?(:(?<second>[0-9]{2}))?\s*(?<half>[AaPp])\.?[Mm]\.?");

    /// <summary>A date with the name of a zone: <c>2024-03-02 08:30 CST</c>, <c>2024-03-02 08:30:00 +0800 CST</c>.</summary>
    public static Regex NamedZone { get; } = Whole(
        @"(?<date>[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}[Tt ]\s*[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?)\s*"
            + @"(?<offset>[-+][0-9]{2}:?[0-9]{2})?\s*"
            + @"(?<name>[A-Za-z]{2,5}|\[[A-Za-z_/+-]{3,40}\]|[A-Z][a-z]+/[A-Za-z_]+)");

    private const string Clock12 = @"(?<rest>[Tt ,].{0,30})?";

    /// <summary>Forms that determine the day, and that a message can correct. They are matched after full-width characters were made narrow.</summary>
    public static IReadOnlyList<DateShape> Near { get; } =
    [
        new("2024.03.02, 2024. 3. 2", @"(?<year>[0-9]{4})(?<dash>[-/.–])\s*(?<month>[0-9]{1,2})\k<dash>\s*(?<day>[0-9]{1,2})\.?" + Rest),
        new("2024年3月2日, 2024년 3월 2일", @"(?<year>[0-9]{4})\s*[年년]\s*(?<month>[0-9]{1,2})\s*[月월]\s*(?<day>[0-9]{1,2})\s*[日号號일]?" + Rest),
        new("20240302", @"(?<year>(19|20)[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3][0-9])" + Rest),
    ];

    private static Regex Whole(string pattern) => new(@"\A\s*(" + pattern + @")\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}

/// <summary>A date format.</summary>
/// <param name="Example">An example.</param>
/// <param name="Pattern">A regular expression for the whole text, with a group for each part.</param>
internal sealed record DateShape(string Example, string Pattern)
{
    // No match timeout: on a busy machine it would reject a valid date. The texts are short, and no pattern repeats a repetition.
    public Regex Regex { get; } = new(@"\A\s*" + Pattern + @"\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
