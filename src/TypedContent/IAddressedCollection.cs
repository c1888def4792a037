using TypedContent.Routes;

namespace TypedContent;

/// <summary>A collection that knows the addresses of its entries without creating them.</summary>
internal interface IAddressedCollection
{
    /// <summary>The address and the aliases of each entry, in the order of the entries.</summary>
    IEnumerable<(string Url, IReadOnlyList<string> Aliases)> Addresses { get; }

    /// <summary>Whether it contains an entry. Creates none.</summary>
    bool Contains(IContentEntry entry);

    /// <summary>Whether the Markdown of an entry can be served, in the order of the entries.</summary>
    IEnumerable<bool> HaveMarkdown { get; }

    /// <summary>The addresses of its pages.</summary>
    SiteRoutes Routes { get; }

    /// <summary>The characters of its addresses that some systems decompose, with their decompositions.</summary>
    IReadOnlyDictionary<char, string> Decompositions { get; }

    /// <summary>The number of entries created so far.</summary>
    int MadeCount { get; }
}
