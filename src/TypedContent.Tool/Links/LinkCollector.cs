using TypedContent.Compiler;
using TypedContent.Compiler.Content;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Links;

/// <summary>
/// Finds the links and images of all articles that lead to other sites. The compiler itself reads the articles, so addresses in code are not links.
/// </summary>
internal static class LinkCollector
{
    /// <param name="folders">The folders of the articles.</param>
    /// <param name="root">The folder that paths in messages are relative to.</param>
    /// <param name="cancellation">Cancels the walk.</param>
    public static IReadOnlyList<SiteLink> Collect(IEnumerable<ContentFolder> folders, string root, CancellationToken cancellation)
    {
        var compiler = new ArticleCompiler(new CompilerOptions());
        var links = new List<SiteLink>();
        foreach (var folder in folders)
        {
            foreach (var path in folder.Articles())
            {
                cancellation.ThrowIfCancellationRequested();
                var full = Path.Combine(folder.Path, path);
                var text = File.ReadAllText(full);
                var name = Path.GetRelativePath(root, full).Replace('\\', '/');
                var body = compiler.Compile(new ArticleSource(folder.Collection, path, name, text), cancellation).Model.Body;
                var lines = text.Split('\n');
                var used = new Dictionary<(int, string), int>();
                foreach (var (url, line) in Addresses(body))
                {
                    if (Uri.TryCreate(url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url, UriKind.Absolute, out var address)
                        && address.Scheme is "http" or "https")
                    {
                        links.Add(new SiteLink(address, name, line, ColumnOf(lines, line, url, used)));
                    }
                }
            }
        }

        return links;
    }

    private static IEnumerable<(string Url, int Line)> Addresses(ArticleBody body) =>
        body.ReadLinks().Select(link => (link.Url, link.Line)).Concat(body.ReadImages().Select(image => (image.Url, image.Line)));

    /// <summary>The column of the address on its line. If it occurs twice, the second call finds its second place.</summary>
    private static int ColumnOf(string[] lines, int line, string url, Dictionary<(int, string), int> used)
    {
        if (line < 1 || line > lines.Length)
        {
            return 1;
        }

        var from = used.GetValueOrDefault((line, url));
        var at = from < lines[line - 1].Length ? lines[line - 1].IndexOf(url, from, StringComparison.Ordinal) : -1;
        // The compiler returns an address as it is in HTML: percent-encoded, or with a lowercase host. Only its beginning is sure to match the source.
        at = at >= 0
            ? at
            : lines[line - 1].IndexOf(url[..Math.Min(url.Length, url.IndexOf("//", StringComparison.Ordinal) + 5)], StringComparison.OrdinalIgnoreCase);
        used[(line, url)] = at + 1;
        return Math.Max(0, at) + 1;
    }
}
