using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedContent.AspNetCore.Endpoints;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace TypedContent.AspNetCore;

/// <summary>Configures the pages of a collection: <c>app.MapContent(Articles.Collection, c => c.Entries&lt;ArticlePage&gt;().Feeds())</c>.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
/// <remarks>
/// <para>
/// A component is a complete page. It gets the item as a parameter: <c>Entry</c>, <c>Term</c>, <c>Taxonomy</c>, or <c>Period</c>. If it also has a parameter
/// <c>Page</c> of type <see cref="ContentPage{TEntry}"/>, the entries of a term or a period are split into pages.
/// </para>
/// <para>
/// A handler works like any minimal API handler: the item and a <see cref="ContentPage{TEntry}"/> are parameters, in addition to services,
/// <see cref="HttpContext"/>, and other bound values. It can be async.
/// </para>
/// </remarks>
public sealed class ContentMapBuilder<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    private const string ByReflection = "Parameters of a handler are bound by reflection. With Native AOT, use MapContent(collection, (entry, context) => …).";

    private readonly IEndpointRouteBuilder _endpoints;
    private readonly ContentCollection<TEntry> _collection;

    internal ContentMapBuilder(IEndpointRouteBuilder endpoints, ContentCollection<TEntry> collection)
    {
        _endpoints = endpoints;
        _collection = collection;
    }

    /// <summary>Serves each entry at its <c>Url</c>, and the files beside articles at their addresses.</summary>
    /// <typeparam name="TPage">The component, with a parameter <c>Entry</c>.</typeparam>
    /// <exception cref="InvalidOperationException">The component cannot take an entry.</exception>
    public ContentMapBuilder<TEntry> Entries<[DynamicallyAccessedMembers(All)] TPage>()
        where TPage : IComponent =>
        And(ContentEndpointRouteBuilderExtensions.MapEntries(_endpoints, _collection, ContentHandler.OfComponent<TPage>("Entry", _collection, ItemKind.Entry)));

    /// <inheritdoc cref="Entries{TPage}()" />
    /// <param name="handler">A handler with a parameter of the type <typeparamref name="TEntry"/>.</param>
    [RequiresUnreferencedCode(ByReflection)]
    [RequiresDynamicCode(ByReflection)]
    public ContentMapBuilder<TEntry> Entries(Delegate handler) =>
        And(ContentEndpointRouteBuilderExtensions.MapEntries(
            _endpoints, _collection, ContentHandler.OfDelegate<TEntry, TEntry>(handler, _endpoints.ServiceProvider)));

    /// <summary>Serves each term of each taxonomy at its <c>Url</c>; further pages are at <c>…/page/2</c>.</summary>
    /// <typeparam name="TPage">The component, with a parameter <c>Term</c> of the type <see cref="ContentTerm{TEntry}"/>.</typeparam>
    /// <param name="pageSize">The number of entries per page; null for the value in the options.</param>
    /// <exception cref="InvalidOperationException">The component cannot take a term.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is less than 1.</exception>
    public ContentMapBuilder<TEntry> Terms<[DynamicallyAccessedMembers(All)] TPage>(int? pageSize = null)
        where TPage : IComponent =>
        Add(new TermRoute(_collection, ContentHandler.OfComponent<TPage>("Term", _collection, ItemKind.Term), Checked(pageSize)));

    /// <inheritdoc cref="Terms{TPage}(int?)" />
    /// <param name="handler">A handler with a parameter of the type <see cref="ContentTerm{TEntry}"/>, and one of the type
    /// <see cref="ContentPage{TEntry}"/> for pages.</param>
    /// <param name="pageSize">The number of entries per page; null for the value in the options.</param>
    [RequiresUnreferencedCode(ByReflection)]
    [RequiresDynamicCode(ByReflection)]
    public ContentMapBuilder<TEntry> Terms(Delegate handler, int? pageSize = null) =>
        Add(new TermRoute(_collection, ContentHandler.OfDelegate<ContentTerm<TEntry>, TEntry>(handler, _endpoints.ServiceProvider), Checked(pageSize)));

    /// <summary>Serves each taxonomy at its address, such as <c>/articles/categories</c>.</summary>
    /// <typeparam name="TPage">The component, with a parameter <c>Taxonomy</c> of the type <see cref="ContentTaxonomy{TEntry}"/>.</typeparam>
    /// <exception cref="InvalidOperationException">The component cannot take a taxonomy.</exception>
    public ContentMapBuilder<TEntry> Taxonomies<[DynamicallyAccessedMembers(All)] TPage>()
        where TPage : IComponent =>
        Add(new TaxonomyRoute(_collection, ContentHandler.OfComponent<TPage>("Taxonomy", _collection, ItemKind.Taxonomy)));

    /// <inheritdoc cref="Taxonomies{TPage}()" />
    /// <param name="handler">A handler with a parameter of the type <see cref="ContentTaxonomy{TEntry}"/>.</param>
    [RequiresUnreferencedCode(ByReflection)]
    [RequiresDynamicCode(ByReflection)]
    public ContentMapBuilder<TEntry> Taxonomies(Delegate handler) =>
        Add(new TaxonomyRoute(_collection, ContentHandler.OfDelegate<ContentTaxonomy<TEntry>, TEntry>(handler, _endpoints.ServiceProvider)));

    /// <summary>Serves the archive: all entries with a date, those of each year, and those of each month; further pages are at <c>…/page/2</c>.</summary>
    /// <typeparam name="TPage">The component, with a parameter <c>Period</c> of the type <see cref="ContentPeriod{TEntry}"/>.</typeparam>
    /// <param name="pageSize">The number of entries per page; null for the value in the options.</param>
    /// <exception cref="InvalidOperationException">The component cannot take a period.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is less than 1.</exception>
    public ContentMapBuilder<TEntry> Archive<[DynamicallyAccessedMembers(All)] TPage>(int? pageSize = null)
        where TPage : IComponent =>
        Add(new PeriodRoute<TEntry>(_collection, ContentHandler.OfComponent<TPage>("Period", _collection, ItemKind.Period), Checked(pageSize)));

    /// <inheritdoc cref="Archive{TPage}(int?)" />
    /// <param name="handler">A handler with a parameter of the type <see cref="ContentPeriod{TEntry}"/>, and one of the type
    /// <see cref="ContentPage{TEntry}"/> for pages.</param>
    /// <param name="pageSize">The number of entries per page; null for the value in the options.</param>
    [RequiresUnreferencedCode(ByReflection)]
    [RequiresDynamicCode(ByReflection)]
    public ContentMapBuilder<TEntry> Archive(Delegate handler, int? pageSize = null) =>
        Add(new PeriodRoute<TEntry>(
            _collection, ContentHandler.OfDelegate<ContentPeriod<TEntry>, TEntry>(handler, _endpoints.ServiceProvider), Checked(pageSize)));

    /// <summary>Serves each entry's body without a page: <c>/raw/articles/coffee</c>.</summary>
    /// <param name="prefix">The part before the entry's own address.</param>
    public ContentMapBuilder<TEntry> Bodies(string prefix = "/raw") => And(_endpoints.MapContentBodies(_collection, prefix));

    /// <summary>Redirects other spellings and old addresses to entries whose pages the app serves itself.</summary>
    public ContentMapBuilder<TEntry> Redirects() => And(_endpoints.MapContentRedirects(_collection));

    /// <summary>Serves <c>/llms.txt</c> and <c>/llms-full.txt</c>: a list of the pages for language models, and their text.</summary>
    public ContentMapBuilder<TEntry> Llms() => And(_endpoints.MapContentLlms(_collection));

    /// <summary>
    /// Serves the Markdown of each page beside it: <c>/articles/coffee.md</c>. Requires the property <c>TypedContentMarkdown</c> in the project file.
    /// </summary>
    /// <exception cref="InvalidOperationException">No entry of the collection has Markdown.</exception>
    public ContentMapBuilder<TEntry> Markdown() => And(_endpoints.MapContentMarkdown(_collection));

    /// <summary>
    /// Serves a search: a page that works without script at <c>/search?q=…</c>, JSON at <c>/search.json?q=…</c>, and the parts of the index for the
    /// <see cref="Components.ContentSearch"/> of an exported site. Requires the property <c>TypedContentSearch</c> in the project file.
    /// </summary>
    /// <param name="path">The address of the page.</param>
    /// <exception cref="InvalidOperationException">The collection has no search index.</exception>
    public ContentMapBuilder<TEntry> Search(string path = "/search") => And(_endpoints.MapContentSearch(_collection, path));

    /// <summary>Serves a search with the app's own page, which contains a <see cref="Components.ContentSearchResults"/>.</summary>
    /// <typeparam name="TPage">The component: a complete page. It gets no parameters.</typeparam>
    /// <inheritdoc cref="Search(string)" />
    public ContentMapBuilder<TEntry> Search<[DynamicallyAccessedMembers(All)] TPage>(string path = "/search")
        where TPage : IComponent => And(_endpoints.MapContentSearch<TPage>(_collection, path));

    /// <summary>Serves RSS, Atom, and JSON feeds of the collection, its terms, and its languages, and the site's <c>/feed.xml</c>.</summary>
    public ContentMapBuilder<TEntry> Feeds() => And(_endpoints.MapContentFeeds(_collection));

    /// <summary>Serves <c>/sitemap.xml</c> with every content page of the app.</summary>
    /// <param name="otherPages">Additional pages, such as <c>/</c> and <c>/about</c>.</param>
    public ContentMapBuilder<TEntry> Sitemap(params string[] otherPages) => And(_endpoints.MapContentSitemap(otherPages));

    /// <summary>Serves <c>/robots.txt</c>, which allows all robots and names the sitemap.</summary>
    /// <param name="disallow">Paths that robots must not read, such as <c>/raw/</c>.</param>
    public ContentMapBuilder<TEntry> Robots(params string[] disallow) => And(_endpoints.MapContentRobots(disallow));

    private static int? Checked(int? pageSize)
    {
        if (pageSize is { } size)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, nameof(pageSize));
        }

        return pageSize;
    }

    private ContentMapBuilder<TEntry> Add(ContentRoute route) => And(ContentEndpointRouteBuilderExtensions.Map(_endpoints, route));

    // Conventions for all endpoints are added to their group.
    private ContentMapBuilder<TEntry> And(IEndpointConventionBuilder mapped)
    {
        _ = mapped;
        return this;
    }
}
