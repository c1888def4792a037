using TypedContent.Generated;
using TypedContent.Views;

namespace TypedContent.Editions;

/// <summary>
/// The entries of a collection in one language or in the best languages for a culture, and in one version. They are the same objects as in the collection.
/// </summary>
/// <param name="whole">The collection.</param>
/// <param name="source">The source to filter.</param>
/// <param name="choice">The requested languages and version.</param>
internal sealed class EditionSource<TEntry>(ContentCollection<TEntry> whole, ContentSource<TEntry> source, EditionChoice choice)
    : ChosenSource<TEntry>(whole, source, choice.Choose)
    where TEntry : ContentEntry, IContentEntry
{
    public EditionChoice Choice => choice;

    public override TEntry Create(ulong key) => Whole.Get(key);
}
