using TypedContent.Compiler.Content;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Model;

/// <summary>An article with components, for code generation.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="Path">The absolute path of its file, where errors in the generated code are shown.</param>
/// <param name="Html">Its body.</param>
/// <param name="Components">The components in it, outer ones first.</param>
internal sealed record ComponentPage(
    CollectionInfo Collection, EntryName Name, string Namespace, string Path, Utf8Text Html, EquatableArray<BodyComponent> Components);

/// <summary>The articles of a collection that have components.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="TypeNamespace">The namespace of its entries' type.</param>
/// <param name="TypeDeclaration">The code that declares another part of that type.</param>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Pages">The names of those articles.</param>
internal sealed record ComponentPages(
    CollectionInfo Collection, string TypeNamespace, string TypeDeclaration, string Namespace, EquatableArray<EntryName> Pages);
