using TypedContent.Routes;

namespace TypedContent;

/// <summary>A collection that knows where its entries are without making them.</summary>
internal interface IAddressedCollection
{
    /// <summary>The address and the aliases of each entry, in the order of the entries.</summary>
    IEnumerable<(string Url, IReadOnlyList<string> Aliases)> Addresses { get; }

    /// <summary>The addresses of its pages.</summary>
    SiteRoutes Routes { get; }

    /// <summary>The characters of its addresses that some systems write in pieces, with these.</summary>
    IReadOnlyDictionary<char, string> Decompositions { get; }

    /// <summary>How many entries were made so far.</summary>
    int MadeCount { get; }
}
