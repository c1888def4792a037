using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declaring;

/// <summary>
/// Checks the names of all types generated into one namespace against each other. A collection has three: its own class, the class it is compiled into, and its
/// entry type. C# distinguishes names by case, but generated files do not.
/// </summary>
internal static class GeneratedNames
{
    public const string CollectionItem = "ContentCollection";
    public const string EntryTypeItem = "ContentEntryType";

    /// <summary>Finds the collections that cannot be generated beside the others. If two need the same name, one is generated.</summary>
    /// <param name="collections">The collections, in ordinal order of their names.</param>
    /// <param name="entryTypes">Returns the entry type that a collection adds to the namespace; null if it is declared in another one.</param>
    public static IReadOnlyList<Clash> FindClashes(IReadOnlyList<CollectionInfo> collections, Func<CollectionInfo, string?> entryTypes)
    {
        var clashes = new List<Clash>();
        var kept = collections.ToList();

        LeaveOut(CollectionItem, collection => collection.Name, collection =>
            kept.FirstOrDefault(other => other != collection && other.CompiledName == collection.Name) is { } compiled
                ? $"is the name of a class that is generated for the collection {compiled.Name}"
                : null);
        LeaveOut(CollectionItem, collection => collection.Name, collection =>
            kept.TakeWhile(other => other != collection)
                .FirstOrDefault(other => other.Name.Equals(collection.Name, StringComparison.OrdinalIgnoreCase)) is { } same
                ? $"differs from the name of the collection {same.Name} only in case"
                : null);
        LeaveOut(EntryTypeItem, entryTypes, collection =>
            kept.FirstOrDefault(other => other.Name == entryTypes(collection)) is { } named
                ? named == collection ? "is the name of the collection itself" : $"of {collection.Name} is the name of the collection {named.Name}"
                : null);
        LeaveOut(EntryTypeItem, entryTypes, collection =>
            kept.FirstOrDefault(other => other.CompiledName == entryTypes(collection)) is { } compiled
                ? $"of {collection.Name} is the name of a class that is generated for the collection {compiled.Name}"
                : null);
        LeaveOut(EntryTypeItem, entryTypes, collection =>
            kept.TakeWhile(other => other != collection).FirstOrDefault(other => entryTypes(other) == entryTypes(collection)) is { } same
                ? $"is the entry type of both {same.Name} and {collection.Name}"
                : null);
        return clashes;

        void LeaveOut(string item, Func<CollectionInfo, string?> nameOf, Func<CollectionInfo, string?> findFault)
        {
            foreach (var collection in kept.ToArray())
            {
                if (nameOf(collection) is { } name && findFault(collection) is { } fault)
                {
                    kept.Remove(collection);
                    clashes.Add(new Clash(collection.Name, new DiagnosticInfo(FindingIds.InvalidCollectionName, null, [item, name, fault])));
                }
            }
        }
    }

    /// <summary>Why a generated type cannot have this name, as the end of a sentence; null if it can.</summary>
    public static string? FindFault(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "is a C# keyword" : null;

    /// <summary>Why an entry type, declared or not, cannot have this name; null if it can.</summary>
    /// <remarks>A class cannot have a member with its own name. A member that is not stored is left out instead.</remarks>
    public static string? FindEntryFault(string entryType) =>
        EntryMembers.Names(MemberOrigin.Core).Contains(entryType, StringComparer.Ordinal) ? "is the name of a member of every entry" : null;
}
