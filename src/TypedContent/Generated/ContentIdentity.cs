using System.ComponentModel;

namespace TypedContent.Generated;

/// <summary>What ties an entry to its texts in the assembly. The default belongs to an entry that was made by hand. For generated code.</summary>
/// <param name="Source">Where the texts are; null for an entry made by hand.</param>
/// <param name="Key">The entry's key.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ContentIdentity(ContentSource? Source, ulong Key);
