using System.Reflection;
using System.Runtime.InteropServices;
using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>The changes since the build that override a collection's content pack after a hot reload.</summary>
internal sealed class PackPatch
{
    private readonly Part?[] _parts = new Part?[PackFormat.PatchParts];

    // A text of a replaced part may still be in use, so its memory is kept. Editing sessions are short.
    private readonly List<Part> _replaced = [];

    private PackPatch(int generation) => Generation = generation;

    /// <summary>No changes: the program as it was built.</summary>
    public static PackPatch None { get; } = new(0);

    /// <summary>The generation of the hot reload after which it was read.</summary>
    public int Generation { get; }

    /// <summary>The collection's orders and groups; null if they are unchanged.</summary>
    public ContentPack? Catalog => _parts[0]?.Pack;

    /// <param name="assembly">The assembly that contains the collection.</param>
    /// <param name="collection">The collection's name.</param>
    /// <param name="read">Returns the text of a part.</param>
    /// <param name="generation">The generation of the current hot reload.</param>
    /// <param name="before">The previous patch. Unchanged parts are taken from it.</param>
    public static PackPatch Read(Assembly assembly, string collection, Func<int, string?> read, int generation, PackPatch? before)
    {
        var patch = new PackPatch(generation);
        patch._replaced.AddRange(before?._replaced ?? []);
        for (var number = 0; number < patch._parts.Length; number++)
        {
            var old = before?._parts[number];
            var text = read(number);
            if (old is not null && old.Text == text)
            {
                patch._parts[number] = old;
                continue;
            }

            patch._parts[number] = text is { Length: > 0 } ? new Part(text, Open(assembly, collection, text)) : null;
            if (old is not null)
            {
                patch._replaced.Add(old);
            }
        }

        return patch;
    }

    /// <summary>The position of a changed entry; null for any other.</summary>
    public (ContentPack Pack, int Position)? Find(ulong key) =>
        _parts[PackFormat.PatchOf(key)]?.Pack is { } pack && pack.Find(key) is >= 0 and var position ? (pack, position) : null;

    /// <summary>The changed entries of a part; null if there are none.</summary>
    /// <param name="part">The part, as in <see cref="PackFormat.PatchOf"/>.</param>
    public ContentPack? EntriesOf(int part) => _parts[part]?.Pack;

    /// <summary>A text to keep; null if it is not in this patch.</summary>
    public PackedText? Keep(ReadOnlySpan<byte> text, int generation)
    {
        foreach (var part in _parts)
        {
            if (part?.Pack.Keep(text, generation) is { } kept)
            {
                return kept;
            }
        }

        return null;
    }

    private static ContentPack Open(Assembly assembly, string collection, string text)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(text.Length * sizeof(char), pinned: true);
        MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(bytes);
        if (!BitConverter.IsLittleEndian)
        {
            for (var i = 0; i < bytes.Length; i += sizeof(char))
            {
                bytes.AsSpan(i, sizeof(char)).Reverse();
            }
        }

        return ContentPack.Of(assembly, bytes, collection);
    }

    private sealed record Part(string Text, ContentPack Pack);
}
