using System.Collections.Concurrent;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Storage;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Generator.Storage;

/// <summary>
/// What articles were compiled to by builds before this one, in a file under obj. It saves work and decides nothing: an article is taken from it only
/// where everything that it was compiled from, and what compiled it, has the same SHA-256, and where the record's own hash is right; whatever else is found there is
/// as if it were not, and is compiled.
/// </summary>
/// <remarks>
/// The layout: what compiled the articles, then records one behind the other, each a head and an article's bytes. Records are only added, so that a build that is ended in the
/// middle leaves those before it whole; what it left half-written ends the file for the next, which goes on from there. Of two builds at once one writes.
/// </remarks>
#pragma warning disable CA1001 // Save closes the file, and no other method leaves it open after a build.
internal sealed class MemoFile(string path, MemoKey identity)
#pragma warning restore CA1001
{
    /// <summary>Below this it is not worth writing again without what was superseded.</summary>
    private const long SmallSize = 4 << 20;

    private const int WriteBuffer = 1 << 20;

    private readonly object _gate = new();
    private readonly ConcurrentQueue<(MemoKey Key, Hash128 Place, CompiledArticle Article)> _added = new();
    private FileStream? _stream;
    private MemoIndex? _index;

    /// <summary>What was compiled from the same; null where nobody did, or what became of it cannot be trusted.</summary>
    public CompiledArticle? Find(MemoKey key)
    {
        byte[] bytes;
        MemoRecord record;
        try
        {
            lock (_gate)
            {
                Open();
                if (_stream is null || _index!.Find(key) is not var (at, found))
                {
                    return null;
                }

                record = found;
                bytes = new byte[record.Length];
                _stream.Position = at;
                if (MemoIndex.ReadFully(_stream, bytes, bytes.Length) < bytes.Length)
                {
                    return null;
                }
            }
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            return null;
        }

        return MemoKey.Of(key, bytes) == record.Hash ? KeptArticle.Read(bytes) : null;
    }

    /// <summary>Keeps an article for the builds to come, from when <see cref="Save"/> is called.</summary>
    /// <param name="key">All that it was compiled from.</param>
    /// <param name="place">Its file, whichever text that had.</param>
    /// <param name="article">What became of it.</param>
    public void Add(MemoKey key, Hash128 place, CompiledArticle article) => _added.Enqueue((key, place, article));

    /// <summary>Writes what was added, unless another build of the same project does so at this moment.</summary>
    public void Save()
    {
        lock (_gate)
        {
            _stream?.Dispose();
            (_stream, _index) = (null, null);
        }

        if (_added.IsEmpty)
        {
            return;
        }

        try
        {
#pragma warning disable RS1035 // What is written here is read by this generator alone, and what comes out of a build does not depend on it.
            using var turn = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            bool isWasteful;
            using (var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, WriteBuffer))
            {
                isWasteful = Append(stream);
            }

            if (isWasteful)
            {
                Compact();
            }
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            // The next build compiles once more what this one did.
        }
        finally
        {
            while (_added.TryDequeue(out _))
            {
            }
        }
    }

    private static bool IsOfFiles(Exception fault) => fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    private void Open()
    {
        if (_index is not null)
        {
            return;
        }

        if (!File.Exists(path))
        {
            using var none = new MemoryStream();
            _index = MemoIndex.Read(none, identity);
            return;
        }

        // Without a buffer: what is read is far apart.
        _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        _index = MemoIndex.Read(_stream, identity);
    }

    /// <returns>Whether most of the file is superseded.</returns>
    private bool Append(FileStream stream)
    {
        var index = MemoIndex.Read(stream, identity);
        stream.SetLength(index.End);
        stream.Position = index.End;
        if (index.End == 0)
        {
            var start = MemoIndex.Head(identity);
            stream.Write(start, 0, start.Length);
            stream.Flush();
            index = MemoIndex.Read(stream, identity);
        }

        var pack = new PackWriter();
        var head = new byte[MemoRecord.Size];
        while (_added.TryDequeue(out var added))
        {
            pack.Clear();
            KeptArticle.Write(pack, added.Article);
            var record = new MemoRecord(added.Key, added.Place, MemoKey.Of(added.Key, pack), pack.Length);
            record.Write(head);
            stream.Write(head, 0, head.Length);
            pack.CopyTo(stream);
            index.Add(record);
        }

        return index.End > SmallSize && index.Superseded > index.End / 2;
    }

    /// <summary>Writes the file again without the records that others have taken the place of.</summary>
    private void Compact()
    {
        var temporary = path + ".tmp";
        try
        {
            using (var source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
            using (var target = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, WriteBuffer))
            {
                var start = MemoIndex.Head(identity);
                target.Write(start, 0, start.Length);
                var head = new byte[MemoRecord.Size];
                foreach (var (at, record) in MemoIndex.Read(source, identity).Current)
                {
                    var bytes = new byte[record.Length];
                    source.Position = at;
                    if (MemoIndex.ReadFully(source, bytes, bytes.Length) == bytes.Length)
                    {
                        record.Write(head);
                        target.Write(head, 0, head.Length);
                        target.Write(bytes, 0, bytes.Length);
                    }
                }
            }

            File.Replace(temporary, path, destinationBackupFileName: null);
        }
        finally
        {
            File.Delete(temporary);
        }
#pragma warning restore RS1035
    }
}
