using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TypedContent.Searching;

namespace TypedContent.AspNetCore.Searching;

/// <summary>
/// A search index in parts for a script: <c>index.json</c> lists the parts, <c>head.bin</c> has the data of all articles and sections, each <c>words-N.bin</c>
/// has a range of words, and each <c>pages-N.json</c> has the text to show for some articles.
/// </summary>
internal static class SearchParts
{
    /// <summary>The minimum number of bytes of words and postings in a part.</summary>
    private const int PartSize = 24 * 1024;

    /// <summary>The number of articles in a pages part.</summary>
    private const int PagesInPart = 8;

    /// <summary>The media type of pages parts. An export rewrites the addresses in them.</summary>
    public const string PagesType = "application/vnd.typedcontent.pages+json";

    private const byte Hidden = 255;
    private const string Index = "index.json";
    private const string Head = "head.bin";
    private const string Words = "words-";
    private const string Pages = "pages-";

    /// <summary>The names of all parts; empty for a collection without an index.</summary>
    public static IReadOnlyList<string> NamesOf(IContentCollection collection)
    {
        if (collection is not ISearchedCollection searched || !SearchIndex.IsKnown(searched.SearchTable))
        {
            return [];
        }

        var index = new SearchIndex(searched.SearchTable);
        return
        [
            Index,
            Head,
            .. Enumerable.Range(0, Starts(index).Count).Select(number => Words + Number(number) + ".bin"),
            .. Enumerable.Range(0, (index.ArticleCount + PagesInPart - 1) / PagesInPart).Select(number => Pages + Number(number) + ".json"),
        ];
    }

    /// <param name="collection">The collection, as it is visible now.</param>
    /// <param name="name">The name of a part.</param>
    /// <param name="addressOf">Returns the address of an article for a link.</param>
    public static (byte[] Bytes, string MediaType) Make(IContentCollection collection, string name, Func<IContentEntry, string> addressOf)
    {
        var searched = (ISearchedCollection)collection;
        var index = new SearchIndex(searched.SearchTable);
        return name switch
        {
            Index => (MakeIndex(index, collection), "application/json; charset=utf-8"),
            Head => (MakeHead(index, searched, collection), "application/octet-stream"),
            _ when name.StartsWith(Words, StringComparison.Ordinal) => (MakeWords(index, NumberIn(name)), "application/octet-stream"),
            _ => (MakePages(index, searched, NumberIn(name), addressOf), PagesType + "; charset=utf-8"),
        };
    }

    /// <summary>The first block of each part.</summary>
    private static List<int> Starts(SearchIndex index)
    {
        var starts = new List<int>();
        var size = PartSize;
        for (var block = 0; block < index.BlockCount; block++)
        {
            if (size >= PartSize)
            {
                starts.Add(block);
                size = 0;
            }

            size += SizeOf(index, block);
        }

        return starts;
    }

    private static int SizeOf(SearchIndex index, int block) =>
        EndOfDictionary(index, block) - index.DictionaryStart(block) + EndOfPostings(index, block) - index.PostingsStart(block);

    private static int EndOfDictionary(SearchIndex index, int block) =>
        block + 1 < index.BlockCount ? index.DictionaryStart(block + 1) : index.Dictionary.Length;

    private static int EndOfPostings(SearchIndex index, int block) =>
        block + 1 < index.BlockCount ? index.PostingsStart(block + 1) : index.Postings.Length;

    private static byte[] MakeIndex(SearchIndex index, IContentCollection collection)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("version", SearchFormat.Version);
            json.WriteNumber("articles", index.ArticleCount);
            json.WriteNumber("sections", index.SectionCount);
            json.WriteNumber("average", index.AverageLength);
            json.WriteNumber("pages", PagesInPart);
            json.WriteStartArray("languages");
            foreach (var language in collection.Languages)
            {
                json.WriteStringValue(language.ToLowerInvariant());
            }

            json.WriteEndArray();
            if (collection.Versions.Count > 0)
            {
                json.WriteStartArray("versions");
                foreach (var version in collection.Versions)
                {
                    json.WriteStringValue(version);
                }

                json.WriteEndArray();
            }

