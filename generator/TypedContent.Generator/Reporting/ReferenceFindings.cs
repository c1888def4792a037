using TypedContent.Compiler.Findings;
using TypedContent.Compiler.References;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Reporting;

/// <summary>Reports references to entries that do not exist or are hidden.</summary>
internal static class ReferenceFindings
{
    public static IEnumerable<DiagnosticInfo> Of(ResolvedReferences references, Items<CollectionPlan> plans, LocatedFiles files)
    {
        var all = references.Broken.Select(broken => (Id: FindingIds.BrokenReference, Broken: broken))
            .Concat(references.Hidden.Select(hidden => (Id: FindingIds.HiddenReference, Broken: hidden)));
        foreach (var (id, broken) in all)
        {
            if (files.Find(broken.Collection, broken.Source) is not { } file)
            {
                continue;
            }

            foreach (var reference in file.References.Where(reference => reference.Word == broken.Word))
            {
                var location = new FileLocation(file.Path, reference.Location);
                yield return broken.Word.IsMissing
                    ? new DiagnosticInfo(
                        FindingIds.MissingKey, location, [reference.Key, plans.Find(broken.Collection)?.Declared?.TypeName ?? broken.Collection])
                    : new DiagnosticInfo(id, location, [reference.Key, FindingBag.Shorten(broken.Word.Text), broken.Reason]);
            }
        }
    }
}
