using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Reporting;

/// <summary>The broken links of a file, with their locations.</summary>
internal sealed record BrokenLinks(
    string Path, string ProjectPath, EquatableArray<BrokenLink> Broken, ArticleAnchors Anchors, LocatedFrontMatter FrontMatter, EquatableArray<Field> Fields)
{
    /// <returns>Null if the file has no broken links.</returns>
    public static BrokenLinks? Of(LinkedFile file) => file.Article.Broken.Count == 0
        ? null
        : new(
            file.File.Path,
            file.Article.Model.ProjectPath,
            file.Article.Broken,
            file.File.Article.Anchors,
            file.File.Article.FrontMatter,
            file.Article.Model.Fields);

    public SourceLocation LocationOf(BrokenLink broken) => broken.Origin switch
    {
        AddressOrigin.Link => Anchors.Links.FirstOrDefault(link => link.Link == broken.Number)?.Location ?? Anchors.Start,
        AddressOrigin.Resource => Anchors.Resources[broken.Number].Location,
        _ => FrontMatter.Fields.FirstOrDefault(field => KeyFolding.Fold(field.Key) == KeyFolding.Fold(Fields[broken.Number].Key))?.Value.Location
            ?? Anchors.Start,
    };

    /// <summary>The file that the address is in: the article's own, or one that it includes.</summary>
    public string FileOf(BrokenLink broken) => broken.Origin switch
    {
        AddressOrigin.Link => Anchors.Links.FirstOrDefault(link => link.Link == broken.Number)?.File,
        AddressOrigin.Resource => Anchors.Resources[broken.Number].File,
        _ => null,
    } ?? Path;

    /// <summary>The address as the author wrote it.</summary>
    public string WrittenAs(BrokenLink broken) => broken.Origin switch
    {
        AddressOrigin.Link => Anchors.Links.FirstOrDefault(link => link.Link == broken.Number)?.Written,
        AddressOrigin.Resource => Anchors.Resources[broken.Number].Written,
        _ => null,
    } ?? broken.Address;
}

/// <summary>Reports broken links.</summary>
internal static class LinkFindings
{
    /// <summary>Suggestions are computed only for findings that will be shown. On a site with many broken links they would be too slow.</summary>
    public static IEnumerable<DiagnosticInfo> Of(Items<BrokenLinks> files, LinkTable targets, AssetTable assets, int maxWarnings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (var broken in file.Broken.OrderBy(broken => file.LocationOf(broken).Range.Start))
            {
                var number = counts[broken.Id] = (counts.TryGetValue(broken.Id, out var before) ? before : 0) + 1;
                var hint = number <= maxWarnings ? LinkHint.Of(broken, file.ProjectPath, targets, assets) : "";
                yield return new DiagnosticInfo(
                    broken.Id,
                    new FileLocation(file.FileOf(broken), file.LocationOf(broken)),
                    [file.WrittenAs(broken), Missing(broken), broken.Identifier, hint]);
            }
        }
    }

    private static string Missing(BrokenLink broken) =>
        broken.IsAddress ? $"no article has the address '{broken.File}'"
        : broken.Id == FindingIds.BrokenLink ? $"there is no article file '{broken.File}'"
        : broken.File;
}
