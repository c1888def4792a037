using System.Globalization;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Searching;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Lookup;
using TypedContent.Packing;

namespace TypedContent.Generator.Packing;

/// <summary>Writes a content pack in the format described by <see cref="PackFormat"/>.</summary>
internal sealed class PackFile
{
    /// <summary>The size of the write buffer, in bytes.</summary>
    private const int BufferSize = 1 << 20;

    private const int BatchesAtOnce = 16;

    private static readonly Version s_version = typeof(PackFile).Assembly.GetName().Version;

    private readonly Stream _stream;
    private readonly PackParts _parts;
    private readonly PackWriter _writer = new();

    // The last text is left out where no article has it.
    private readonly int _texts;
    private long _written;

    private PackFile(Stream stream, PackParts parts, int texts) => (_stream, _parts, _texts) = (stream, parts, texts);

    private uint Offset => (uint)(_written + _writer.Length);

    /// <param name="stream">The output: an empty, seekable stream.</param>
    /// <param name="collections">The collections, in the order in which they are written.</param>
    /// <param name="fingerprint">A hash of their contents.</param>
    /// <param name="parts">The parts to write; a patch contains only some.</param>
    /// <exception cref="IOException">The stream cannot be written, or the pack is too large for its 32-bit offsets.</exception>
    public static void Write(Stream stream, IReadOnlyList<PackedCollection> collections, ulong fingerprint, PackParts parts = PackParts.All)
    {
        var hasMarkdown = collections.Any(collection => collection.Entries.Any(entry => entry.Model.Body.Markdown.Length > 0));
        var file = new PackFile(stream, parts, hasMarkdown ? (int)PackText.Count : (int)PackText.Markdown);
        file._writer.Skip(PackFormat.HeaderSize + SizeOfDirectory(collections.Count));
        var directories = collections
            .Select(collection => new PackItem(HashIndex.Hash(collection.Collection.Name), file.WriteCollection(collection)))
            .ToArray();
        file.Flush();

        // The header is written last, because its content is known only now.
        stream.Position = 0;
        file._writer.UInt32(PackFormat.Magic);
        file._writer.UInt32(PackFormat.Version);
        foreach (var part in new[] { s_version.Major, s_version.Minor, s_version.Build, 0 })
        {
            file._writer.Fixed((ulong)part, sizeof(ushort));
        }

        file._writer.Fixed(fingerprint, sizeof(ulong));
        file._writer.UInt32((uint)file._texts);
        file.WriteDirectory(directories);
        file.Flush();
    }

    private static int SizeOfDirectory(int count) => sizeof(uint) + (count * PackFormat.DirectoryItemSize);

    private PackRange WriteCollection(PackedCollection collection)
    {
        var keys = _parts == PackParts.Entries
            ? collection.Entries.Select(entry => entry.Name.Key).OrderBy(key => key).ToArray()
            : collection.Catalog.Entries.Select(entry => entry.Key).ToArray();
        List<PackItem> tables =
        [
            Item(PackTable.Keys, WriteTable(keys)),
            Item(PackTable.KeyIndex, WriteTable(HashIndex.Build(keys))),
        ];
        if (_parts.HasFlag(PackParts.Entries))
        {
            var (records, values) = WriteEntries(collection, keys);
            tables.Add(Item(PackTable.Records, WriteTable(records)));
            tables.Add(Item(PackTable.Values, WriteTable(values)));
        }

        // The index of the build finds articles by key, so after a hot reload it can still be used. A patch has an index of its own articles.
        if (_parts == PackParts.All || (_parts == PackParts.Entries && collection.HasSearch))
        {
            tables.Add(Item(PackTable.Search, WriteSearch(collection, keys)));
        }

        if (_parts.HasFlag(PackParts.Catalog))
        {
            tables.AddRange(WriteCatalog(collection.Catalog));
        }

        return WriteDirectory([.. tables]);
    }

    private IEnumerable<PackItem> WriteCatalog(CatalogSpec catalog)
    {
        var taxonomies = catalog.Taxonomies.Select((taxonomy, position) => new PackItem((ulong)position, WriteTaxonomy(taxonomy))).ToArray();
        int[] tags = [.. catalog.Languages.Tags.Select(WriteText)];
        int[] versions = [.. catalog.Versions.Names.Select(WriteText)];
        int[] titles = [.. catalog.Tree.Titles.Select(WriteText)];
        foreach (var table in CatalogTables.Of(catalog))
        {
            yield return Item(table.Id, WriteTable(table));
        }

        yield return Item(PackTable.LanguageTags, WriteTable(tags));
        if (versions.Length > 0)
        {
            yield return Item(PackTable.VersionNames, WriteTable(versions));
        }

        yield return Item(PackTable.TreeTitles, WriteTable(titles));
        yield return Item(PackTable.Files, WriteFiles(catalog.Files));
        yield return Item(PackTable.Taxonomies, WriteDirectory(taxonomies));
    }

