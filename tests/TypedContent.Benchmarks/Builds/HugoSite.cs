using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Sites;

namespace TypedContent.Benchmarks.Builds;

/// <summary>A Hugo site with the same Markdown files, and templates that show only title and body.</summary>
internal sealed class HugoSite : IDisposable
{
    private readonly string _folder;

    /// <param name="workspace">The workspace to create it in.</param>
    /// <param name="articles">The number of articles.</param>
    /// <param name="bytes">The approximate size of each body, in UTF-8 bytes.</param>
    /// <param name="pagesAlone">Whether to turn off term lists, feeds, and the sitemap, which Hugo makes by default.</param>
    public HugoSite(Workspace workspace, int articles, int bytes, bool pagesAlone)
    {
        _folder = workspace.PathOf(pagesAlone ? "hugo-pages" : "hugo");
        Write(
            "config.toml",
            "baseURL = \"http://example.org/\"\ntitle = \"Site\"\n" + (pagesAlone ? "disableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n" : ""));
        Write("layouts/_default/single.html", "<!doctype html><title>{{ .Title }}</title><main>{{ .Content }}</main>\n");
        Write(
            "layouts/_default/list.html",
            "<!doctype html><title>{{ .Title }}</title><ul>{{ range .Paginator.Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}</ul>\n");
        for (var i = 0; i < articles; i++)
        {
            Write("content/articles/" + SyntheticArticle.FileName(i, ArticleFormat.Markdown), SyntheticArticle.Text(i, bytes, ArticleFormat.Markdown));
        }
    }

    /// <summary>Whether Hugo is installed.</summary>
    public static bool IsThere => Shell.Has("hugo");

    public Measurement BuildCold()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "public"));
        Directory.Delete(Path.Combine(_folder, "public"), recursive: true);
        return Meter.Measure(_folder, "hugo", "--quiet", "--ignoreCache");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
