using System.ComponentModel;

namespace TypedContent.AspNetCore.Components;

/// <summary>
/// The type of a parameter that a component does not have. With it, the generated code compiles, and the analyzer reports the mistake in the article. For
/// generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ContentAbsent;
