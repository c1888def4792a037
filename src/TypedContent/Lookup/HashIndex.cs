using System;

namespace TypedContent.Lookup;

/// <summary>
/// A hash table over 64-bit hashes that is built at compile time and read in place at run time: open addressing, linear probing, at most half full. An element
/// is a position plus one; zero is a free slot.
/// </summary>
/// <remarks>This file is compiled into the compiler as well, so that both sides agree.</remarks>
internal static class HashIndex
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>FNV-1a over the UTF-16 code units, then mixed so that the low bits can index a table.</summary>
    public static ulong Hash(string text)
    {
        var hash = FnvOffset;
        foreach (var c in text)
        {
            hash = (hash ^ c) * FnvPrime;
        }

        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCD;
        hash ^= hash >> 33;
        hash *= 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }

    /// <summary>The table for these hashes. For equal hashes, the first one is found.</summary>
    public static int[] Build(ReadOnlySpan<ulong> hashes)
    {
        if (hashes.IsEmpty)
        {
            return [];
        }

        var size = 2;
        while (size < 2 * hashes.Length)
        {
            size *= 2;
        }

        var table = new int[size];
        for (var position = 0; position < hashes.Length; position++)
        {
            var at = (int)(hashes[position] & (ulong)(size - 1));
            while (table[at] != 0)
            {
                at = (at + 1) & (size - 1);
            }

            table[at] = position + 1;
        }

        return table;
    }

    /// <summary>The first position with this hash, or -1.</summary>
    public static int Find(ReadOnlySpan<int> table, ReadOnlySpan<ulong> hashes, ulong hash) => FindNext(table, hashes, hash, after: -1);

    /// <summary>The next position with this hash, or -1.</summary>
    /// <param name="table">The table.</param>
    /// <param name="hashes">The hashes.</param>
    /// <param name="hash">The hash.</param>
    /// <param name="after">The previously found position; -1 for the first.</param>
    public static int FindNext(ReadOnlySpan<int> table, ReadOnlySpan<ulong> hashes, ulong hash, int after)
    {
        if (table.IsEmpty)
        {
            return -1;
        }

        // Equal hashes are sorted by position.
        var mask = table.Length - 1;
        for (var at = (int)(hash & (ulong)mask); ; at = (at + 1) & mask)
        {
            var position = table[at] - 1;
            if (position < 0 || (hashes[position] == hash && position > after))
            {
                return position;
            }
        }
    }
}
