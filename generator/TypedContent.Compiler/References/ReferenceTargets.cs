using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.References;

/// <summary>
/// Looks up the entries of one collection by the text of a reference, ignoring case: by slug, then by key in a data file, then by title, then by the
/// <c>name</c> key.
/// </summary>
internal sealed class ReferenceTargets
{
    private const int MaxShown = 5;

    private readonly string _collection;
    private readonly ILookup<string, ReferenceTarget>[] _lookups;
    private readonly string[] _slugs;

    /// <param name="collection">The collection.</param>
    /// <param name="rows">Its articles, including drafts.</param>
    /// <param name="names">The names of the articles that are not drafts.</param>
    public ReferenceTargets(string collection, IEnumerable<ReferenceRow> rows, NameMap names)
    {
        _collection = collection;
        var all = rows.OrderBy(row => row.Source, StringComparer.Ordinal).ToArray();

        // Drafts must not influence the names of other entries, but a reference may name one by mistake.
        var drafts = new NameAllocator(collection, "Draft").Allocate(all.Where(row => names.Find(row.Source) is null).Select(row => row.Names));
        var targets = all.Select(row => names.Find(row.Source) is { } name
            ? new ReferenceTarget(row, name, IsDraft: false)
            : new ReferenceTarget(row, drafts.Find(row.Source)!, IsDraft: true)).ToArray();
        _lookups =
        [
            targets.ToLookup(target => target.Name.Slug, StringComparer.OrdinalIgnoreCase),
            targets.Where(target => target.Row.Key is not null).ToLookup(target => target.Row.Key!, StringComparer.OrdinalIgnoreCase),
            targets.ToLookup(target => target.Row.Title, StringComparer.OrdinalIgnoreCase),
            targets.Where(target => target.Row.Name is not null).ToLookup(target => target.Row.Name!, StringComparer.OrdinalIgnoreCase),
        ];
        _slugs = [.. targets.Where(target => !target.IsDraft).Select(target => target.Name.Slug).Distinct(StringComparer.Ordinal)];
    }

    /// <param name="text">A slug, title or name.</param>
    /// <param name="lang">The language of the referring article. If several translations match, the one in this language is chosen.</param>
    /// <param name="reason">Why nothing was found; empty if something was.</param>
    /// <returns>The entry, or null.</returns>
    public ReferenceTarget? Find(string text, string? lang, out string reason)
    {
        reason = "";
        ReferenceTarget? draft = null;
        foreach (var lookup in _lookups)
        {
            var found = lookup[text].Where(target => !target.IsDraft).ToArray();
            if (found.Length > 0)
            {
                return Choose(found, lang, out reason);
            }

            draft ??= lookup[text].FirstOrDefault();
        }

        reason = draft is not null ? $"is a draft, {draft.Row.Source}, and left out"
            : NearestName.FindKeys(text, _slugs) is { Length: > 0 } near ? $"is not the name of any entry of {_collection}. Did you mean {Enumerate(near)}?"
            : _slugs.Length == 0 ? $"is not the name of any entry of {_collection}, which has none"
            : _slugs.Length <= MaxShown ? $"is not the name of any entry of {_collection}. There are: {string.Join(", ", _slugs)}"
            : $"is not the name of any entry of {_collection}";
        return null;
    }

    private ReferenceTarget? Choose(ReferenceTarget[] found, string? lang, out string reason)
    {
        var ofLanguage = found.Where(target => string.Equals(target.Row.Lang, lang, StringComparison.OrdinalIgnoreCase)).ToArray();
        var candidates = ofLanguage.Length > 0 ? ofLanguage : found;

        // If no translation in this language exists, any other will do: the first by path.
        var slugs = candidates.Select(target => target.Name.Slug).Distinct(StringComparer.Ordinal).Take(MaxShown).ToArray();
        reason = slugs.Length > 1
            ? $"is the title or name of several entries of {_collection}: {string.Join(", ", slugs)}. Use the slug of the one you mean"
            : "";
        return slugs.Length > 1 ? null : candidates[0];
    }

    private static string Enumerate(string[] slugs) =>
        slugs.Length == 1 ? $"'{slugs[0]}'" : string.Join(", ", slugs.Take(slugs.Length - 1).Select(slug => $"'{slug}'")) + $" or '{slugs[slugs.Length - 1]}'";
}

/// <summary>An entry that a reference may name.</summary>
/// <param name="Row">Its reference data.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsDraft">Whether it is a draft, and so left out.</param>
internal sealed record ReferenceTarget(ReferenceRow Row, EntryName Name, bool IsDraft);
