namespace TypedContent.Generator.Model;

/// <summary>Settings of the generated code.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Accessibility">The accessibility of the collections and their entries.</param>
/// <param name="IsPacked">Whether bodies and values are in a content pack; otherwise, they are C#.</param>
internal sealed record EmitSettings(string Namespace, string Accessibility, bool IsPacked)
{
    /// <summary>Whether each collection has a search index.</summary>
    public bool HasSearch { get; init; }
}
