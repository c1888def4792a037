using System.Text;
using TypedContent.Packing;

namespace TypedContent.Searching;

/// <summary>A search index, read in place.</summary>
/// <param name="bytes">The index, in the layout of <see cref="SearchFormat"/>.</param>
internal readonly ref struct SearchIndex(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Whether there is an index with a format that this library supports.</summary>
    public static bool IsKnown(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= SearchFormat.HeaderSize && LittleEndian.ReadInt32(bytes) == SearchFormat.Version;

    public int ArticleCount => Header(SearchFormat.ArticlesAt);

    public int SectionCount => Header(SearchFormat.SectionsAt);

    public int TermCount => Header(SearchFormat.TermsAt);

    public int BlockCount => (TermCount + SearchFormat.BlockSize - 1) / SearchFormat.BlockSize;

    /// <summary>The average number of words in a section.</summary>
    public double AverageLength => Header(SearchFormat.AverageAt) / (double)SearchFormat.AverageScale;

    /// <summary>For each section, a byte that encodes its number of words.</summary>
    public ReadOnlySpan<byte> Lengths => _bytes.Slice(Header(SearchFormat.LengthsAt), SectionCount);

    public ulong KeyOf(int article) => (ulong)LittleEndian.ReadInt64(_bytes[(Header(SearchFormat.KeysAt) + (article * sizeof(ulong)))..]);

    /// <summary>The number of an article's first section.</summary>
    public int StartOf(int article) => LittleEndian.ReadInt32(_bytes[(Header(SearchFormat.StartsAt) + (article * sizeof(int)))..]);

    public int DictionaryStart(int block) => LittleEndian.ReadInt32(_bytes[(Header(SearchFormat.BlocksAt) + (block * 2 * sizeof(int)))..]);

    public int PostingsStart(int block) => LittleEndian.ReadInt32(_bytes[(Header(SearchFormat.BlocksAt) + (((block * 2) + 1) * sizeof(int)))..]);

    public ReadOnlySpan<byte> Dictionary => _bytes[Header(SearchFormat.DictionaryAt)..Header(SearchFormat.PostingsAt)];

    public ReadOnlySpan<byte> Postings => _bytes[Header(SearchFormat.PostingsAt)..Header(SearchFormat.EndAt)];

    /// <summary>The header, and the data of articles and sections.</summary>
    public ReadOnlySpan<byte> Head => _bytes[..Header(SearchFormat.BlocksAt)];

    /// <summary>The words starting with a given one, in order.</summary>
    /// <param name="term">The word, as UTF-8.</param>
    public TermReader From(ReadOnlySpan<byte> term)
    {
        // The last block that does not begin after it.
        var (low, high) = (0, BlockCount);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (FirstOf(middle).SequenceCompareTo(term) <= 0)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return new TermReader(this, low);
    }

    /// <summary>The first word of a block, which is stored in full.</summary>
    public ReadOnlySpan<byte> FirstOf(int block)
    {
        var at = Dictionary[DictionaryStart(block)..];
        if (at[0] != 0xFF)
        {
            return at.Slice(1, at[0] & 0x0F);
        }

        var position = 1;
        _ = ReadCount(at, ref position);
        var length = ReadCount(at, ref position);
        return at.Slice(position, length);
    }

    public static int ReadCount(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }
    }

    private int Header(int number) => LittleEndian.ReadInt32(_bytes[(number * sizeof(int))..]);
}

/// <summary>Reads the words of an index in order.</summary>
internal ref struct TermReader
{
    private readonly SearchIndex _index;
    private readonly ReadOnlySpan<byte> _dictionary;
    private byte[] _term = new byte[64];
    private int _at;
    private int _length;
    private int _block;
    private int _inBlock;
    private int _nextPostings;

    public TermReader(SearchIndex index, int block)
    {
        _index = index;
        _dictionary = index.Dictionary;
        _block = block;
        if (block < index.BlockCount)
        {
            _at = index.DictionaryStart(block);
            _nextPostings = index.PostingsStart(block);
        }
        else
        {
            _at = _dictionary.Length;
        }
    }

    /// <summary>The word, as UTF-8. It changes when the next one is read.</summary>
    public readonly ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <summary>The place of its postings.</summary>
    public Posting Posting { get; private set; }

    /// <summary>Reads the next word. False at the end.</summary>
    public bool Read()
    {
        if (_at >= _dictionary.Length)
        {
            return false;
        }

        if (_inBlock == SearchFormat.BlockSize)
        {
            _inBlock = 0;
            _block++;
        }

        _inBlock++;
        int shared = _dictionary[_at] >> 4, rest = _dictionary[_at] & 0x0F;
        if (_dictionary[_at++] == 0xFF)
        {
            shared = SearchIndex.ReadCount(_dictionary, ref _at);
            rest = SearchIndex.ReadCount(_dictionary, ref _at);
        }

        if (shared + rest > _term.Length)
        {
            Array.Resize(ref _term, Math.Max(shared + rest, 2 * _term.Length));
        }

        _dictionary.Slice(_at, rest).CopyTo(_term.AsSpan(shared));
        _at += rest;
        _length = shared + rest;
        var tag = SearchIndex.ReadCount(_dictionary, ref _at);
        var count = tag % 2 == 1 ? 1 : SearchIndex.ReadCount(_dictionary, ref _at);
        Posting = new Posting(_nextPostings, tag / 2, count);
        _nextPostings += tag / 2;
        return true;
    }

    public override readonly string ToString() => Encoding.UTF8.GetString(Term);
}

/// <summary>The place of a word's postings.</summary>
/// <param name="Start">The offset in the postings.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="Count">The number of sections.</param>
internal readonly record struct Posting(int Start, int Length, int Count);
