namespace TypedContent;

/// <summary>A link of a body.</summary>
public sealed record ContentLink
{
    /// <summary>The address, as the sanitized <c>href</c> has it: for a link to an article file, that article's address.</summary>
    public required string Url { get; init; }

    /// <summary>The link as plain text.</summary>
    public required string Text { get; init; }

    /// <summary>Its <c>title</c>, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Where it leads.</summary>
    public ContentLinkKind Kind { get; init; }

    /// <summary>The line of the article file that has the address, counted from 1; 0 if there is no file.</summary>
    public int Line { get; init; }
}

/// <summary>Where a link leads.</summary>
public enum ContentLinkKind
{
    /// <summary>To another site, by an address with a scheme.</summary>
    External,

    /// <summary>To an article of the project, by its <see cref="ContentEntry.Url"/>.</summary>
    Article,

    /// <summary>To a place in the article itself: <c>#install</c>.</summary>
    Heading,

    /// <summary>To another page of the site, which is not an article.</summary>
    Page,

    /// <summary>To a file of the site, such as a PDF.</summary>
    File,

    /// <summary>To a mailbox: <c>mailto:</c>.</summary>
    Mail,

    /// <summary>To a telephone: <c>tel:</c>, <c>sms:</c>.</summary>
    Phone,
}
