namespace Docs;

/// <summary>Groups the pages of diagnostics by subject, using the first digit of the id.</summary>
internal static class DiagnosticKinds
{
    private static readonly (string Prefix, string Name)[] s_kinds =
        [("tc0", "Set-up and C#"), ("tc1", "Front matter"), ("tc2", "The body and the sanitizer"), ("tc3", "Between articles")];

    public static IEnumerable<(string Name, IReadOnlyList<Article> Pages)> Of(IReadOnlyList<Article> pages) => s_kinds
        .Select(kind => (
            kind.Name,
            (IReadOnlyList<Article>)[.. pages.Where(page => page.Slug.StartsWith("diagnostics/" + kind.Prefix, StringComparison.Ordinal))]))
        .Where(kind => kind.Item2.Count > 0);
}
