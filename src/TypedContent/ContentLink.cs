namespace TypedContent;

/// <summary>A link in a body.</summary>
public sealed record ContentLink
{
    /// <summary>The address from the sanitized <c>href</c>. For a link to an article file, the address of that article.</summary>
    public required string Url { get; init; }

    /// <summary>The text of the link.</summary>
    public required string Text { get; init; }

    /// <summary>Its <c>title</c>, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Where it leads.</summary>
    public ContentLinkKind Kind { get; init; }

    /// <summary>The line of the address in the article file, starting at 1; 0 if there is no file.</summary>
    public int Line { get; init; }
}

/// <summary>Where a link leads.</summary>
public enum ContentLinkKind
{
    /// <summary>To another site, with an absolute address.</summary>
    External,

    /// <summary>To an article of the project, by its <see cref="ContentEntry.Url"/>.</summary>
    Article,

    /// <summary>To an element of the same article: <c>#install</c>.</summary>
    Heading,

    /// <summary>To another page of the site, which is not an article.</summary>
    Page,

    /// <summary>To a file of the site, such as a PDF.</summary>
    File,

    /// <summary>To an email address: <c>mailto:</c>.</summary>
    Mail,

    /// <summary>To a phone number: <c>tel:</c>, <c>sms:</c>.</summary>
    Phone,
}
