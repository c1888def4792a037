using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declaring;

/// <summary>A <c>[ContentCollection]</c> attribute in the project's C#, with its class.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Sanitizer">The value of the runtime library's <c>ContentSanitizer</c>; 0 if it is not set.</param>
/// <param name="Schema">The schema that the class declares.</param>
/// <param name="IsValid">Whether the class can be an entry type.</param>
/// <param name="HasProperties">Whether it declares any properties.</param>
internal sealed record Declaration(string Collection, int Sanitizer, DeclaredSchema Schema, bool IsValid, bool HasProperties)
{
    /// <summary>The address template; empty if it is not set or not valid.</summary>
    public string Permalink { get; init; } = "";

    /// <summary>The order of the list of all entries.</summary>
    public CollectionOrder Order { get; init; }

    /// <summary>The valid address templates of pages besides articles.</summary>
    public PageTemplates Pages { get; init; } = PageTemplates.None;

    public const string AttributeName = "TypedContent.ContentCollectionAttribute";

    /// <summary>The class's full name, for messages.</summary>
    public string FullName => Schema.Namespace.Length == 0 ? Schema.TypeName : Schema.Namespace + "." + Schema.TypeName;

    /// <summary>Whether it is the collection's entry type, rather than only an addition to the generated one.</summary>
    /// <param name="namespace">The namespace of generated types.</param>
    /// <param name="entryType">The entry type that would be generated.</param>
    public bool IsSchema(string @namespace, string entryType) => HasProperties || Schema.Namespace != @namespace || Schema.TypeName != entryType;
}

/// <summary>A declaration with its location and findings.</summary>
internal sealed record LocatedDeclaration(Declaration Declaration, FileLocation? Location, EquatableArray<DiagnosticInfo> Findings)
{
    /// <summary>For each reference property, by name, the finding to report if there are no such entries.</summary>
    public EquatableArray<Keyed<DiagnosticInfo>> References { get; init; }
}
