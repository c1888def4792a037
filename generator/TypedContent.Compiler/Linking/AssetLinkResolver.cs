using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Text;
using TypedContent.Lookup;

namespace TypedContent.Compiler.Linking;

/// <summary>
/// Resolves the references of an article to files next to it: in links, images, and media of its body, and in the front matter keys for its image. A reference
/// that is not to such a file may be served by something else, and is left unchanged.
/// </summary>
/// <param name="model">The article.</param>
/// <param name="files">The files.</param>
/// <param name="url">The article's address; null if it is not published.</param>
/// <param name="broken">Receives the references without a file.</param>
internal sealed class AssetLinkResolver(ArticleModel model, AssetTable files, string? url, List<BrokenLink> broken)
{
    private static readonly IReadOnlyDictionary<string, string> s_none = new Dictionary<string, string>();
    private static readonly IReadOnlyDictionary<string, ImageFacts> s_noSizes = new Dictionary<string, ImageFacts>();

    private readonly bool _hasSizes = files.HasSizes;

    private readonly HashSet<ResolvedAsset> _named = [];

    /// <returns>The address of the file that a link refers to; null if it refers to none.</returns>
    public string? ResolveLink(SiteAddress address, int number, string written) => Resolve(address, AddressOrigin.Link, number, written);

    /// <summary>The article with the addresses of files, and with those of its resolved links.</summary>
    /// <param name="own">The article with its list of links resolved.</param>
    /// <param name="links">The new addresses of links by the old ones.</param>
    public ArticleModel Apply(ArticleModel own, Dictionary<string, string> links)
    {
        var resources = ResolveResources();
        var images = ResolveFrontMatter();
        if (files.Files.Count > 0)
        {
            _named.UnionWith(files.OwnedBy(model.ProjectPath));
        }

        var sizes = FindSizes(own.Body);
        var body = own.Body with { ExcerptHtml = ExcerptOf(own.Body.ExcerptHtml, links, resources, sizes) };
        if (links.Count + resources.Count + sizes.Count > 0)
        {
            var edits = body.Components.Count == 0 ? null : new HtmlEdits();
            body = body with
            {
                Html = Utf8Text.Of(BodyAddresses.Replace(body.Html.ToString(), links, resources, sizes, edits)),
                Components = edits is null ? [] : body.Components.Select(component => Resolve(component.Move(edits.Move), resources)).ToEquatableArray(),
            };
        }

        if (resources.Count + sizes.Count > 0)
        {
            var resolved = body.ReadImages().Select(image => Resolve(image, resources, sizes));
            body = body with { Images = BodyLists.Pack(resolved.ToEquatableArray()) };
        }

        own = own with { Body = body };
        if (images.Count > 0)
        {
            own = WithImages(own, images);
        }

        var keys = _named.Where(file => file.Collection == model.Collection && file.Url is not null)
            .OrderBy(file => file.Source, StringComparer.Ordinal)
            .Select(file => HashIndex.Hash(file.Source))
            .ToArray();
        return keys.Length == 0 ? own : own with { FileKeys = new EquatableArray<ulong>(keys) };
    }

    private static BodyComponent Resolve(BodyComponent component, IReadOnlyDictionary<string, string> resources) => component with
    {
        Arguments = component.Arguments
            .Select(argument => ComponentArgumentReader.IsAddress(argument.Name) && argument.Value is { } value && resources.TryGetValue(value, out var address)
                ? argument with { Value = address }
                : argument)
            .ToEquatableArray(),
    };

    private static BodyImage Resolve(BodyImage image, IReadOnlyDictionary<string, string> resources, IReadOnlyDictionary<string, ImageFacts> sizes)
    {
        var sized = sizes.TryGetValue(image.Url, out var size) ? image with { Width = size.Width, Height = size.Height } : image;
        return resources.TryGetValue(image.Url, out var address) ? sized with { Url = address } : sized;
    }

    /// <summary>The sizes of images that are files next to articles, by their addresses in the body.</summary>
    private IReadOnlyDictionary<string, ImageFacts> FindSizes(ArticleBody body)
    {
        if (!_hasSizes || body.Images.Count == 0)
        {
            return s_noSizes;
        }

        var sizes = new Dictionary<string, ImageFacts>(StringComparer.Ordinal);
        foreach (var image in body.ReadImages())
        {
            if (SiteAddress.Parse(image.Url) is { Path.Length: > 0 } address && Find(address) is { Image: { Width: > 0 } facts })
            {
                sizes[image.Url] = facts;
            }
        }

        return sizes;
    }

