namespace TypedContent.Compiler.Addresses;

/// <summary>Where a link leads. Names and numbers match the runtime library's <c>ContentLinkKind</c>.</summary>
internal enum LinkKind
{
    /// <summary>Another site.</summary>
    External,

    /// <summary>An article of the project.</summary>
    Article,

    /// <summary>A place in the article itself.</summary>
    Heading,

    /// <summary>Another page of the site.</summary>
    Page,

    /// <summary>A file of the site.</summary>
    File,

    Mail,

    Phone,
}
