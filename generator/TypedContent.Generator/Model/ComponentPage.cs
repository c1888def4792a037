using TypedContent.Compiler.Content;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>An article with components, for code generation.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="Path">The absolute path of its file, where errors in the generated code are shown.</param>
/// <param name="Html">Its body.</param>
/// <param name="Components">The components in it, outer ones first.</param>
internal sealed record ComponentPage(
    CollectionInfo Collection, EntryName Name, string Namespace, string Path, Utf8Text Html, EquatableArray<BodyComponent> Components) : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;
}

/// <summary>The generated code that renders an article with components.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="Text">Its code.</param>
/// <param name="Parameters">The names of the parameters that it sets.</param>
internal sealed record ComponentCode(CollectionInfo Collection, EntryName Name, string Namespace, string Text, EquatableArray<string> Parameters)
    : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;
}

/// <summary>One part of a collection's articles with components; each part is a file of generated code.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Number">The number of the part.</param>
/// <param name="Namespace">The namespace of the code.</param>
/// <param name="Codes">The articles.</param>
/// <param name="LeavesNamesToAnalyzer">Whether code that sets an unknown parameter compiles anyway.</param>
internal sealed record ComponentPart(
    CollectionInfo Collection, int Number, string Namespace, EquatableArray<ComponentCode> Codes, bool LeavesNamesToAnalyzer) : IOfCollection
{
    /// <summary>The number of parts of a collection. It is constant, so that a hot reload finds each part in the running program.</summary>
    public const int Count = 16;

    string IOfCollection.CollectionName => Collection.Name;

    public static int Of(EntryName name) => (int)(name.Key % Count);
}

/// <summary>A collection whose entries look up their code by key.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="TypeNamespace">The namespace of its entries' type.</param>
/// <param name="TypeDeclaration">The code that declares another part of that type.</param>
/// <param name="Namespace">The namespace of the generated code.</param>
internal sealed record ComponentHost(CollectionInfo Collection, string TypeNamespace, string TypeDeclaration, string Namespace) : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;
}
