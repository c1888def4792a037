using System.ComponentModel;

namespace TypedContent.Generated;

/// <summary>The texts of an entry that are kept as UTF-8 and decoded on first use. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ContentPart
{
    /// <summary>The sanitized HTML.</summary>
    Body,

    /// <summary>The body as plain text.</summary>
    Text,

    /// <summary>The excerpt as plain text.</summary>
    Excerpt,

    /// <summary>The excerpt as HTML; empty if it is the same as the escaped text.</summary>
    ExcerptHtml,

    /// <summary>The article file's path.</summary>
    SourcePath,

    /// <summary>The hash of values and body.</summary>
    ContentHash,

    /// <summary>
    /// The positions of the addresses in the body that depend on the page they are on: the offset and the length in bytes of each, in decimal, separated by
    /// spaces.
    /// </summary>
    Addresses,

    /// <summary>The Markdown that the body was made of; empty if the project does not publish it, and for a body that was written in HTML.</summary>
    Markdown,
}
