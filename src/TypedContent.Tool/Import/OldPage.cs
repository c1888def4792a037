using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import;

/// <summary>A page of the old site on its way into the new one.</summary>
/// <param name="source">Its path in the old site.</param>
/// <param name="text">What it holds.</param>
/// <param name="collection">The collection that it goes to.</param>
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

    /// <summary>Whether readers need a password for it.</summary>
    public bool IsLocked { get; set; }

    /// <summary>Its address in the old site, as people read it; null where it had none.</summary>
    public string? OldAddress { get; set; }

    /// <summary>Its date in the old site's time zone; null where it has none.</summary>
    public DateTimeOffset? Date { get; set; }

    /// <summary>Words that others name it by in links: its path without extension, its id, its slug.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The folder that links relative to its old address were resolved in, where that is not the file's own.</summary>
    public string? AssetFolder { get; set; }

    /// <summary>The line of the source that line one of the body is at.</summary>
    public int FirstLine { get; init; } = text.BodyLine;

    public string? NewAddress { get; set; }
}

/// <summary>Something that was left in a page as it was.</summary>
/// <param name="Kind">What it is: <c>{% include %}</c>, <c>&lt;Chart&gt;</c>.</param>
/// <param name="File">The file in the new project.</param>
/// <param name="Source">The file in the old site.</param>
/// <param name="Line">Its line in the old file, from one.</param>
/// <param name="Text">How it is written there, shortened.</param>
internal sealed record Leftover(string Kind, string File, string Source, int Line, string Text);
