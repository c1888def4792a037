using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Finds pages by the names that others may use for them: their title, or their path with or without folders.</summary>
internal sealed class ParentTargets
{
    private readonly Dictionary<(int Edition, string Name), int> _byName = [];
    private readonly Dictionary<string, int> _ofAnyEdition = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> _written = [];

    /// <param name="rows">The articles.</param>
    /// <param name="editionOf">Returns the number of an article's language and version.</param>
    /// <param name="versions">How versions are recognized.</param>
    public ParentTargets(IReadOnlyList<IndexRow> rows, Func<int, int> editionOf, VersionPlan versions)
    {
        var ordered = Enumerable.Range(0, rows.Count).OrderBy(position => rows[position].Source, StringComparer.Ordinal).ToArray();

        // A whole path identifies one page, so paths come first; then titles, then file names without folders.
        foreach (var position in ordered)
        {
            var path = rows[position].Path;
            var folders = versions.PageFoldersOf(path);
            Add(position, string.Join("/", path.IsIndex ? folders : folders.Append(path.Stem)), editionOf(position));
        }

        foreach (var position in ordered)
        {
            Add(position, rows[position].Title, editionOf(position));
            Add(position, rows[position].NavTitle ?? "", editionOf(position));
        }

        foreach (var position in ordered)
        {
            var path = rows[position].Path;
            Add(position, !path.IsIndex ? path.Stem : path.Folders.Count > 0 ? path.Folders[path.Folders.Count - 1] : "", editionOf(position));
        }
    }

    /// <returns>The page's position, or -1. A page in the same language and version takes precedence.</returns>
    public int Find(string name, int edition)
    {
        var folded = Fold(name);
        return _byName.TryGetValue((edition, folded), out var position) || _ofAnyEdition.TryGetValue(folded, out position) ? position : -1;
    }

    /// <summary>The most similar name; empty if there is none.</summary>
    public string FindNear(string name, int edition) =>
        name.Length > 3 && !name.All(char.IsDigit) && _written.TryGetValue(edition, out var names) ? NearestName.FindKey(name, names) : "";

    private void Add(int position, string name, int edition)
    {
        if (name.Length == 0)
        {
            return;
        }

        var folded = Fold(name);
        if (!_byName.TryGetValue((edition, folded), out var known))
        {
            _byName.Add((edition, folded), known = position);
        }

        if (known == position)
        {
            if (!_written.TryGetValue(edition, out var names))
            {
                _written.Add(edition, names = []);
            }

            names.Add(name);
        }

        if (!_ofAnyEdition.ContainsKey(folded))
        {
            _ofAnyEdition.Add(folded, position);
        }
    }

    private static string Fold(string name)
    {
        var folded = Casing.ToLower(name.Trim().Trim('/'));
        foreach (var extension in (string[])[".md", ".markdown", ".mdx", ".html"])
        {
            if (folded.EndsWith(extension, StringComparison.Ordinal))
            {
                return folded.Substring(0, folded.Length - extension.Length);
            }
        }

        return folded;
    }
}
