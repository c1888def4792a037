namespace TypedContent.Generator.Model;

/// <summary>What generated code depends on besides the articles.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Accessibility">Of the collections and their entries.</param>
/// <param name="IsPacked">Whether bodies and values are in a content pack; else they are C#.</param>
internal sealed record EmitSettings(string Namespace, string Accessibility, bool IsPacked)
{
    /// <summary>Whether there is a search index of each collection.</summary>
    public bool HasSearch { get; init; }
}