            json.WriteStartArray("words");
            foreach (var block in Starts(index))
            {
                json.WriteStringValue(index.FirstOf(block));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    /// <summary>
    /// For each article, the index of its first section, then the number of sections; for each section, its length; for each article, its language; and if
    /// there are versions, its version.
    /// </summary>
    private static byte[] MakeHead(SearchIndex index, ISearchedCollection searched, IContentCollection collection)
    {
        var starts = (index.ArticleCount + 1) * sizeof(int);
        var versions = collection.Versions;
        var head = new byte[starts + index.SectionCount + (index.ArticleCount * (versions.Count > 0 ? 2 : 1))];
        for (var article = 0; article <= index.ArticleCount; article++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(article * sizeof(int)), index.StartOf(article));
        }

        index.Lengths.CopyTo(head.AsSpan(starts));
        var languages = collection.Languages;
        for (var article = 0; article < index.ArticleCount; article++)
        {
            var entry = searched.Find(index.KeyOf(article));
            head[starts + index.SectionCount + article] = entry is null ? Hidden : LanguageOf(entry, languages);
            if (versions.Count > 0)
            {
                head[starts + index.SectionCount + index.ArticleCount + article] = entry is null ? Hidden : VersionOf(entry, collection, versions);
            }
        }

        return head;
    }

    /// <summary>The number of an article's language, from 1; 0 if it has none.</summary>
    private static byte LanguageOf(IContentEntry entry, IReadOnlyList<string> languages)
    {
        for (var language = 0; language < Math.Min(languages.Count, Hidden - 1); language++)
        {
            if (languages[language].Equals(entry.Lang?.Replace('_', '-'), StringComparison.OrdinalIgnoreCase))
            {
                return (byte)(language + 1);
            }
        }

        return 0;
    }

    /// <summary>The number of an article's version, from 1; 0 if it is part of all.</summary>
    private static byte VersionOf(IContentEntry entry, IContentCollection collection, IReadOnlyList<string> versions)
    {
        var own = collection.VersionOf(entry);
        for (var version = 0; version < Math.Min(versions.Count, Hidden - 1); version++)
        {
            if (versions[version] == own)
            {
                return (byte)(version + 1);
            }
        }

        return 0;
    }

    /// <summary>The length of the words, the words, then their postings.</summary>
    private static byte[] MakeWords(SearchIndex index, int part)
    {
        var starts = Starts(index);
        var last = part + 1 < starts.Count ? starts[part + 1] - 1 : index.BlockCount - 1;
        var words = index.Dictionary[index.DictionaryStart(starts[part])..EndOfDictionary(index, last)];
        var postings = index.Postings[index.PostingsStart(starts[part])..EndOfPostings(index, last)];
        var bytes = new byte[sizeof(int) + words.Length + postings.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, words.Length);
        words.CopyTo(bytes.AsSpan(sizeof(int)));
        postings.CopyTo(bytes.AsSpan(sizeof(int) + words.Length));
        return bytes;
    }

    /// <summary>The text to show for some articles; null for hidden ones.</summary>
    private static byte[] MakePages(SearchIndex index, ISearchedCollection searched, int part, Func<IContentEntry, string> addressOf)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartArray();
            for (var article = part * PagesInPart; article < Math.Min(index.ArticleCount, (part + 1) * PagesInPart); article++)
            {
                if (searched.Find(index.KeyOf(article)) is not { } entry)
                {
                    json.WriteNullValue();
                    continue;
                }

                json.WriteStartObject();
                json.WriteString("url", addressOf(entry));
                json.WriteString("title", entry.Title);
                json.WriteStartArray("sections");
                foreach (var section in SectionReader.Read(entry.Body.ToString()))
                {
                    json.WriteStartArray();
                    json.WriteStringValue(section.Id);
                    json.WriteStringValue(section.Heading);
                    json.WriteStringValue(section.Text.Length > 0 || section.Id.Length > 0 ? section.Text : entry.Description ?? "");
                    json.WriteEndArray();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return output.ToArray();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int NumberIn(string name)
    {
        var digits = name.AsSpan()[(name.IndexOf('-', StringComparison.Ordinal) + 1)..name.IndexOf('.', StringComparison.Ordinal)];
        return int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
