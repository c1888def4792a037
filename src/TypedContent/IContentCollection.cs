using System.Diagnostics.CodeAnalysis;

namespace TypedContent;

/// <summary>A collection as libraries see it, whatever the type of its entries: pages, feeds and sitemaps are made from this.</summary>
public interface IContentCollection
{
    /// <summary>The collection's name, such as <c>Articles</c>.</summary>
    string Name { get; }

    /// <summary>All entries, newest first. An entry is made when it is first touched.</summary>
    IReadOnlyList<IContentEntry> Entries { get; }

    /// <summary>The collection's taxonomies, such as <c>Categories</c> and <c>Tags</c>.</summary>
    IReadOnlyList<IContentTaxonomy> Taxonomies { get; }

    /// <summary>The files beside the collection's articles, by path: images and whatever else is served as it is.</summary>
    IReadOnlyList<ContentFile> Files => [];

    /// <summary>Finds an entry by its slug.</summary>
    /// <param name="slug">The slug, compared ordinally.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether there is one.</returns>
    bool TryGet(string slug, [NotNullWhen(true)] out IContentEntry? entry);

    /// <summary>
    /// The collection as it is to be seen at a point in time: without the entries that are yet to be published, and without those
    /// that have expired. What serves a site asks for this view with each request.
    /// </summary>
    /// <param name="now">The time, as a <see cref="TimeProvider"/> gives it.</param>
    IContentCollection At(DateTimeOffset now) => this;
}
