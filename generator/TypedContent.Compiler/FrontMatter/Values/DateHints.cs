using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Explains how to write a date that is in a form used by people or other systems.</summary>
/// <param name="read">Reads a date; null if it is not one.</param>
internal sealed class DateHints(Func<string, DateTimeOffset?> read)
{
    // Seconds since 1970 have ten digits from 2001 to 2286; milliseconds have three more.
    private const int SecondDigits = 10;
    private const int MillisecondDigits = 13;

    private static readonly string[] s_templates = ["{{", "{%", "<%", "${"];

    /// <returns>What to write, or why there is no such day; null if the form is unknown.</returns>
    public string? Find(string text)
    {
        text = text.Trim();
        return s_templates.Any(text.Contains) ? "it looks like a template that was never filled in"
            : OfLookAlikes(text) ?? OfUnixTime(text) ?? OfTwelveHours(text) ?? OfDayOrMonth(text) ?? OfNamedZone(text);
    }

    private string? OfLookAlikes(string text)
    {
        var plain = LookAlikes.Plain(text).Trim();
        return LookAlikes.FindFirst(text) is { } c && read(plain) is not null ? $"it has {LookAlikes.Describe(c)} in it: write {plain}" : null;
    }

    private static string? OfUnixTime(string text)
    {
        if (text.Length is not (SecondDigits or MillisecondDigits) || !text.All(c => c is >= '0' and <= '9'))
        {
            return null;
        }

        var number = long.Parse(text, CultureInfo.InvariantCulture);
        var time = text.Length == SecondDigits ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
        return $"a Unix time: write {time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}";
    }

    private string? OfTwelveHours(string text)
    {
        if (DateShapes.TwelveHours.Match(LookAlikes.Plain(text)) is not { Success: true } match)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        if (hour is < 1 or > 12)
        {
            return null;
        }

        hour = (hour % 12) + (match.Groups["half"].Value is "P" or "p" ? 12 : 0);
        var minute = match.Groups["minute"] is { Success: true } minutes ? minutes.Value : "00";
        var clock = $"{hour.ToString("00", CultureInfo.InvariantCulture)}:{minute}"
            + (match.Groups["second"] is { Success: true } seconds ? $":{seconds.Value}" : "");
        var day = match.Groups["day"].Value.TrimEnd(',', ' ');
        return read(day) is { } date ? $"12-hour clock: write {DayOf(date)} {clock}"
            : Days(day) is [var one] ? $"12-hour clock: write {DayOf(one)} {clock}"
            : $"12-hour clock: write {clock}";
    }

    private static string? OfDayOrMonth(string text) => Days(text) switch
    {
        [var one] => $"write {DayOf(one)}{Rest(text)}, or name its format in TypedContentDateFormats",
        [var one, var other] => $"'{text}' could be {Spoken(one)} or {Spoken(other)}: "
            + $"write {DayOf(one)}{Rest(text)} or {DayOf(other)}{Rest(text)}, or name its format in TypedContentDateFormats",
        _ => null,
    };

    private string? OfNamedZone(string text)
    {
        if (DateShapes.NamedZone.Match(text) is not { Success: true } match || read(match.Groups["date"].Value) is not { } date)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        if (match.Groups["offset"].Success)
        {
            return $"leave '{name}' out: the offset before it is enough";
        }

        name = name.Trim('[', ']');
        return ZoneNames.Describe(name)
            ?? (name.IndexOf('/') > 0 && TimeZone.TryParse(name, out var zone) ? $"write {Offset(zone.OffsetAt(date.DateTime))} in place of '{name}'" : null);
    }

    /// <summary>The possible days of a text with three numbers and the year last: day first, and month first.</summary>
    private static DateTime[] Days(string text)
    {
        if (DateShapes.DayOrMonthFirst.Match(text) is not { Success: true } match)
        {
            return [];
        }

        var (first, second, year) = (Number("first"), Number("second"), Number("year"));
        return [.. new[] { (Day: first, Month: second), (Day: second, Month: first) }
            .Where(date => year > 0 && date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(year, date.Month))
            .Select(date => new DateTime(year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Unspecified))
            .Distinct()];

        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    private static string Rest(string text) => DateShapes.DayOrMonthFirst.Match(text) is { Success: true } match ? match.Groups["rest"].Value : "";

    private static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);

    private static string DayOf(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string DayOf(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Spoken(DateTime date) => date.ToString("d MMMM", CultureInfo.InvariantCulture);
}
