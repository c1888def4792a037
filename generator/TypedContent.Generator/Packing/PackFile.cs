using System.Globalization;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Lookup;
using TypedContent.Packing;

namespace TypedContent.Generator.Packing;

/// <summary>Writes a content pack; <see cref="PackFormat"/> describes it.</summary>
internal sealed class PackFile
{
    /// <summary>How many bytes are gathered before they go out.</summary>
    private const int BufferSize = 1 << 20;

    private const int BatchesAtOnce = 16;

    private readonly Stream _stream;
    private readonly PackWriter _writer = new();
    private long _written;

    private PackFile(Stream stream) => _stream = stream;

    private uint Offset => (uint)(_written + _writer.Length);

    /// <param name="stream">Where to: an empty stream that can seek.</param>
    /// <param name="collections">The collections, in the order in which they are written.</param>
    /// <param name="fingerprint">A hash of all that they hold.</param>
    /// <exception cref="IOException">The stream cannot be written, or the pack is larger than its 32-bit offsets reach.</exception>
    public static void Write(Stream stream, IReadOnlyList<PackedCollection> collections, ulong fingerprint)
    {
        var file = new PackFile(stream);
        file._writer.Skip(PackFormat.HeaderSize + (collections.Count * PackFormat.CollectionSize));
        var directories = collections.Select(file.WriteCollection).ToArray();
        file.Flush();

        // What comes first is known last.
        stream.Position = 0;
        file._writer.UInt32(PackFormat.Magic);
        file._writer.UInt32(PackFormat.Version);
        file._writer.UInt32((uint)collections.Count);
        file._writer.Fixed(fingerprint, sizeof(ulong));
        for (var i = 0; i < collections.Count; i++)
        {
            file._writer.Fixed(HashIndex.Hash(collections[i].Collection.Name), sizeof(ulong));
            file._writer.UInt32(directories[i]);
        }

        file.Flush();
    }

    /// <returns>Where its directory is.</returns>
    private uint WriteCollection(PackedCollection collection)
    {
        var catalog = collection.Catalog;
        var keys = catalog.Entries.Select(entry => entry.Key).ToArray();
        var slugs = catalog.Entries.Select(entry => HashIndex.Hash(entry.Slug)).ToArray();
        var (records, values) = WriteEntries(collection, keys);
        var taxonomies = catalog.Taxonomies.Select(WriteTaxonomy).ToArray();

        var tags = catalog.Languages.Tags.Select(tag => unchecked((int)WriteText(tag))).ToArray();
        var tables = new uint[(int)PackTable.Count];
        tables[(int)PackTable.Keys] = WriteTable(keys);
        tables[(int)PackTable.KeyIndex] = WriteTable(HashIndex.Build(keys));
        tables[(int)PackTable.SlugHashes] = WriteTable(slugs);
        tables[(int)PackTable.SlugIndex] = WriteTable(HashIndex.Build(slugs));
        tables[(int)PackTable.Related] = WriteTable(catalog.Related);
        tables[(int)PackTable.LinkedFrom] = WriteTable(catalog.LinkedFrom);
        tables[(int)PackTable.Records] = WriteTable(records);
        tables[(int)PackTable.Values] = WriteTable(values);
        tables[(int)PackTable.FolderStarts] = WriteTable(CatalogEmitter.FolderStarts(catalog));
        tables[(int)PackTable.FolderEntries] = WriteTable([.. catalog.Folders.SelectMany(folder => folder.Entries)]);
        tables[(int)PackTable.Visibility] = WriteTable([.. catalog.Visibility.Select(ticks => unchecked((ulong)ticks))]);
        tables[(int)PackTable.LanguageTags] = WriteTable(tags);
        tables[(int)PackTable.EntryLanguages] = WriteTable(catalog.Languages.Entries);
        tables[(int)PackTable.Translations] = WriteTable(catalog.Languages.Translations);
        tables[(int)PackTable.RelationStarts] = WriteTable(catalog.RelationStarts);
        tables[(int)PackTable.RelationKeys] = WriteTable([.. catalog.RelationKeys]);
        tables[(int)PackTable.Files] = WriteFiles(catalog.Files);
        tables[(int)PackTable.ArchiveMonths] = WriteTable(catalog.Archive.Months);
        tables[(int)PackTable.ArchiveStarts] = WriteTable(catalog.Archive.Starts);
        tables[(int)PackTable.ArchiveEntries] = WriteTable(catalog.Archive.Entries);
        tables[(int)PackTable.SeriesParts] = WriteTable(catalog.SeriesParts);

        var directory = Offset;
        WriteOffsets(tables);
        _writer.UInt32((uint)taxonomies.Length);
        foreach (var taxonomy in taxonomies)
        {
            WriteOffsets(taxonomy);
        }

        return directory;
    }

