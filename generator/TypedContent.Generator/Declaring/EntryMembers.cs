namespace TypedContent.Generator.Declaring;

/// <summary>The members of the runtime library's ContentEntry, which generated code sets or readers count on.</summary>
internal static class EntryMembers
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "Identity", "Slug", "Url", "Aliases", "SourcePath", "ContentHash", "Body", "Html", "Text", "Excerpt", "ExcerptHtml", "WordCount", "ReadingTime", "Headings", "Contents", "Links", "Images", "Files",
    };

    /// <returns>The first of these names that an entry has already; null where there is none.</returns>
    public static string? Hidden(IEnumerable<string> names) => names.Where(s_names.Contains).OrderBy(name => name, StringComparer.Ordinal).FirstOrDefault();
}
