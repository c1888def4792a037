using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Pipeline;

/// <summary>What a <c>[ContentCollection]</c> in the project's C# says.</summary>
/// <param name="Name">The collection.</param>
/// <param name="Sanitizer">The value of the runtime library's <c>ContentSanitizer</c>; 0 where it says nothing.</param>
internal sealed record DeclaredCollection(string Name, int Sanitizer)
{
    public const string AttributeName = "TypedContent.ContentCollectionAttribute";

    public static DeclaredCollection Of(AttributeData attribute) => new(
        attribute.ConstructorArguments is [{ Value: string name }] ? name : "",
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Sanitizer").Value.Value as int? ?? 0);
}
