namespace TypedContent;

/// <summary>Where a link leads.</summary>
public enum ContentLinkKind
{
    /// <summary>To another site, by an address with a scheme.</summary>
    External,

    /// <summary>To an article of the project, by its <see cref="ContentEntry.Url"/>.</summary>
    Article,

    /// <summary>To a place in the article itself: <c>#install</c>.</summary>
    Heading,

    /// <summary>To another page of the site, which is no article.</summary>
    Page,

    /// <summary>To a file of the site, such as a PDF.</summary>
    File,

    /// <summary>To a mailbox: <c>mailto:</c>.</summary>
    Mail,

    /// <summary>To a telephone: <c>tel:</c>, <c>sms:</c>.</summary>
    Phone,
}
