using System.ComponentModel;

namespace TypedContent.AspNetCore.Components;

/// <summary>
/// The type of a parameter that a component does not have: the analyzer reports it at the article's line, and not the compiler in code that nobody wrote. For
/// generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ContentAbsent;
