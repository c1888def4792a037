using AngleSharp.Dom;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>Counts what is removed by cause and name, and remembers the first of each.</summary>
internal sealed class RemovalLog
{
    private const int LongestDetail = 80;

    private readonly Dictionary<(RemovalCause Cause, string Name), Removal> _entries = [];
    private readonly HashSet<(RemovalCause Cause, string Name, string? Detail)> _details = [];

    /// <param name="cause">Why it went.</param>
    /// <param name="name">What went.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="detail">What it held.</param>
    /// <param name="element">The element that went or that lost it, where there is one.</param>
    public void Add(RemovalCause cause, string name, int offset, string? detail = null, IElement? element = null)
    {
        detail = Shorten(detail);
        if (!_details.Add((cause, name, detail)) && element is not null && IsClone(element))
        {
            return;
        }

        if (_entries.TryGetValue((cause, name), out var known))
        {
            _entries[(cause, name)] = offset < known.Offset
                ? new Removal(cause, name, detail, known.Count + 1, offset)
                : known with { Count = known.Count + 1 };
        }
        else
        {
            _entries.Add((cause, name), new Removal(cause, name, detail, 1, offset));
        }
    }

    /// <summary>
    /// Takes over what only a repeated pass removed. Of what is known nothing is added: such a pass reads repaired text,
    /// where one element may have become many.
    /// </summary>
    public void AddLate(RemovalLog late, SourceTags tags)
    {
        foreach (var removal in late._entries.Values)
        {
            if (!Has(removal.Cause, removal.Name))
            {
                _entries.Add((removal.Cause, removal.Name), removal with { Offset = tags.First(removal.Cause, removal.Name) });
            }
        }
    }

    public bool Has(RemovalCause cause, string name) => _entries.ContainsKey((cause, name));

    /// <summary>Where the first stands that is known; behind all text when there is none.</summary>
    public int First(RemovalCause cause, string name) => _entries.TryGetValue((cause, name), out var known) ? known.Offset : int.MaxValue;

    public EquatableArray<Removal> ToArray() =>
        _entries.Values.OrderBy(r => r.Offset).ThenBy(r => r.Cause).ThenBy(r => r.Name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>
    /// Whether the parser made the element anew when it repaired formatting, <c>&lt;p>&lt;b>x&lt;p>y</c>: it stands in the text once, and
    /// only the first knows where.
    /// </summary>
    public static bool IsClone(IElement element) => element.SourceReference is null && NestingGuard.IsFormatting(element.LocalName);

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
