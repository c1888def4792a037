namespace TypedContent.Benchmarks.Sites;

/// <summary>An article that has very much of one thing.</summary>
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

    /// <summary>A table of one wide row and as many short ones, which a parser fills up.</summary>
    WideTable,

    /// <summary>One long definition and very many references to it.</summary>
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
