namespace TypedContent.Generator.Tests.Layers;

/// <summary>That something in one namespace uses a type of another. Namespaces are without the assembly's root; the root itself is empty.</summary>
/// <param name="From">The namespace that uses.</param>
/// <param name="To">The namespace that is used.</param>
/// <param name="Where">The type, member or file that uses.</param>
/// <param name="Type">What is used.</param>
internal sealed record NamespaceUse(string From, string To, string Where, string Type)
{
    public override string ToString() => $"{Where} uses {Type}";
}
