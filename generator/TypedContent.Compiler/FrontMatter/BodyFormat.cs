using TypedContent.Compiler.FrontMatter.Values;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>How a body is written.</summary>
internal enum BodyFormat
{
    Markdown,
    Html,
}

/// <summary>The words by which front matter says how a body is written.</summary>
internal static class BodyFormatName
{
    /// <summary>The format that a value names, ignoring case; null where it names none.</summary>
    public static BodyFormat? Find(FrontMatterNode value) => value is not FrontMatterScalar scalar ? null : scalar.Text.Trim().ToLowerInvariant() switch
    {
        "html" => BodyFormat.Html,
        "markdown" or "md" => BodyFormat.Markdown,
        _ => null,
    };
}
