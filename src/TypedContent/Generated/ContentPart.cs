using System.ComponentModel;

namespace TypedContent.Generated;

/// <summary>The texts of an entry that are kept as UTF-8 and decoded when they are first asked for. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ContentPart
{
    /// <summary>The sanitized HTML.</summary>
    Body,

    /// <summary>The body as plain text.</summary>
    Text,

    /// <summary>The excerpt as plain text.</summary>
    Excerpt,

    /// <summary>The excerpt as HTML; empty where it is the text, escaped.</summary>
    ExcerptHtml,

    /// <summary>The article file's path.</summary>
    SourcePath,

    /// <summary>The hash of values and body.</summary>
    ContentHash,

    /// <summary>
    /// Where in the body the addresses are that go by the page they are on: for each the offset and the length in bytes, decimal, with blanks between all of them.
    /// </summary>
    Addresses,
}
