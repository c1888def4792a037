using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declaring;

/// <summary>What a <c>[ContentCollection]</c> in the project's C# says, and the class that it is at.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Sanitizer">The value of the runtime library's <c>ContentSanitizer</c>; 0 where it says nothing.</param>
/// <param name="Schema">What the class declares.</param>
/// <param name="IsValid">Whether the class can be an entry type.</param>
/// <param name="HasProperties">Whether it declares anything at all.</param>
internal sealed record Declaration(string Collection, int Sanitizer, DeclaredSchema Schema, bool IsValid, bool HasProperties)
{
    /// <summary>The template of addresses; empty where it says nothing, or nothing that is one.</summary>
    public string Permalink { get; init; } = "";

    /// <summary>The order of the list of all entries.</summary>
    public CollectionOrder Order { get; init; }

    /// <summary>The templates of pages besides articles, as far as they are valid.</summary>
    public PageTemplates Pages { get; init; } = PageTemplates.None;

    public const string AttributeName = "TypedContent.ContentCollectionAttribute";

    /// <summary>The class's full name, as a message has it.</summary>
    public string FullName => Schema.Namespace.Length == 0 ? Schema.TypeName : Schema.Namespace + "." + Schema.TypeName;

    /// <summary>Whether it gives the collection its entry type, and does not only add to the generated one.</summary>
    /// <param name="namespace">The namespace of generated types.</param>
    /// <param name="entryType">The entry type that would be generated.</param>
    public bool IsSchema(string @namespace, string entryType) => HasProperties || Schema.Namespace != @namespace || Schema.TypeName != entryType;
}

/// <summary>A declaration with what is wrong with it, and where it is.</summary>
internal sealed record LocatedDeclaration(Declaration Declaration, FileLocation? Location, EquatableArray<DiagnosticInfo> Findings)
{
    /// <summary>For each property that refers to other entries, by its name, what is said of it where there are no such entries.</summary>
    public EquatableArray<Keyed<DiagnosticInfo>> References { get; init; }
}
