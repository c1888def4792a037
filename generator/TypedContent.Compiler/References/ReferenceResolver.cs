using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.References;

/// <summary>Resolves references between articles.</summary>
internal static class ReferenceResolver
{
    /// <param name="rows">All articles of all collections, including drafts.</param>
    /// <param name="relations">The relations between collections.</param>
    /// <param name="namesOf">Returns the names of a collection's articles, without drafts.</param>
    public static ResolvedReferences Resolve(IReadOnlyCollection<ReferenceRow> rows, IReadOnlyCollection<Relation> relations, Func<string, NameMap?> namesOf)
    {
        var resolved = new List<ResolvedReference>();
        var broken = new List<BrokenReference>();
        var hidden = new List<BrokenReference>();
        var targets = new Dictionary<string, ReferenceTargets>(StringComparer.Ordinal);
        var forward = relations.Where(relation => !relation.IsBack).ToDictionary(relation => (relation.Owner, relation.Reference.Name));
        foreach (var row in rows.Where(row => row.Words.Count > 0).OrderBy(row => row.Source, StringComparer.Ordinal))
        {
            var isLeftOut = namesOf(row.Collection)?.Find(row.Source) is null;
            foreach (var word in row.Words)
            {
                if (isLeftOut || !forward.TryGetValue((row.Collection, word.Property), out var relation))
                {
                    continue;
                }

                if (word.IsMissing)
                {
                    broken.Add(new BrokenReference(row.Collection, row.Source, word, ""));
                }
                else if (TargetsOf(relation.Target).Find(word.Text, row.Lang, out var reason) is { } target)
                {
                    resolved.Add(new ResolvedReference(row.Collection, row.Source, word.Property, target.Name.Key));
                    if (relation.Reference is { IsNullable: false, ListType: null } && row.LacksAtTimes(target.Row) is { } times)
                    {
                        hidden.Add(new BrokenReference(row.Collection, row.Source, word, times));
                    }
                }
                else
                {
                    broken.Add(new BrokenReference(row.Collection, row.Source, word, reason));
                }
            }
        }

        return new ResolvedReferences(resolved.Distinct().ToEquatableArray(), broken.Distinct().ToEquatableArray(), hidden.Distinct().ToEquatableArray());

        ReferenceTargets TargetsOf(string collection) => targets.TryGetValue(collection, out var known)
            ? known
            : targets[collection] = new ReferenceTargets(
                collection, rows.Where(row => row.Collection == collection), namesOf(collection) ?? new NameMap([], [], []));
    }
}
