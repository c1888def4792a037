
namespace TypedContent.Compiler.Addresses;

/// <summary>Other addresses that lead to an article, as front matter names them: <c>/2019/old-name</c>, or <c>old-name</c> beside the article's own.</summary>
internal static class AliasAddress
{
    /// <param name="written">The address as it is written.</param>
    /// <param name="isFromRoot">Whether one without a slash at its beginning counts from the beginning of the site.</param>
    /// <param name="fault">What is wrong with it, as the end of a sentence; empty where nothing is.</param>
    /// <returns>The address: decoded, in NFC, without a slash at its end; without one at its beginning where it counts from the article's own.</returns>
    public static string Read(string written, bool isFromRoot, out string fault)
    {
        var text = written.Trim();
        fault = FindFault(text);
        if (fault.Length > 0)
        {
            return "";
        }

        var path = SiteAddress.Parse(text)!.Value.Path;
        var isRooted = isFromRoot || text[0] == '/';
        var combined = SiteAddress.Combine("", path);
        var kept = isRooted ? WithoutUps(combined) : combined;
        fault = AddressCharacters.FindFault(path) ?? (kept.Length == 0 ? "it leads to the beginning of the site" : "");
        return isRooted ? "/" + kept : kept;
    }

    /// <summary>An alias as it was read, as a whole address.</summary>
    /// <param name="alias">The alias.</param>
    /// <param name="url">The article's own address: what has no slash at its beginning is beside it.</param>
    public static string Resolve(string alias, string url) =>
        alias[0] == '/' ? alias : "/" + WithoutUps(SiteAddress.Combine(SiteAddress.FolderOf(url.TrimEnd('/')), alias));

    private static string FindFault(string text) =>
        text.Length == 0 ? "it is empty"
        : SiteAddress.Parse(text) is null ? "it names another site"
        : text.StartsWith("//", StringComparison.Ordinal) || text.IndexOf('\\') >= 0 ? "a browser would treat it as another site"
        : text.IndexOfAny(['?', '#']) is var mark and >= 0 ? $"a redirect uses only what comes before '{text[mark]}'"
        : "";

    // As browsers read what would lead out of the site.
    private static string WithoutUps(string path)
    {
        while (path.StartsWith("../", StringComparison.Ordinal) || path == "..")
        {
            path = path.Substring(Math.Min(3, path.Length));
        }

        return path;
    }
}
