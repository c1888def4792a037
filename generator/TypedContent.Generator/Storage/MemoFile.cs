using System.Collections.Concurrent;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Storage;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Generator.Storage;

/// <summary>
/// A cache of compiled articles from earlier builds, in a file under obj. It only saves work: an article is used only if everything it was compiled from, and
/// the code that compiled it, has the same SHA-256, and if the record's own hash is correct. Anything else in the file is treated as missing and compiled
/// again.
/// </summary>
/// <remarks>
/// Layout: the identity of the compiler, then one record after another, each a head followed by an article's bytes. Records are only appended, so a build that
/// is killed leaves earlier records intact. A record that was only partly written ends the file for the next build, which appends from there. Of two builds
/// running at once, only one writes.
/// </remarks>
#pragma warning disable CA1001 // Save closes the file, and no other method leaves it open after a build.
internal sealed class MemoFile(string path, MemoKey identity)
#pragma warning restore CA1001
{
    /// <summary>Below this size, rewriting the file to drop superseded records is not worth it.</summary>
    private const long SmallSize = 4 << 20;

    private const int WriteBuffer = 1 << 20;

    private readonly object _gate = new();
    private readonly ConcurrentQueue<(MemoKey Key, Hash128 Place, CompiledArticle Article)> _added = new();
    private FileStream? _stream;
    private MemoIndex? _index;

    /// <summary>Finds the article compiled from the same input; null if there is none, or if its record is damaged.</summary>
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

    /// <summary>Adds an article for later builds. It is written by <see cref="Save"/>.</summary>
    /// <param name="key">Identifies everything that it was compiled from.</param>
    /// <param name="place">Identifies its file, regardless of the text.</param>
    /// <param name="article">The compiled article.</param>
    public void Add(MemoKey key, Hash128 place, CompiledArticle article) => _added.Enqueue((key, place, article));

    /// <summary>Writes the added articles, unless another build of the same project is writing at the moment.</summary>
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
#pragma warning disable RS1035 // Only this generator reads this file, and the output of a build does not depend on it.
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
            // The next build will compile these articles again.
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

        // Unbuffered, because the reads are far apart.
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

    /// <summary>Rewrites the file without superseded records.</summary>
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
