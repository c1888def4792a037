using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Linking;

/// <summary>
/// Replaces links between articles with the addresses of their targets. A link may name a file (<c>../guides/setup.md#install</c>), a file without its
/// extension, or an address, including a former address of the article. Anything else may be a page that something else serves and is left unchanged, except
/// for addresses that only articles have.
/// </summary>
internal static class LinkResolver
{
    public static LinkedArticle Resolve(ArticleModel model, LinkTable table, AssetTable files)
    {
        var broken = new List<BrokenLink>();
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        var links = model.Body.ReadLinks().ToArray();
        var sources = new HashSet<string>(StringComparer.Ordinal);
        var beside = new AssetLinkResolver(model, files, table.FindFile(model.ProjectPath)?.Url, broken);
        for (var i = 0; i < links.Length; i++)
        {
            if (SiteAddress.Parse(links[i].Url) is not { } address)
            {
                continue;
            }

            var found = Find(model, address, table, out var missing);
            if (found is null && ForgottenScheme.Complete(address) is { } complete)
            {
                broken.Add(new BrokenLink(FindingIds.MissingScheme, AddressOrigin.Link, i, links[i].Url, complete, ""));
                continue;
            }

            if (found is null)
            {
                // Only an address begins with a slash, and a file next to an article has an address like an article's.
                var isAddress = missing is { Length: > 0 } && missing[0] == '/';
                if (missing is not null && !(isAddress && files.FindUrl(missing) is not null))
                {
                    broken.Add(new BrokenLink(FindingIds.BrokenLink, AddressOrigin.Link, i, links[i].Url, missing, "") { IsAddress = isAddress });
                }
                else if (beside.ResolveLink(address, i, links[i].Url) is { } file)
                {
                    Lead(i, file, LinkKind.File);
                }

                continue;
            }

            if (found.Url is null)
            {
                if (found.Target.IsDraft && found.Target.Source != model.ProjectPath)
                {
                    broken.Add(new BrokenLink(FindingIds.LinkToDraft, AddressOrigin.Link, i, links[i].Url, found.Target.Source, ""));
                }
                else if (address.Path.Length == 0)
                {
                    CheckPlace(found, address, i, links[i], broken);
                }

                continue;
            }

            var fragment = CheckPlace(found, address, i, links[i], broken);
            if (address.Path.Length > 0)
            {
                sources.Add(found.Target.Source);
                Lead(i, SiteAddress.Encode(found.Url) + address.Query + fragment, LinkKind.Article);
            }
        }

        // These lists were needed only to resolve links and files. Dropping them keeps edits to them from changing the generated code.
        var body = model.Body with { Ids = default, IdsAreKnown = false, Resources = default };
        if (sources.Count + addresses.Count > 0)
        {
            body = body with { Links = BodyLists.Pack(new EquatableArray<BodyLink>(links)) };
        }

        var own = beside.Apply(
            model with
            {
                Body = body,
                LinksTo = sources.Where(source => source != model.ProjectPath).OrderBy(source => source, StringComparer.Ordinal).ToEquatableArray(),
            },
            addresses);
        return LinkedArticle.Of(own, broken.ToEquatableArray());

        void Lead(int link, string resolved, LinkKind kind)
        {
            if (resolved != links[link].Url)
            {
                addresses[links[link].Url] = resolved;
            }

            links[link] = links[link] with { Url = resolved, Kind = kind };
        }
    }

    /// <param name="model">The article with the link.</param>
    /// <param name="address">The target of the link.</param>
    /// <param name="table">All link targets.</param>
    /// <param name="missing">The file or address that must exist, if the link names one; otherwise null.</param>
    private static LinkTable.Entry? Find(ArticleModel model, SiteAddress address, LinkTable table, out string? missing)
    {
        missing = null;
        if (address.Path.Length == 0)
        {
            return address.Query.Length == 0 ? table.FindFile(model.ProjectPath) : null;
        }

        var isRooted = address.Path[0] == '/';
        var file = isRooted ? SiteAddress.Combine("", address.Path) : SiteAddress.Combine(SiteAddress.FolderOf(model.ProjectPath), address.Path);
        if (address.Extension is "md" or "markdown" or "mdx")
        {
            var found = table.FindFile(file) ?? (isRooted ? table.FindInCollection(file) : null);
            missing = found is null ? file : null;
            return found;
        }

        if (isRooted)
        {
            var there = table.FindUrl(address.Path);
            missing = there is null && !SitePages.IsReserved(address.Path, table.Taxonomies) && table.IsAmongArticles(address.Path) ? address.Path : null;
            return there;
        }

        var isPage = address.Extension is "html" or "htm";
        var byFile = isPage
            ? table.FindFile(file) ?? table.FindStem(file.Substring(0, file.LastIndexOf('.')))
            : table.FindStem(file) ?? table.FindFile(file);
        if (byFile is null && table.FindFile(model.ProjectPath)?.Url is { } url)
        {
            // As a browser resolves it on the article's page.
            byFile = table.FindUrl("/" + SiteAddress.Combine(SiteAddress.FolderOf(url), address.Path));
        }

        missing = byFile is null && isPage && table.IsInCollection(file) ? file : null;
        return byFile;
    }

    /// <summary>Checks the place in the article that a link refers to.</summary>
    /// <returns>The correct fragment.</returns>
    private static string CheckPlace(LinkTable.Entry found, SiteAddress address, int number, BodyLink link, List<BrokenLink> broken)
    {
        var id = address.Identifier;
        if (id.Length == 0 || !found.Target.IdsAreKnown || found.HasId(id) || found.HasId(address.Fragment.Substring(1)))
        {
            return address.Fragment;
        }

        // The writer's identifier, without the project's prefix.
        if (found.Target.IdPrefix.Length > 0 && found.HasId(found.Target.IdPrefix + id))
        {
            return "#" + found.Target.IdPrefix + address.Fragment.Substring(1);
        }

        // A heading "Images" cannot have its plain name as identifier, so it has the next one.
        if (ReservedNames.Contains(id) && found.HasId(id + "-1"))
        {
            return "#" + id + "-1";
        }

        broken.Add(new BrokenLink(FindingIds.BrokenPlace, AddressOrigin.Link, number, link.Url, found.Target.Source, id));
        return address.Fragment;
    }
}

/// <summary>An article whose links were resolved.</summary>
/// <param name="Model">The article with resolved links. Everything that is published is known now, and so is its hash.</param>
/// <param name="Broken">The broken links.</param>
internal sealed record LinkedArticle(ArticleModel Model, EquatableArray<BrokenLink> Broken)
{
    /// <param name="model">The article, without its hash.</param>
    /// <param name="broken">The broken links.</param>
    public static LinkedArticle Of(ArticleModel model, EquatableArray<BrokenLink> broken) =>
        new(model with { ContentHash = ContentHasher.Hash(model) }, broken);
}
