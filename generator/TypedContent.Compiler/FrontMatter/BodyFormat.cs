using TypedContent.Compiler.FrontMatter.Values;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>The format of a body.</summary>
internal enum BodyFormat
{
    Markdown,
    Html,
}

/// <summary>The words for a body's format in front matter.</summary>
internal static class BodyFormatName
{
    /// <summary>The format that a value names, ignoring case; null if it names none.</summary>
    public static BodyFormat? Find(FrontMatterNode value) => value is not FrontMatterScalar scalar ? null : scalar.Text.Trim().ToLowerInvariant() switch
    {
        "html" => BodyFormat.Html,
        "markdown" or "md" => BodyFormat.Markdown,
        _ => null,
    };
}
