using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Urls;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Reporting;

/// <summary>Counts removals by reason and name, and remembers the first of each.</summary>
internal sealed class RemovalLog
{
    private const int LongestDetail = 80;

    private const int MostKinds = 20;

    private readonly Dictionary<(RemovalReason Reason, string Name, string Kind), Removal> _entries = [];
    private readonly HashSet<(RemovalReason Reason, string Name, string? Detail)> _details = [];

    /// <param name="reason">Why it was removed.</param>
    /// <param name="name">What was removed.</param>
    /// <param name="offset">Its position.</param>
    /// <param name="detail">Its content.</param>
    /// <param name="isClone">Whether the element is a copy that the parser made. Anything already reported for the original is not counted again.</param>
    public void Add(RemovalReason reason, string name, int offset, string? detail = null, bool isClone = false)
    {
        var kind = KindOf(reason, name, detail);
        detail = Shorten(detail);
        if (!_details.Add((reason, name, detail)) && isClone)
        {
            return;
        }

        if (_entries.TryGetValue((reason, name, kind), out var known))
        {
            _entries[(reason, name, kind)] = offset < known.Offset
                ? new Removal(reason, name, detail, known.Count + 1, offset) { Kind = kind }
                : known with { Count = known.Count + 1 };
        }
        else
        {
            _entries.Add((reason, name, kind), new Removal(reason, name, detail, 1, offset) { Kind = kind });
        }
    }

    // Four schemes are four causes. Beyond a maximum, the rest share one entry.
    private string KindOf(RemovalReason reason, string name, string? detail)
    {
        if (reason != RemovalReason.Address || UrlFilter.SchemeOf(detail) is not { Length: > 0 } scheme)
        {
            return "";
        }

        return _entries.Count < MostKinds || _entries.ContainsKey((reason, name, scheme)) ? scheme : "";
    }

    /// <summary>
    /// Adds removals that only a repeated pass found. Known ones are not counted again: such a pass reads repaired text, where one element may have become
    /// many.
    /// </summary>
    /// <param name="late">The removals of the repeated pass.</param>
    /// <param name="locate">Finds the position in the body where such a thing may be.</param>
    public void AddLate(RemovalLog late, Func<RemovalReason, string, int> locate)
    {
        foreach (var removal in late._entries.Values)
        {
            if (!Has(removal.Reason, removal.Name))
            {
                _entries.Add((removal.Reason, removal.Name, removal.Kind), removal with { Offset = locate(removal.Reason, removal.Name) });
            }
        }
    }

    public bool Has(RemovalReason reason, string name) => _entries.Keys.Any(key => key.Reason == reason && key.Name == name);

    /// <summary>The position of the first one recorded; after all text if there is none.</summary>
    public int First(RemovalReason reason, string name, string? detail) =>
        _entries.TryGetValue((reason, name, KindOf(reason, name, detail)), out var known) ? known.Offset : int.MaxValue;

    public EquatableArray<Removal> ToArray() =>
        _entries.Values.OrderBy(r => r.Offset).ThenBy(r => r.Reason).ThenBy(r => r.Name, StringComparer.Ordinal).ToEquatableArray();

    private static string? Shorten(string? detail)
    {
        if (detail is null || detail.Length <= LongestDetail)
        {
            return detail;
        }

        // Does not split a surrogate pair.
        var length = char.IsHighSurrogate(detail[LongestDetail - 2]) ? LongestDetail - 2 : LongestDetail - 1;
        return detail.Substring(0, length) + "…";
    }
}
