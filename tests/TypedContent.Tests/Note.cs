namespace TypedContent.Tests;

/// <summary>An entry type as a user would declare one.</summary>
internal sealed class Note : ContentEntry, IContentEntry
{
    public string Title { get; init; } = "";

    public DateTimeOffset? Date { get; init; }

    DateTimeOffset? IContentEntry.Updated => null;

    string? IContentEntry.Description => null;

    IReadOnlyList<string> IContentEntry.Authors => [];

    string? IContentEntry.Lang => null;

    string? IContentEntry.Image => null;

    IReadOnlyList<string> IContentEntry.GetTerms(string taxonomy) => [];
}