    /// <returns>Where each record is, and where each entry's values, in the order of the keys.</returns>
    private (int[] Records, int[] Values) WriteEntries(PackedCollection collection, ulong[] keys)
    {
        var entries = collection.Entries.ToDictionary(entry => entry.Name.Key);
        var members = EntryLayout.InPack(collection.Collection, collection.Schema);
        var records = new int[keys.Length];
        var values = new int[keys.Length];
        var allValues = new PackWriter();

        // Records do not depend on each other: many are encoded at once, and then appended in order.
        var batches = Enumerable.Range(0, keys.Length > PackBatch.Size ? BatchesAtOnce : 1).Select(_ => new PackBatch(entries, members)).ToArray();
        for (var first = 0; first < keys.Length; first += batches.Length * PackBatch.Size)
        {
            if (batches is [var only])
            {
                only.Encode(keys, first);
            }
            else
            {
                var start = first;
                Parallel.For(0, batches.Length, number => batches[number].Encode(keys, start + (number * PackBatch.Size)));
            }

            foreach (var batch in batches)
            {
                var offset = Offset;
                foreach (var (number, record, valuesAt) in batch.Starts)
                {
                    records[number] = unchecked((int)(offset + (uint)record));
                    values[number] = allValues.Length + valuesAt;
                }

                _writer.Bytes(batch.Records);
                allValues.Bytes(batch.Values);
                FlushWhenLarge();
            }
        }

        var valuesStart = Offset;
        for (var number = 0; number < values.Length; number++)
        {
            values[number] = unchecked((int)(valuesStart + (uint)values[number]));
        }

        _writer.Bytes(allValues.Written);
        FlushWhenLarge();
        return (records, values);
    }

    private uint WriteFiles(EquatableArray<ResolvedAsset> files)
    {
        var offset = Offset;
        var start = _writer.Length;
        _writer.Skip(sizeof(uint));
        _writer.List(files, file =>
        {
            _writer.Text(file.Name);
            _writer.Text(file.Url);
            _writer.Text(file.Source);
            _writer.Text(MediaTypes.Of(file.Name));
            _writer.Text(file.OutputPath);
        });
        _writer.UInt32At(start, (uint)(_writer.Length - start - sizeof(uint)));
        FlushWhenLarge();
        return offset;
    }

    /// <returns>Where the taxonomy's name and each of its tables are.</returns>
    private uint[] WriteTaxonomy(TaxonomySpec taxonomy)
    {
        var starts = new int[taxonomy.Terms.Count + 1];
        for (var i = 0; i < taxonomy.Terms.Count; i++)
        {
            starts[i + 1] = starts[i] + taxonomy.Terms[i].Entries.Count;
        }

        var name = WriteText(taxonomy.Name);
        var texts = taxonomy.Terms.Select(term => term.Name)
            .Concat(taxonomy.Terms.Select(term => term.Slug))
            .Select(text => unchecked((int)WriteText(text)))
            .ToArray();
        var tables = new uint[(int)TermTable.Count];
        tables[(int)TermTable.NameHashes] = WriteTable(taxonomy.Terms.Select(term => HashIndex.Hash(term.Name)).ToArray());
        tables[(int)TermTable.SpellingHashes] = WriteTable(CatalogEmitter.Spellings(taxonomy).Select(spelling => HashIndex.Hash(spelling.Text)).ToArray());
        tables[(int)TermTable.SpellingTerms] = WriteTable(CatalogEmitter.Spellings(taxonomy).Select(spelling => spelling.Term).ToArray());
        tables[(int)TermTable.Parents] = WriteTable(taxonomy.Parents);
        tables[(int)TermTable.Children] = WriteTable(taxonomy.Children);
        tables[(int)TermTable.ByName] = WriteTable(taxonomy.ByName);
        tables[(int)TermTable.Starts] = WriteTable(starts);
        tables[(int)TermTable.Entries] = WriteTable(taxonomy.Terms.SelectMany(term => term.Entries).ToArray());
        tables[(int)TermTable.Texts] = WriteTable(texts);
        return [name, .. tables];
    }

    private uint WriteText(string text)
    {
        var offset = Offset;
        var start = _writer.Length;
        _writer.Skip(sizeof(uint));
        _writer.UInt32At(start, (uint)_writer.Utf8(text));
        return offset;
    }

    private uint WriteTable(ulong[] items)
    {
        var offset = Offset;
        _writer.UInt32((uint)(items.Length * sizeof(ulong)));
        foreach (var item in items)
        {
            _writer.Fixed(item, sizeof(ulong));
        }

        FlushWhenLarge();
        return offset;
    }

    private uint WriteTable(IReadOnlyCollection<int> items)
    {
        var offset = Offset;
        _writer.UInt32((uint)(items.Count * sizeof(int)));
        foreach (var item in items)
        {
            _writer.UInt32(unchecked((uint)item));
        }

        FlushWhenLarge();
        return offset;
    }

    private void WriteOffsets(uint[] offsets)
    {
        foreach (var offset in offsets)
        {
            _writer.UInt32(offset);
        }
    }

    private void FlushWhenLarge()
    {
        if (_writer.Length >= BufferSize)
        {
            Flush();
        }
    }

    private void Flush()
    {
        if (_written + _writer.Length > uint.MaxValue)
        {
            throw new IOException(string.Format(CultureInfo.InvariantCulture, "A content pack ends at {0} bytes.", uint.MaxValue));
        }

        _writer.CopyTo(_stream);
        _written += _writer.Length;
        _writer.Clear();
    }
}
