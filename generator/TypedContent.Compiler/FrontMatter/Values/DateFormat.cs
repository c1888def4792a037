using System.Globalization;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>A date format defined by the project, as a .NET format string of the invariant culture.</summary>
internal sealed class DateFormat(string format)
{
    private const DateTimeStyles Styles = DateTimeStyles.AllowLeadingWhite | DateTimeStyles.AllowTrailingWhite | DateTimeStyles.NoCurrentDateDefault;

    private static readonly DateTime s_probe = new(2031, 2, 3, 16, 5, 6, DateTimeKind.Utc);

    private readonly bool _hasZone = HasZone(format);

    /// <summary>Whether a text in this format determines a day. Without a year, the day would depend on the clock.</summary>
    public static bool IsValid(string format)
    {
        try
        {
            var text = s_probe.ToString(format, CultureInfo.InvariantCulture);
            return new DateFormat(format).Read(text, TimeZone.Utc) is { } date && date.Date == s_probe.Date;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <returns>The date; null if the text has another format, or the day does not exist.</returns>
    public DateTimeOffset? Read(string text, TimeZone zone)
    {
        if (_hasZone)
        {
            var styles = (Styles & ~DateTimeStyles.NoCurrentDateDefault) | DateTimeStyles.AssumeUniversal;
            return DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, styles, out var zoned) ? zoned : null;
        }

        if (!DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, Styles, out var date))
        {
            return null;
        }

        var local = DateTime.SpecifyKind(date, DateTimeKind.Unspecified);
        if (local.TimeOfDay > TimeSpan.Zero && zone.Skips(local))
        {
            return null;
        }

        var offset = zone.OffsetAt(local);
        return local.Ticks - offset.Ticks is var utc && utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(local, offset)
            : null;
    }

    /// <summary>Whether the format has a specifier for the zone outside quotes.</summary>
    private static bool HasZone(string format)
    {
        var quote = '\0';
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '\\')
            {
                i++;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is 'z' or 'K')
            {
                return true;
            }
        }

        return format is "o" or "O" or "r" or "R" or "u";
    }
}
