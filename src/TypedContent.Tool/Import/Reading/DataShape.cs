namespace TypedContent.Tool.Import.Reading;

/// <summary>Whether a data file can be a collection: a list of maps that have names, or a map of maps.</summary>
internal static class DataShape
{
    private static readonly string[] s_names = ["key", "id", "slug", "name"];

    public static bool IsCollection(string text, string extension)
    {
        var root = ConfigNode.Parse(text, extension, out var fault);
        if (fault is not null)
        {
            return false;
        }

        if (root.IsList)
        {
            var names = root.Items.Select(item => s_names.Select(key => item[key].Text).FirstOrDefault(name => name is not null)).ToArray();
            return names.Length > 0 && root.Items.All(item => item.IsMap) && names.All(name => !string.IsNullOrWhiteSpace(name)) && AreDistinct(names!);
        }

        return root.IsMap && root.Entries.Any() && root.Entries.All(entry => entry.Value.IsMap) && AreDistinct(root.Entries.Select(entry => entry.Key));
    }

    private static bool AreDistinct(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return names.All(name => seen.Add(Compiler.Naming.Slug.FromText(name)));
    }
}
