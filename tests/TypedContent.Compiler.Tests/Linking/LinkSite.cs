using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>The link targets of a site, given by the paths of its articles and files.</summary>
internal static class LinkSite
{
    public static LinkTarget Target(string path, params string[] ids) => new("Articles", "articles/" + path, path, IsDraft: false, [.. ids], IdsAreKnown: true);

    public static LinkTarget Draft(string path) => Target(path) with { IsDraft = true };

    public static LinkTable Table(params LinkTarget[] targets) => new([.. targets], Names(targets).Names, ["/articles/"], default);

    /// <summary>A collection whose articles have exactly these addresses.</summary>
    public static LinkTable Addresses(string prefix, params string[] urls)
    {
        LinkTarget[] targets = [.. urls.Select((_, number) => Target($"{number}.md"))];
        var names = Names(targets).Names.Select((name, number) => name with { Url = urls[number] });
        return new LinkTable([.. targets], names.ToEquatableArray(), [prefix], default);
    }

    public static AssetTable Files(LinkTable table, params string[] sources) =>
        table.ResolveAssets(new AssetList(["Articles"], sources.Select(source => new AssetFile(source, "", source, "out")).ToEquatableArray()));

    private static NameMap Names(IEnumerable<LinkTarget> targets) => new NameAllocator("Articles", "Article").Allocate(
        targets.Where(target => !target.IsDraft).Select(target => new NameRequest(target.Source, ArticlePath.Parse(target.Path), null, null)));
}
