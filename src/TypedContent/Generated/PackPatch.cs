using System.Reflection;
using System.Runtime.InteropServices;
using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>What takes precedence over a collection's content pack after a hot reload.</summary>
internal sealed class PackPatch
{
    private readonly Part?[] _parts = new Part?[PackFormat.PatchParts];

    // Texts point into the memory of patches that were replaced since; what is in use is not counted, and a session of edits is not long.
    private readonly PackPatch? _before;

    private PackPatch(int generation, PackPatch? before) => (Generation, _before) = (generation, before);

    /// <summary>That of a program as it was built.</summary>
    public static PackPatch None { get; } = new(0, null);

    /// <summary>Which hot reload it was read after.</summary>
    public int Generation { get; }

    /// <summary>The collection's orders and groups; null where the pack has them.</summary>
    public ContentPack? Catalog => _parts[0]?.Pack;

    /// <param name="assembly">The assembly that holds the collection.</param>
    /// <param name="collection">The collection's name.</param>
    /// <param name="read">Gives the text of a part.</param>
    /// <param name="generation">The hot reload that it is read after.</param>
    /// <param name="before">The patch until then. Parts that did not change are those that it has.</param>
    public static PackPatch Read(Assembly assembly, string collection, Func<int, string?> read, int generation, PackPatch? before)
    {
        var patch = new PackPatch(generation, before);
        for (var number = 0; number < patch._parts.Length; number++)
        {
            if (read(number) is { Length: > 0 } text)
            {
                patch._parts[number] = before?._parts[number] is { } same && same.Text == text ? same : new Part(text, Open(assembly, collection, text));
            }
        }

        return patch;
    }

    /// <summary>Where an entry is that changed; null for any other.</summary>
    public (ContentPack Pack, int Position)? Find(ulong key) =>
        _parts[PackFormat.PatchOf(key)]?.Pack is { } pack && pack.Find(key) is >= 0 and var position ? (pack, position) : null;

    /// <summary>A text to keep; null where it is not in this patch.</summary>
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
