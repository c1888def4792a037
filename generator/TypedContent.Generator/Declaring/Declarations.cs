using System.Collections.Immutable;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.References;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declaring;

/// <summary>All entry types that a project declares, as data without locations.</summary>
/// <param name="All">One declaration per collection.</param>
internal sealed record Declarations(EquatableArray<Declaration> All)
{
    public static Declarations None { get; } = new([]);

    public static Declarations Of(Items<LocatedDeclaration> declared) => new(Kept(declared).Select(placed => placed.Declaration).ToEquatableArray());

    public Declaration? Find(string collection) => All.FirstOrDefault(declaration => declaration.Collection == collection);

    /// <summary>Finds the faults of each declaration, and conflicts between them.</summary>
    public static Items<DiagnosticInfo> FindFaults(Items<LocatedDeclaration> declared, EmitSettings settings, Items<Relation> relations)
    {
        var kept = Kept(declared);
        var twice = declared.Except(kept).Where(placed => placed.Declaration.Collection.Length > 0).Select(placed => new DiagnosticInfo(
            FindingIds.DeclaredTwice,
            placed.Location,
            [
                placed.Declaration.Collection,
                placed.Declaration.FullName,
                kept.First(first => first.Declaration.Collection == placed.Declaration.Collection).Declaration.FullName]));
        var lessAccessible = kept
            .Where(placed => settings.Accessibility == "public"
                && !placed.Declaration.Schema.IsPublic
                && placed.Declaration.IsValid
                && placed.Declaration.HasProperties)
            .Select(placed => new DiagnosticInfo(
                FindingIds.LessAccessible, placed.Location, [placed.Declaration.Schema.TypeName, placed.Declaration.Collection]));
        var unresolved = kept.SelectMany(placed => placed.References
            .Where(reference => !relations.Any(
                relation => !relation.IsBack && relation.Owner == placed.Declaration.Collection && relation.Reference.Name == reference.Collection))
            .Select(reference => reference.Value));
        return declared.SelectMany(placed => placed.Findings).Concat(unresolved).Concat(twice).Concat(lessAccessible)
            .OrderBy(finding => finding.Location?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(finding => finding.Location?.Location.Range.Start ?? 0)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ToItems();
    }

    /// <summary>Of two declarations of one collection, the first by name wins.</summary>
    private static LocatedDeclaration[] Kept(Items<LocatedDeclaration> declared) => [.. declared
        .Where(placed => placed.Declaration.Collection.Length > 0)
        .GroupBy(placed => placed.Declaration.Collection, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => same.OrderBy(placed => placed.Declaration.FullName, StringComparer.Ordinal).First())];
}
