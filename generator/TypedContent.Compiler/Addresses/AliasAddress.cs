
namespace TypedContent.Compiler.Addresses;

/// <summary>Reads the aliases in front matter: <c>/2019/old-name</c>, or <c>old-name</c> relative to the article's own folder.</summary>
internal static class AliasAddress
{
    /// <param name="written">The address as written.</param>
    /// <param name="isFromRoot">Whether an address without a leading slash is relative to the site root.</param>
    /// <param name="fault">What is wrong with it, as the end of a sentence; empty if nothing is.</param>
    /// <returns>The address, decoded, in NFC, without a trailing slash. It has no leading slash if it is relative to the article's own address.</returns>
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

    /// <summary>Returns an alias as a whole address.</summary>
    /// <param name="alias">The alias, as returned by <see cref="Read"/>.</param>
    /// <param name="url">The article's own address. An alias without a leading slash is relative to its folder.</param>
    public static string Resolve(string alias, string url) =>
        alias[0] == '/' ? alias : "/" + WithoutUps(SiteAddress.Combine(SiteAddress.FolderOf(url.TrimEnd('/')), alias));

    private static string FindFault(string text) =>
        text.Length == 0 ? "it is empty"
        : SiteAddress.Parse(text) is null ? "it names another site"
        : text.StartsWith("//", StringComparison.Ordinal) || text.IndexOf('\\') >= 0 ? "a browser would treat it as another site"
        : text.IndexOfAny(['?', '#']) is var mark and >= 0 ? $"a redirect uses only what comes before '{text[mark]}'"
        : "";

    // Drops leading ".." segments, as browsers do at the site root.
    private static string WithoutUps(string path)
    {
        while (path.StartsWith("../", StringComparison.Ordinal) || path == "..")
        {
            path = path.Substring(Math.Min(3, path.Length));
        }

        return path;
    }
}
