using System.Globalization;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>The zone of dates without one: UTC, a fixed offset such as <c>+08:00</c>, or a named zone such as <c>Asia/Shanghai</c>.</summary>
internal sealed class TimeZone
{
    private readonly TimeZoneInfo _zone;

    private TimeZone(TimeZoneInfo zone) => _zone = zone;

    public static TimeZone Utc { get; } = new(TimeZoneInfo.Utc);

    public static bool TryParse(string text, out TimeZone zone)
    {
        zone = Utc;
        text = text.Trim();
        if (text.Length == 0 || text.Equals("UTC", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (text[0] is '+' or '-')
        {
            var known = TimeSpan.TryParseExact(text.Substring(1), ["hh\\:mm", "hhmm", "hh"], CultureInfo.InvariantCulture, out var offset)
                && offset.TotalHours <= 14;
            zone = known ? new TimeZone(TimeZoneInfo.CreateCustomTimeZone(text, text[0] == '-' ? -offset : offset, text, text)) : Utc;
            return known;
        }

        try
        {
            zone = new TimeZone(TimeZoneInfo.FindSystemTimeZoneById(text));
            return true;
        }
        catch (Exception fault) when (fault is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException)
        {
            return false;
        }
    }

    public string Name => _zone.Id;

    /// <summary>Whether clocks in the zone skip this time when daylight saving time begins.</summary>
    public bool Skips(DateTime local) => _zone.IsInvalidTime(local);

    /// <summary>A time as the zone's clocks show it.</summary>
    public DateTimeOffset At(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, _zone);

    public TimeSpan OffsetAt(DateTime local) => _zone.GetUtcOffset(local);
}
