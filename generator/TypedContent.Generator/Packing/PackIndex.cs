using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Schema;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Lookup;
using TypedContent.Searching;

namespace TypedContent.Generator.Packing;

/// <summary>
/// Describes the content of a pack, as text in a file beside it: for each collection the layout of its values, its catalog, and its entries. With it, an
/// editor's build, which writes no pack, knows which articles changed since the last pack was written.
/// </summary>
internal sealed class PackIndex : IEquatable<PackIndex>
{
    public const string FileName = "TypedContent.pack.index";

    /// <summary>The end of the path of the index that <c>dotnet watch</c> keeps for itself.</summary>
    public const string WatchFileName = ".watch." + FileName;

    private const string Heading = "TypedContent pack index 2";

    private readonly string _text;
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);

    private PackIndex(string text, ulong fingerprint) => (_text, Fingerprint) = (text, fingerprint);

    /// <summary>The fingerprint of the pack that the index belongs to.</summary>
    public ulong Fingerprint { get; }

    /// <summary>The fingerprint of the pack with a given index.</summary>
    public static ulong ToFingerprint(string index) => HashIndex.Hash(index);

    public static string Write(IEnumerable<PackedCollection> collections)
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var collection in collections)
        {
            var layout = Hex(LayoutOf(collection.Collection, collection.Schema));
            text.Append(collection.Collection.Name).Append(' ').Append(layout).Append(' ').Append(Hex(CatalogOf(collection.Catalog))).Append('\n');
            if (collection.HasSearch)
            {
                text.Append("search-").Append(SearchFormat.Version).Append('\n');
            }

            foreach (var entry in collection.Entries.OrderBy(entry => entry.Name.Key))
            {
                text.Append(Hex(entry.Name.Key)).Append(' ').Append(Hex(FingerprintOf(entry.Member, entry.Model))).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <param name="text">The index.</param>
    /// <returns>The index; null if it is not an index of this version.</returns>
    public static PackIndex? Read(SourceText? text)
    {
        if (text is null || text.Lines.Count == 0 || text.Lines[0].ToString() != Heading)
        {
            return null;
        }

        var whole = text.ToString();
        var index = new PackIndex(whole, ToFingerprint(whole));
        Section? section = null;
        foreach (var line in text.Lines.Skip(1).Select(line => line.ToString().Split(' ')))
        {
            if (line is [var name, var layout, var catalog])
            {
                index._sections[name] = section = new Section(Number(layout), Number(catalog));
            }
            else if (line is [var key, var fingerprint] && section is not null)
            {
                section.Fingerprints[Number(key)] = Number(fingerprint);
            }
        }

        return index;
    }

    /// <summary>Removes the entries of collections whose value layout has changed, because they would be misread.</summary>
    public PackIndex WithLayouts(Items<CollectionModel> collections)
    {
        var stale = collections
            .Where(collection => _sections.TryGetValue(collection.Name, out var section) && section.Layout != LayoutOf(collection.Info, collection.Schema))
            .Select(collection => collection.Name)
            .ToArray();
        if (stale.Length == 0)
        {
            return this;
        }

        var index = new PackIndex(_text + string.Join("\n", stale), Fingerprint);
        foreach (var section in _sections)
        {
            index._sections[section.Key] = stale.Contains(section.Key) ? new Section(section.Value.Layout, section.Value.Catalog) : section.Value;
        }

        return index;
    }

    /// <summary>Whether the pack contains the current version of an article.</summary>
    public bool Holds(MemberSpec member, ArticleModel model) =>
        _sections.TryGetValue(member.Collection.Name, out var section)
        && section.Fingerprints.TryGetValue(member.Name.Key, out var fingerprint)
        && fingerprint == FingerprintOf(member, model);

    /// <summary>Whether the pack contains the current orders and groups of a collection.</summary>
    public bool Holds(string collection, CatalogSpec catalog) =>
        _sections.TryGetValue(collection, out var section) && section.Catalog == CatalogOf(catalog);

    public bool Equals(PackIndex? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as PackIndex);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>A separate fingerprint, because the content hash does not include the lines of links and images, which a pack contains.</summary>
    private static ulong FingerprintOf(MemberSpec member, ArticleModel model) => HashIndex.Hash(string.Join(
        "\n",
        model.ContentHash,
        Hex(model.Body.Links.Fingerprint),
        Hex(model.Body.Images.Fingerprint),
        member.Name.Slug,
        member.Name.Url,
        string.Join("\n", member.Name.Aliases.Select(alias => alias.Url)),
        model.ProjectPath + (model.Body.Markdown.Length > 0 ? "\n" + model.Body.Markdown : "")));

    /// <summary>
    /// A hash of a collection's members in code: the entries, their keys' types, folders, taxonomies, and terms. A hot reload cannot remove members from a
    /// running program, so the program is restarted if this changes.
    /// </summary>
    public static ulong ShapeOf(CollectionModel collection, CatalogSpec catalog) => HashIndex.Hash(string.Join("\n", MembersOf(collection, catalog)));

    private static IEnumerable<string> MembersOf(CollectionModel collection, CatalogSpec catalog)
    {
        yield return Hex(LayoutOf(collection.Info, collection.Schema));
        foreach (var key in catalog.Entries.Select(entry => entry.Key).OrderBy(key => key))
        {
            yield return Hex(key);
        }

        foreach (var index in catalog.Indexes)
        {
            yield return index.Member;
        }

        foreach (var folder in catalog.Folders)
        {
            yield return string.Join(".", folder.Scope);
        }

        foreach (var taxonomy in catalog.Taxonomies)
        {
            yield return taxonomy.Name;
            foreach (var identifier in taxonomy.Terms.Select(term => term.Identifier).OrderBy(identifier => identifier, StringComparer.Ordinal))
            {
                yield return identifier;
            }
        }
    }

    /// <summary>The layout is the order and types of the values in the code that reads them.</summary>
    private static ulong LayoutOf(CollectionInfo collection, CollectionSchema schema) =>
        HashIndex.Hash(string.Join("\n", EntryLayout.InPack(collection, schema).Select(member => $"{member.Property} = {member.Read}")));

    private static ulong CatalogOf(CatalogSpec catalog) => HashIndex.Hash(string.Join("\n", LinesOf(catalog)));

    private static IEnumerable<string> LinesOf(CatalogSpec catalog)
    {
        foreach (var entry in catalog.Entries)
        {
            yield return Hex(entry.Key) + entry.Slug;
        }

        yield return Numbers(catalog.Related);
        yield return Numbers(catalog.LinkedFrom);
        yield return string.Join(" ", catalog.Languages.Tags);
        yield return Numbers(catalog.Languages.Entries);
        yield return Numbers(catalog.Languages.Translations);
        yield return Numbers(catalog.Visibility);
        foreach (var folder in catalog.Folders)
        {
            yield return $"{string.Join(".", folder.Scope)} {Numbers(folder.Entries)}";
        }

        yield return Numbers(catalog.RelationStarts);
        yield return string.Join(" ", catalog.RelationKeys.Select(Hex));
        yield return Numbers(catalog.Archive.Months);
        yield return Numbers(catalog.Archive.Starts);
        yield return Numbers(catalog.Archive.Entries);
        yield return Numbers(catalog.SeriesParts);
        yield return Numbers(catalog.Tree.Nodes);
        yield return Numbers(catalog.Tree.Pages);
        yield return string.Join("\n", catalog.Tree.Titles);
        yield return Numbers(catalog.Order);
        foreach (var index in catalog.Indexes)
        {
            yield return $"{index.Member} {Numbers(index.Entries)}";
        }

        if (catalog.Versions.Names.Count > 0)
        {
            yield return string.Join(" ", catalog.Versions.Names);
            yield return Numbers(catalog.Versions.Entries);
            yield return Numbers(catalog.Versions.Versions);
        }

        if (catalog.Decompositions is { Length: > 0 } decompositions)
        {
            yield return Numbers(decompositions);
        }

        foreach (var file in catalog.Files)
        {
            yield return $"{file.Source}\n{file.Url}\n{file.OutputPath}\n{file.Image}";
        }

        foreach (var taxonomy in catalog.Taxonomies)
        {
            yield return taxonomy.Name;
            foreach (var term in taxonomy.Terms)
            {
                yield return $"{term.Name}\n{term.Slug}\n{Numbers(term.Entries)}";
                yield return string.Join("\n", term.Spellings.Select(spelling => spelling.Text).Concat(term.Aliases));
                yield return Numbers([term.Parent]);
            }
        }
    }

    // Some cultures have another minus sign.
    private static string Numbers<T>(IEnumerable<T> numbers)
        where T : IFormattable => string.Join(" ", numbers.Select(number => number.ToString(null, CultureInfo.InvariantCulture)));

    private static string Hex(ulong value) => value.ToString("x16", CultureInfo.InvariantCulture);

    private static ulong Number(string hex) => ulong.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private sealed class Section(ulong layout, ulong catalog)
    {
        public ulong Layout => layout;

        public ulong Catalog => catalog;

        public Dictionary<ulong, ulong> Fingerprints { get; } = [];
    }
}
