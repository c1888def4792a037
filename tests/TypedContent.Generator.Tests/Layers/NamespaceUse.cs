namespace TypedContent.Generator.Tests.Layers;

/// <summary>A use of a type by code in another namespace. Namespaces are written without the assembly's root; the root itself is empty.</summary>
/// <param name="From">The using namespace.</param>
/// <param name="To">The used namespace.</param>
/// <param name="Where">The type, member, or file that contains the use.</param>
/// <param name="Type">The used type.</param>
internal sealed record NamespaceUse(string From, string To, string Where, string Type)
{
    public override string ToString() => $"{Where} uses {Type}";
}
