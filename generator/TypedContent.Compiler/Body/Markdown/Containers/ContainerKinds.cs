namespace TypedContent.Compiler.Body.Markdown.Containers;

/// <summary>The kinds of alerts: GitHub's five, and those that Docusaurus, VitePress, Material for MkDocs and Obsidian have besides.</summary>
internal static class ContainerKinds
{
    /// <summary>The container that is closed until the reader opens it.</summary>
    public const string Details = "details";

    // Each with that of GitHub's kinds whose look it has, which every theme knows.
    private static readonly Dictionary<string, string> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = "note",
        ["tip"] = "tip",
        ["important"] = "important",
        ["warning"] = "warning",
        ["caution"] = "caution",
        ["abstract"] = "note",
        ["summary"] = "note",
        ["tldr"] = "note",
        ["info"] = "note",
        ["todo"] = "note",
        ["example"] = "note",
        ["quote"] = "note",
        ["cite"] = "note",
        ["seealso"] = "note",
        ["hint"] = "tip",
        ["success"] = "tip",
        ["check"] = "tip",
        ["done"] = "tip",
        ["question"] = "important",
        ["help"] = "important",
        ["faq"] = "important",
        ["attention"] = "warning",
        ["danger"] = "caution",
        ["error"] = "caution",
        ["failure"] = "caution",
        ["fail"] = "caution",
        ["missing"] = "caution",
        ["bug"] = "caution",
    };

    public static bool IsKnown(string name) => IsAlert(name) || IsDetails(name);

    public static bool IsAlert(string name) => s_kinds.ContainsKey(name);

    public static bool IsDetails(string name) => name.Equals(Details, StringComparison.OrdinalIgnoreCase);

    /// <summary>The classes of an alert, the last one being that of GitHub's kinds.</summary>
    public static string ClassesOf(string kind)
    {
        var name = kind.ToLowerInvariant();
        return s_kinds.TryGetValue(name, out var look) && look != name
            ? $"markdown-alert markdown-alert-{name} markdown-alert-{look}"
            : $"markdown-alert markdown-alert-{name}";
    }
}
