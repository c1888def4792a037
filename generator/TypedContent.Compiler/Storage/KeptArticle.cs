using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Body;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.Storage;

/// <summary>
/// Stores a compiled article as bytes, from which another process reads the same article. It must be complete: something left out would be missing only in the
/// next build, so a test fills every property of every type.
/// </summary>
internal static class KeptArticle
{
    public static void Write(PackWriter pack, CompiledArticle article)
    {
        KeptModel.Write(pack, article.Model);
        pack.List(article.Findings, finding => Write(pack, finding));
        Write(pack, article.Anchors);
        article.FrontMatter.Keep(pack);
        pack.List(article.More, more => Write(pack, more));
        pack.Presence(article.IsNothing);
        pack.List(article.UnknownKeys, key =>
        {
            pack.Text(key.Path);
            pack.Text(key.Nearest);
            pack.Location(key.Location);
        });
        pack.List(article.References, reference =>
        {
            KeptModel.Write(pack, reference.Word);
            pack.Text(reference.Key);
            pack.Location(reference.Location);
        });
    }

    /// <exception cref="ArgumentException">The bytes are not a stored article.</exception>
    public static CompiledArticle Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes);
        return ReadArticle(ref reader);
    }

    private static CompiledArticle ReadArticle(ref PackReader reader) => new(
        KeptModel.Read(ref reader), new(reader.List(ReadFinding)), ReadAnchors(ref reader), LocatedFrontMatter.ReadKept(ref reader))
    {
        More = new(reader.List(ReadArticle)),
        IsNothing = reader.Presence(),
        UnknownKeys = new(reader.List(static (ref PackReader reader) =>
            new Declared.UnknownKey(reader.Text(), reader.Text(), PackedPlaces.ReadLocation(ref reader)))),
        References = new(reader.List(static (ref PackReader reader) =>
            new Declared.LocatedReference(KeptModel.ReadReference(ref reader), reader.Text(), PackedPlaces.ReadLocation(ref reader)))),
    };

    private static void Write(PackWriter pack, Finding finding)
    {
        pack.Text(finding.Id);
        pack.Range(finding.Range);
        pack.Lines(finding.Lines);
        pack.Texts(finding.Arguments);
        pack.Text(finding.File);
    }

    private static Finding ReadFinding(ref PackReader reader) =>
        new(reader.Text(), PackedPlaces.ReadRange(ref reader), PackedPlaces.ReadLines(ref reader), KeptModel.ReadTexts(ref reader))
        {
            File = reader.OptionalText(),
        };

    private static void Write(PackWriter pack, ArticleAnchors anchors)
    {
        pack.Location(anchors.Start);
        pack.Presence(anchors.Slug is not null);
        if (anchors.Slug is { } slug)
        {
            pack.Location(slug);
        }

        Write(pack, anchors.Keys);
        Write(pack, anchors.Links);
        pack.Location(anchors.Fence);
        Write(pack, anchors.Aliases);
        Write(pack, anchors.Resources);
    }

    private static ArticleAnchors ReadAnchors(ref PackReader reader) => new(
        PackedPlaces.ReadLocation(ref reader), reader.Presence() ? PackedPlaces.ReadLocation(ref reader) : null, ReadKeys(ref reader), ReadLinks(ref reader))
    {
        Fence = PackedPlaces.ReadLocation(ref reader),
        Aliases = ReadKeys(ref reader),
        Resources = ReadLinks(ref reader),
    };

    private static void Write(PackWriter pack, EquatableArray<KeyLocation> keys) => pack.List(keys, key =>
    {
        pack.Text(key.Key);
        pack.Location(key.Location);
    });

    private static EquatableArray<KeyLocation> ReadKeys(ref PackReader reader) =>
        new(reader.List(static (ref PackReader reader) => new KeyLocation(reader.Text(), PackedPlaces.ReadLocation(ref reader))));

    private static void Write(PackWriter pack, EquatableArray<LinkLocation> links) => pack.List(links, link =>
    {
        pack.Count(link.Link);
        pack.Location(link.Location);
        pack.Text(link.Written);
        pack.Text(link.File);
    });

    private static EquatableArray<LinkLocation> ReadLinks(ref PackReader reader) => new(reader.List(static (ref PackReader reader) =>
        new LinkLocation(reader.Count(), PackedPlaces.ReadLocation(ref reader)) { Written = reader.OptionalText(), File = reader.OptionalText() }));
}
