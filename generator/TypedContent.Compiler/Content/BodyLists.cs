using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.Content;

/// <summary>
/// A body's headings, links, and images, encoded as in the content pack. The runtime library's PackedContentSource reads the same format.
/// </summary>
internal static class BodyLists
{
    public static PackedList Pack(EquatableArray<BodyHeading> headings) => PackedList.Of(headings, static (pack, heading) =>
    {
        pack.Count(heading.Level);
        pack.Text(heading.Id);
        pack.Text(heading.Text);
    });

    public static EquatableArray<BodyHeading> ReadHeadings(PackedList headings) =>
        new(headings.Read(static (ref PackReader reader) => new BodyHeading(reader.Count(), reader.Text(), reader.Text())));

    public static PackedList Pack(EquatableArray<BodyLink> links) => PackedList.Of(links, static (pack, link) =>
    {
        pack.Text(link.Url);
        pack.Text(link.Text);
        pack.Text(link.Title);
        pack.Count((int)link.Kind);
        pack.Count(link.Line);
    });

    public static EquatableArray<BodyLink> ReadLinks(PackedList links) =>
        new(links.Read(static (ref PackReader reader) =>
            new BodyLink(reader.Text(), reader.Text(), reader.OptionalText()) { Kind = (LinkKind)reader.Count(), Line = reader.Count() }));

    public static PackedList Pack(EquatableArray<BodyImage> images) => PackedList.Of(images, static (pack, image) =>
    {
        pack.Text(image.Url);
        pack.Text(image.Alt);
        pack.Text(image.Title);
        pack.Count(image.Line);
        pack.Count(image.Width);
        pack.Count(image.Height);
    });

    public static EquatableArray<BodyImage> ReadImages(PackedList images) =>
        new(images.Read(static (ref PackReader reader) =>
            new BodyImage(
                reader.Text(), reader.OptionalText(), reader.OptionalText()) { Line = reader.Count(), Width = reader.Count(), Height = reader.Count() }));
}
