using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Storage;

/// <summary>The records of a <see cref="MemoFile"/> and their positions, read from the record heads alone.</summary>
internal sealed class MemoIndex
{
    // "TCMEMO" and the version of the layout.
    private static readonly byte[] s_magic = [0x54, 0x43, 0x4D, 0x45, 0x4D, 0x4F, 0x00, 0x01];

    private readonly Dictionary<MemoKey, (long At, MemoRecord Record)> _byKey = [];
    private readonly Dictionary<Hash128, MemoRecord> _byPlace = [];

    private MemoIndex()
    {
    }

    /// <summary>The end of the last complete record; 0 if the file was not written by this compiler.</summary>
    public long End { get; private set; }

    /// <summary>The number of bytes in superseded records.</summary>
    public long Superseded { get; private set; }

    /// <summary>The records that are not superseded, in file order.</summary>
    public IEnumerable<(long At, MemoRecord Record)> Current => _byKey.Values
        .Where(item => _byPlace.TryGetValue(item.Record.Place, out var last) && last.Key == item.Record.Key)
        .OrderBy(item => item.At);

    /// <summary>The head of a file.</summary>
    /// <param name="identity">Identifies the code that compiles articles.</param>
    public static byte[] Head(MemoKey identity)
    {
        var head = new byte[s_magic.Length + MemoKey.Size];
        s_magic.CopyTo(head, 0);
        identity.Write(head.AsSpan(s_magic.Length));
        return head;
    }

    public static MemoIndex Read(Stream stream, MemoKey identity)
    {
        var index = new MemoIndex();
        var head = Head(identity);
        var buffer = new byte[MemoRecord.Size];
        stream.Position = 0;
        if (ReadFully(stream, buffer, head.Length) < head.Length || !buffer.AsSpan(0, head.Length).SequenceEqual(head))
        {
            return index;
        }

        index.End = head.Length;
        var length = stream.Length;
        while (ReadFully(stream, buffer, buffer.Length) == buffer.Length
            && MemoRecord.Read(buffer) is { } record
            && record.Length <= length - index.End - MemoRecord.Size)
        {
            index.Add(record);
            stream.Position = index.End;
        }

        return index;
    }

    public (long At, MemoRecord Record)? Find(MemoKey key) => _byKey.TryGetValue(key, out var found) ? found : null;

    /// <summary>Registers a record that was written at the end.</summary>
    public void Add(MemoRecord record)
    {
        if (_byPlace.TryGetValue(record.Place, out var before))
        {
            Superseded += MemoRecord.Size + before.Length;
        }

        _byPlace[record.Place] = record;
        _byKey[record.Key] = (End + MemoRecord.Size, record);
        End += MemoRecord.Size + record.Length;
    }

    /// <returns>The number of bytes read, which is less than <paramref name="count"/> only at the end of the file.</returns>
    public static int ReadFully(Stream stream, byte[] buffer, int count)
    {
        var read = 0;
        while (read < count && stream.Read(buffer, read, count - read) is var more and > 0)
        {
            read += more;
        }

        return read;
    }
}
