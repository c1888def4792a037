using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import;

/// <summary>A page of the old site that is being imported.</summary>
/// <param name="source">Its path in the old site.</param>
/// <param name="text">Its content.</param>
/// <param name="collection">Its new collection.</param>
/// <param name="target">Its path below the collection's folder.</param>
internal sealed class OldPage(string source, PageText text, OldCollection collection, string target)
{
    public string Source { get; } = source;

    public PageText Text { get; } = text;

    public OldCollection Collection { get; } = collection;

    public string Target { get; set; } = target;

    public string Path => Collection.Folder + "/" + Target;

    public bool IsHtml => Target.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || Target.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    public bool IsDraft { get; set; }

    /// <summary>Whether it required a password.</summary>
    public bool IsLocked { get; set; }

    /// <summary>Its address in the old site, decoded; null if it had none.</summary>
    public string? OldAddress { get; set; }

    /// <summary>Its date in the old site's time zone; null if it has none.</summary>
    public DateTimeOffset? Date { get; set; }

    /// <summary>Names that links use for it: its path without extension, its id, its slug.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The folder in which links relative to its old address were resolved, if that is not the file's own.</summary>
    public string? AssetFolder { get; set; }

    /// <summary>The line of the source where the body begins.</summary>
    public int FirstLine { get; init; } = text.BodyLine;

    public string? NewAddress { get; set; }
}

/// <summary>Something in a page that was not converted.</summary>
/// <param name="Kind">Its kind: <c>{% include %}</c>, <c>&lt;Chart&gt;</c>.</param>
/// <param name="File">The file in the new project.</param>
/// <param name="Source">The file in the old site.</param>
/// <param name="Line">Its line in the old file, starting at 1.</param>
/// <param name="Text">Its text, shortened.</param>
internal sealed record Leftover(string Kind, string File, string Source, int Line, string Text);
