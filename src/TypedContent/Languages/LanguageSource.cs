using TypedContent.Generated;
using TypedContent.Views;

namespace TypedContent.Languages;

/// <summary>The entries of a collection in one language, or in the best languages for a culture. They are the same objects as in the collection.</summary>
/// <param name="whole">The collection.</param>
/// <param name="source">The source to filter.</param>
/// <param name="choice">The requested languages.</param>
internal sealed class LanguageSource<TEntry>(ContentCollection<TEntry> whole, ContentSource<TEntry> source, LanguageChoice choice)
    : ChosenSource<TEntry>(whole, source, choice.Choose)
    where TEntry : ContentEntry, IContentEntry
{
    public LanguageChoice Choice => choice;

    public override TEntry Create(ulong key) => Whole.Get(key);
}
