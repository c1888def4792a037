using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>
/// Finds the files of one page in several languages and versions: those with the same path except for language and version, the same slug, or the same
/// <c>translationKey</c>. The key takes precedence over both, and may also be the path or slug of another file.
/// </summary>
/// <param name="entries">The articles, in their order.</param>
/// <param name="languages">Each article's language; empty if there is at most one.</param>
/// <param name="plan">How versions are recognized.</param>
internal sealed class PageGroups((IndexRow Row, EntryName Name)[] entries, IReadOnlyList<int> languages, VersionPlan plan)
{
    private readonly string[] _versions = [.. entries.Select(entry => plan.VersionOf(entry.Row.Path))];

    /// <summary>The positions of the files of each page that has more than one, sorted by language and path.</summary>
    public IEnumerable<int[]> Find()
    {
        var roots = Enumerable.Range(0, entries.Length).ToArray();
        var byKey = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var repeated = RepeatedPaths();
        for (var position = 0; position < entries.Length; position++)
        {
            var (row, name) = entries[position];
            if (row.TranslationKey is { } key)
            {
                Join(key.Trim('/'), position);
                continue;
            }

            var path = KeyOf(row.Path, withDate: false);
            Join(repeated.Contains(path) ? KeyOf(row.Path, withDate: true) : path, position);
            Join(WithoutVersion(name.Slug, row.Path), position);
        }

        return Enumerable.Range(0, entries.Length)
            .GroupBy(RootOf)
            .Where(same => same.Skip(1).Any())
            .Select(same => same.OrderBy(LanguageOf).ThenBy(position => entries[position].Row.Source, StringComparer.Ordinal).ToArray());

        void Join(string key, int position)
        {
            if (byKey.TryGetValue(key, out var other))
            {
                roots[RootOf(position)] = RootOf(other);
            }
            else
            {
                byKey.Add(key, position);
            }
        }

        int RootOf(int position)
        {
            while (roots[position] != position)
            {
                position = roots[position] = roots[roots[position]];
            }

            return position;
        }
    }

    /// <summary>An article's version; empty if it is part of all.</summary>
    public string VersionOf(int position) => _versions[position];

    /// <summary>An article's language.</summary>
    public int LanguageOf(int position) => languages.Count == 0 ? 0 : languages[position];

    /// <summary>Paths that are equal only without their dates, such as those of an annual report.</summary>
    private HashSet<string> RepeatedPaths()
    {
        var seen = new HashSet<(string, int, string)>();
        var repeated = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var position = 0; position < entries.Length; position++)
        {
            var path = KeyOf(entries[position].Row.Path, withDate: false);
            if (!seen.Add((Casing.ToLower(path), LanguageOf(position), _versions[position])))
            {
                repeated.Add(path);
            }
        }

        return repeated;
    }

    /// <summary>A path without its language, version, and extension: <c>guides/setup</c>.</summary>
    private string KeyOf(ArticlePath path, bool withDate)
    {
        var folders = plan.PageFoldersOf(path);
        var name = withDate && path.DatePrefix.Length > 0 ? path.DatePrefix + "-" + path.Stem : path.Stem;
        return string.Join("/", path.IsIndex ? folders : folders.Append(name));
    }

    private string WithoutVersion(string slug, ArticlePath path) =>
        plan.FolderOf(path) is { } folder && Slug.OfSegment(folder) is var prefix && slug.StartsWith(prefix, StringComparison.Ordinal)
        && (slug.Length == prefix.Length || slug[prefix.Length] == '/')
            ? slug.Substring(prefix.Length).TrimStart('/')
            : slug;
}
