namespace TypedContent.Benchmarks.Sites;

/// <summary>Kinds of articles with a large number of one thing.</summary>
internal enum ArticleShape
{
    Headings,
    Links,
    Images,
    NestedQuotes,
    NestedLists,
    NestedElements,
    OneLine,
    OneLineOfEmphasis,
    OneListing,
    OneListingOfOpenTexts,
    OneListingOfCSharp,

    /// <summary>A table with one wide row and as many short ones, which a parser fills with empty cells.</summary>
    WideTable,

    /// <summary>One long definition and a large number of references to it.</summary>
    LinkReferences,
    ImageReferences,
    Abbreviations,
    AbbreviationDefinitions,
    LinkDefinitions,
    SetextHeadings,
    BareAddresses,
    DefinitionLists,
    Keys,
    NestedKeys,
    Tags,
    DataAttributes,
    TitlesWithTags,
}