    /// <returns>The offsets of the records and of the values of each entry, in key order.</returns>
    private (int[] Records, int[] Values) WriteEntries(PackedCollection collection, ulong[] keys)
    {
        var entries = collection.Entries.ToDictionary(entry => entry.Name.Key);
        var members = EntryLayout.InPack(collection.Collection, collection.Schema);
        var records = new int[keys.Length];
        var values = new int[keys.Length];
        var allValues = new PackWriter();

        // Records are independent of each other, so many are encoded in parallel and then appended in order.
        var batches = Enumerable.Range(0, keys.Length > PackBatch.Size ? BatchesAtOnce : 1).Select(_ => new PackBatch(entries, members, _texts)).ToArray();
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

    private PackRange WriteSearch(PackedCollection collection, ulong[] keys)
    {
        var offset = Offset;
        if (collection.HasSearch)
        {
            var entries = collection.Entries.ToDictionary(entry => entry.Name.Key);
            _writer.Bytes(SearchIndexBuilder.Build(keys.Select(key => (key, entries[key].Model))));
        }

        return Finish(offset);
    }

    private PackRange WriteFiles(EquatableArray<ResolvedAsset> files)
    {
        var offset = Offset;
        _writer.List(files, file =>
        {
            _writer.Text(file.Name);
            _writer.Text(file.Url);
            _writer.Text(file.Source);
            _writer.Text(MediaTypes.Of(file.Name));
            _writer.Text(file.OutputPath);
            _writer.Count(file.Image?.Width ?? 0);
            _writer.Count(file.Image?.Height ?? 0);
        });
        return Finish(offset);
    }

    private PackRange WriteTaxonomy(TaxonomySpec taxonomy)
    {
        int[] texts = [.. taxonomy.Terms.Select(term => term.Name).Concat(taxonomy.Terms.Select(term => term.Slug)).Select(WriteText)];
        return WriteDirectory(
        [
            .. CatalogTables.Of(taxonomy).Select(table => Item(table.Id, WriteTable(table))),
            Item(TermTable.Texts, WriteTable(texts)),
            Item(TermTable.Name, WriteName(taxonomy.Name)),
        ]);
    }

    private PackRange WriteName(string name)
    {
        var offset = Offset;
        _writer.Utf8(name);
        return Finish(offset);
    }

    /// <returns>The offset of the text, after its length.</returns>
    private int WriteText(string text)
    {
        var offset = unchecked((int)Offset);
        var start = _writer.Length;
        _writer.Skip(sizeof(uint));
        _writer.UInt32At(start, (uint)_writer.Utf8(text));
        return offset;
    }

    private PackRange WriteTable<TId>(CatalogTable<TId> table)
        where TId : struct, Enum => table switch
        {
            { Hashes: { } hashes } => WriteTable(hashes),
            { Times: { } times } => WriteTable([.. times.Select(ticks => unchecked((ulong)ticks))]),
            _ => WriteTable(table.Numbers!),
        };

    private PackRange WriteTable(ulong[] items)
    {
        var offset = Offset;
        foreach (var item in items)
        {
            _writer.Fixed(item, sizeof(ulong));
        }

        return Finish(offset);
    }

    private PackRange WriteTable(int[] items)
    {
        var offset = Offset;
        foreach (var item in items)
        {
            _writer.UInt32(unchecked((uint)item));
        }

        return Finish(offset);
    }

    private PackRange WriteDirectory(PackItem[] items)
    {
        var offset = Offset;
        _writer.UInt32((uint)items.Length);
        foreach (var item in items)
        {
            _writer.Fixed(item.Id, sizeof(ulong));
            _writer.UInt32(item.Range.Offset);
            _writer.UInt32(item.Range.Length);
        }

        return Finish(offset);
    }

    private PackRange Finish(uint offset)
    {
        var range = new PackRange(offset, Offset - offset);
        FlushWhenLarge();
        return range;
    }

    private static PackItem Item(PackTable table, PackRange range) => new((ulong)table, range);

    private static PackItem Item(TermTable table, PackRange range) => new((ulong)table, range);

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

/// <summary>The parts of a collection to write.</summary>
[Flags]
internal enum PackParts
{
    /// <summary>Its articles, with a lookup by key.</summary>
    Entries = 1,

    /// <summary>Its orders and groups.</summary>
    Catalog = 2,

    /// <summary>A whole pack.</summary>
    All = Entries | Catalog,
}

/// <summary>A range of bytes in a pack.</summary>
internal readonly record struct PackRange(uint Offset, uint Length);

/// <summary>An item of a directory.</summary>
internal readonly record struct PackItem(ulong Id, PackRange Range);
