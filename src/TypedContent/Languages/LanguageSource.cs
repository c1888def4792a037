using TypedContent.Generated;
using TypedContent.Views;

namespace TypedContent.Languages;

/// <summary>What of a collection is in a language, or serves a culture best. Its entries are those of the collection.</summary>
/// <param name="whole">The collection.</param>
/// <param name="source">What it filters.</param>
/// <param name="choice">Which languages are asked for.</param>
internal sealed class LanguageSource<TEntry>(ContentCollection<TEntry> whole, ContentSource<TEntry> source, LanguageChoice choice)
    : ChosenSource<TEntry>(whole, source, choice.Choose)
    where TEntry : ContentEntry, IContentEntry
{
    public LanguageChoice Choice => choice;

    public override TEntry Create(ulong key) => Whole.Get(key);
}
