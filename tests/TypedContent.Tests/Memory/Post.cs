namespace TypedContent.Tests.Memory;

/// <summary>An entry type like those in generated code, with values set by the test.</summary>
internal sealed class Post : ContentEntry, IContentEntry
{
    public string Title { get; init; } = "";

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? ExpiryDate { get; init; }

    public string? Lang { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    DateTimeOffset? IContentEntry.Updated => null;

    string? IContentEntry.Description => null;

    IReadOnlyList<string> IContentEntry.Authors => [];

    string? IContentEntry.Image => null;

    IReadOnlyList<string> IContentEntry.GetTerms(string taxonomy) => taxonomy == "Tags" ? Tags : [];
}
