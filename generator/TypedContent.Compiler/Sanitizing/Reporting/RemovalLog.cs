using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Urls;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Reporting;

/// <summary>Counts what is removed by reason and name, and remembers the first of each.</summary>
internal sealed class RemovalLog
{
    private const int LongestDetail = 80;

    private const int MostKinds = 20;

    private readonly Dictionary<(RemovalReason Reason, string Name, string Kind), Removal> _entries = [];
    private readonly HashSet<(RemovalReason Reason, string Name, string? Detail)> _details = [];

    /// <param name="reason">Why.</param>
    /// <param name="name">What was removed.</param>
    /// <param name="offset">Where it is.</param>
    /// <param name="detail">What it held.</param>
    /// <param name="isClone">Whether the parser repeated the element that it is about: what was reported of the original is not counted again.</param>
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

    // Four schemes are four causes. Past a number of them the rest are one.
    private string KindOf(RemovalReason reason, string name, string? detail)
    {
        if (reason != RemovalReason.Address || UrlFilter.SchemeOf(detail) is not { Length: > 0 } scheme)
        {
            return "";
        }

        return _entries.Count < MostKinds || _entries.ContainsKey((reason, name, scheme)) ? scheme : "";
    }

    /// <summary>
    /// Takes over what only a repeated pass removed. Of what is known nothing is added: such a pass reads repaired text,
    /// where one element may have turned into many.
    /// </summary>
    /// <param name="late">What a repeated pass removed.</param>
    /// <param name="locate">Finds where in the body such a thing may be.</param>
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

    /// <summary>Where the first known one is; after all text if there is none.</summary>
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

        // Not through a surrogate pair.
        var length = char.IsHighSurrogate(detail[LongestDetail - 2]) ? LongestDetail - 2 : LongestDetail - 1;
        return detail.Substring(0, length) + "…";
    }
}