    private IReadOnlyDictionary<string, string> ResolveResources()
    {
        if (model.Body.Resources.Count == 0)
        {
            return s_none;
        }

        var resolved = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < model.Body.Resources.Count; i++)
        {
            var written = model.Body.Resources[i];
            if (SiteAddress.Parse(written) is { } address && Resolve(address, AddressOrigin.Resource, i, written) is { } file)
            {
                resolved[written] = file;
            }
        }

        return resolved;
    }

    private IReadOnlyDictionary<string, string> ResolveFrontMatter()
    {
        if (model.Fields.Count == 0)
        {
            return s_none;
        }

        var resolved = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < model.Fields.Count; i++)
        {
            var field = model.Fields[i];
            if (field.Value.Kind == FieldKind.Text
                && LinkKinds.IsRelative(field.Value.Text)
                && KnownKeys.Image.Contains(KeyFolding.Fold(field.Key))
                && SiteAddress.Parse(field.Value.Text) is { } address
                && Resolve(address, AddressOrigin.FrontMatter, i, field.Value.Text) is { } file)
            {
                resolved[field.Value.Text] = file;
            }
        }

        return resolved;
    }

    private string? Resolve(SiteAddress address, AddressOrigin origin, int number, string written)
    {
        if (address.Path.Length == 0)
        {
            return null;
        }

        if (origin != AddressOrigin.Link && ForgottenScheme.Complete(address) is { } complete)
        {
            broken.Add(new BrokenLink(FindingIds.MissingScheme, origin, number, written, complete, ""));
            return null;
        }

        if (files.IsEmpty)
        {
            return null;
        }

        if (address.Path[0] == '/')
        {
            // The address is unchanged, but the article refers to the file.
            if (files.FindUrl(address.Path) is { } rooted)
            {
                _named.Add(rooted);
            }

            return null;
        }

        var path = SiteAddress.Combine(SiteAddress.FolderOf(model.ProjectPath), address.Path);
        var file = Find(address);
        if (file?.Url is { } found)
        {
            _named.Add(file);
            return SiteAddress.Encode(found) + address.Query + address.Fragment;
        }

        // A link to something that cannot be a file next to an article, such as a page that the site generates, may still work.
        var extension = address.Extension;
        if (extension.Length > 0 && files.IsKnown(path) && (origin == AddressOrigin.Resource || MediaTypes.IsTakenIn(extension)))
        {
            broken.Add(new BrokenLink(FindingIds.MissingFile, origin, number, written, path, ""));
        }

        return null;
    }

    /// <summary>The file that an address refers to: by its path, or as a browser resolves it on the article's page.</summary>
    private ResolvedAsset? Find(SiteAddress address) => address.Path[0] == '/'
        ? files.FindUrl(address.Path)
        : files.Find(SiteAddress.Combine(SiteAddress.FolderOf(model.ProjectPath), address.Path))
            ?? (url is null ? null : files.FindUrl("/" + SiteAddress.Combine(SiteAddress.FolderOf(url), address.Path)));

    /// <summary>The excerpt is shown on other pages, so a link to a place within the article must include the article's address.</summary>
    private string ExcerptOf(
        string html, IReadOnlyDictionary<string, string> links, IReadOnlyDictionary<string, string> resources, IReadOnlyDictionary<string, ImageFacts> sizes)
    {
        if (html.Length == 0 || url is null || html.IndexOf("href=\"#", StringComparison.Ordinal) < 0)
        {
            return BodyAddresses.Replace(html, links, resources, sizes);
        }

        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            all[link.Key] = link.Value;
        }

        foreach (var link in model.Body.ReadLinks())
        {
            if (link.Url.StartsWith("#", StringComparison.Ordinal))
            {
                all[link.Url] = SiteAddress.Encode(url) + link.Url;
            }
        }

        return BodyAddresses.Replace(html, all, resources, sizes);
    }

    private static ArticleModel WithImages(ArticleModel own, IReadOnlyDictionary<string, string> images) => own with
    {
        Fields = own.Fields.Select(field => field.Value.Kind == FieldKind.Text && images.TryGetValue(field.Value.Text, out var address)
            && KnownKeys.Image.Contains(KeyFolding.Fold(field.Key))
            ? field with { Value = field.Value with { Text = address } }
            : field).ToEquatableArray(),
        Declared = own.Declared.Select(value => own.ImageProperties.Contains(value.Name) && images.TryGetValue(value.Value.Text, out var address)
            ? value with { Value = DeclaredValue.Of(address) }
            : value).ToEquatableArray(),
    };
}
