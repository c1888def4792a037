using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Reads a date. A date that does not exist is rejected, never rolled over. The name of the weekday is ignored.</summary>
/// <param name="zone">The zone of dates without one.</param>
/// <param name="formats">The project's own formats. They are tried first, in order, so that they override the built-in ones.</param>
internal sealed class DateReader(TimeZone zone, IEnumerable<string>? formats = null)
{
    private readonly DateFormat[] _formats = [.. (formats ?? []).Select(format => new DateFormat(format))];

    // Longer than any date with the full name of its zone. Longer texts are not matched.
    private const int MaxLength = 80;

    private static readonly string[] s_months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <returns>The point in time; null with a reason if it is not a date.</returns>
    public DateTimeOffset? Read(string text, out string? fault)
    {
        var date = ReadKnown(text, out fault);
        if (date is null && text.Length <= MaxLength)
        {
            fault = new DateHints(known => ReadKnown(known, out _)).Find(text) ?? fault;
        }

        return date;
    }

    private DateTimeOffset? ReadKnown(string text, out string? fault)
    {
        fault = _formats.Length == 0 ? "not a known format" : "not a known format, and none of TypedContentDateFormats";
        if (text.Length > MaxLength)
        {
            return null;
        }

        foreach (var format in _formats)
        {
            if (format.Read(text, zone) is { } date)
            {
                fault = null;
                return date;
            }
        }

        foreach (var shape in DateShapes.All)
        {
            if (shape.Regex.Match(text) is { Success: true } match)
            {
                return ToDate(match, out fault);
            }
        }

        fault = NearestForm(text) ?? fault;
        return null;
    }

    /// <summary>For a text whose day is unambiguous: how to write it, or why there is no such day. Null for any other text.</summary>
    private string? NearestForm(string text)
    {
        var narrow = string.Concat(text.Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c));
        if (DateShapes.Near.Select(shape => shape.Regex.Match(narrow)).FirstOrDefault(match => match.Success) is not { } match)
        {
            return null;
        }

        return ToDate(match, out var fault) is { } date
            ? $"write {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{match.Groups["rest"].Value}, or name its format in TypedContentDateFormats"
            : fault;
    }

    /// <summary>Whether a text has the form of a date, valid or not.</summary>
    public bool LooksLikeDate(string text) =>
        text.Length is >= 8 and <= MaxLength && HasDigitsOfDate(text) && DateShapes.All.Any(shape => shape.Regex.IsMatch(text))
        || text.Length <= MaxLength && _formats.Any(format => format.Read(text, zone) is not null);

    // Every format has a day and a year with four digits, and something between them. This rules out most titles without a regular expression.
    private static bool HasDigitsOfDate(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits += c is >= '0' and <= '9' ? 1 : 0;
        }

        return digits >= 5 && text.IndexOfAny(['-', '/', ':', ' ']) > 0;
    }

    private DateTimeOffset? ToDate(Match match, out string? fault)
    {
        var year = Number("year");
        var month = match.Groups["monthName"] is { Success: true } name ? MonthOf(name.Value) : Number("month");
        var day = Number("day");
        var hour = Number("hour");
        var minute = Number("minute");
        var second = Number("second");

        fault = (year, month, day, hour, minute, second) switch
        {
            ( < 1, _, _, _, _, _) => $"year {year}",
            (_, < 1 or > 12, _, _, _, _) => match.Groups["monthName"].Success ? $"month '{match.Groups["monthName"].Value}'" : $"month {month}",
            _ when day < 1 || day > DateTime.DaysInMonth(year, month) => $"{year:0000}-{month:00} has no day {day}",
            (_, _, _, > 23, _, _) => $"hour {hour}",
            (_, _, _, _, > 59, _) => $"minute {minute}",
            (_, _, _, _, _, > 59) => $"second {second}",
            _ => null,
        };

        if (fault is not null)
        {
            return null;
        }

        var local = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).AddTicks(Fraction());
        if (match.Groups["hour"].Success && !match.Groups["zone"].Success && zone.Skips(local))
        {
            fault = $"the clocks skip {local.ToString("HH:mm", CultureInfo.InvariantCulture)} on that day in the zone {zone.Name}";
            return null;
        }

        var offset = match.Groups["zone"].Success ? OffsetOf(out fault) : zone.OffsetAt(local);
        if (fault is null && (local.Ticks - offset.Ticks < DateTime.MinValue.Ticks || local.Ticks - offset.Ticks > DateTime.MaxValue.Ticks))
        {
            fault = "outside the calendar";
        }

        return fault is null ? new DateTimeOffset(local, offset) : null;

        int Number(string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

        long Fraction() => match.Groups["fraction"] is { Success: true } found
            ? long.Parse(found.Value.PadRight(7, '0').Substring(0, 7), CultureInfo.InvariantCulture)
            : 0;

        TimeSpan OffsetOf(out string? fault)
        {
            var minutes = (Number("zoneHour") * 60) + Number("zoneMinute");
            fault = minutes > 14 * 60 || Number("zoneMinute") > 59 ? $"offset '{match.Groups["zone"].Value}'" : null;
            return TimeSpan.FromMinutes(match.Groups["sign"].Value == "-" ? -minutes : minutes);
        }
    }

    private static int MonthOf(string name) =>
        1 + Array.FindIndex(s_months, month => month.StartsWith(name.ToLowerInvariant(), StringComparison.Ordinal)
            || name.Equals("sept", StringComparison.OrdinalIgnoreCase) && month == "september");
}
