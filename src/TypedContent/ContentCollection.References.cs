using System.ComponentModel;

namespace TypedContent;

// References to other collections, and references from them.
public sealed partial class ContentCollection<TEntry>
{
    /// <summary>The entry that a reference names; null if it names none, and for an entry without a collection. For generated code.</summary>
    /// <typeparam name="TTarget">The type of the referenced entry.</typeparam>
    /// <param name="entry">An entry of this collection.</param>
    /// <param name="relation">The relation's number.</param>
    /// <param name="targets">The referenced collection.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TTarget? ReferenceOf<TTarget>(TEntry entry, int relation, ContentCollection<TTarget> targets)
        where TTarget : ContentEntry, IContentEntry => ReferencesOf(entry, relation, targets) is [var target, ..] ? target : null;

    /// <summary>
    /// The entry that a non-nullable reference names, even if the clock hides that entry. A hidden entry has no neighbors. For generated code.
    /// </summary>
    /// <inheritdoc cref="ReferenceOf{TTarget}" />
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TTarget? RequiredReferenceOf<TTarget>(TEntry entry, int relation, ContentCollection<TTarget> targets)
        where TTarget : ContentEntry, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(targets);
        return ReferenceOf(entry, relation, targets) is { } target ? target
            : ReferenceKeysOf(entry, relation) is [var hidden, ..]
                && targets.PositionOf(hidden) >= 0 ? targets.PublishedAt(entry.View!.Now)._source.CreateForView(hidden)
            : null;
    }

    /// <summary>The entries that a reference names, or that refer to this one. For generated code.</summary>
    /// <inheritdoc cref="ReferenceOf{TTarget}" />
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentList<TTarget> ReferencesOf<TTarget>(TEntry entry, int relation, ContentCollection<TTarget> targets)
        where TTarget : ContentEntry, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(targets);
        if (entry.View is { } view)
        {
            targets = targets.PublishedAt(view.Now);
        }

        // The other collection may not have been hot reloaded yet, and a view omits hidden entries, so a missing key is not an error.
        var keys = ReferenceKeysOf(entry, relation);
        var positions = new List<int>(keys.Length);
        foreach (var key in keys)
        {
            if (targets.PositionOf(key) is >= 0 and var target)
            {
                positions.Add(target);
            }
        }

        return new ContentList<TTarget>(targets, [.. positions]);
    }

    private ReadOnlySpan<ulong> ReferenceKeysOf(TEntry entry, int relation)
    {
        var position = PositionOf(entry);
        var row = (relation * _source.Keys.Length) + position;
        var starts = _source.RelationStarts;
        return position < 0 || row + 1 >= starts.Length ? [] : _source.RelationKeys[starts[row]..starts[row + 1]];
    }
}
