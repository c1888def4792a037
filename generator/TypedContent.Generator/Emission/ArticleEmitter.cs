using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes articles: for each its member, its factory and its texts.</summary>
internal static class ArticleEmitter
{
    public static SourceText Emit(EntrySpec entry) => GeneratedFile.Write(entry.Member.Namespace, writer =>
    {
        MemberEmitter.Emit(writer, entry.Collection, [entry.Member]);
        writer.Line();
        writer.Open($"partial class {entry.Collection.CompiledName}");
        EmitContent(writer, entry);
        writer.Close();
    });

    public static SourceText Emit(BucketSpec<EntrySpec> bucket) => GeneratedFile.Write(bucket.Namespace, writer =>
    {
        var entries = bucket.Items.OrderBy(entry => entry.Name.FlatName, StringComparer.Ordinal).ToArray();
        MemberEmitter.Emit(writer, bucket.Collection, entries.Select(entry => entry.Member));
        writer.Line();
        writer.Open($"partial class {bucket.Collection.CompiledName}");
        CatalogEmitter.EmitDispatch(writer, bucket.Collection, bucket.Suffix, entries.Select(entry => entry.Name));
        foreach (var entry in entries)
        {
            writer.Line();
            EmitContent(writer, entry);
        }

        writer.Close();
    });

    private static void EmitContent(SourceWriter writer, EntrySpec entry)
    {
        EmitFactory(writer, entry);
        writer.Line();
        EmitTexts(writer, entry);
        writer.Line();
        EmitOutline(writer, entry);
    }

    private static void EmitFactory(SourceWriter writer, EntrySpec entry)
    {
        writer.Open($"private {entry.Collection.EntryType} Create_{entry.Name.FlatName}() => new()");
        writer.Line($"Identity = new(this, {Literal.Key(entry.Name.Key)}),");
        foreach (var member in EntryLayout.Of(entry.Collection, entry.Schema))
        {
            if (member.Literal(entry) is { } value)
            {
                writer.Line($"{member.Property} = {value},");
            }
        }

        writer.Close(";");
    }

    private static void EmitTexts(SourceWriter writer, EntrySpec entry)
    {
        const string Part = "global::TypedContent.Generated.ContentPart";
        writer.Open($"private static global::System.ReadOnlySpan<byte> Utf8_{entry.Name.FlatName}({Part} part) => part switch");
        EmitText("Body", entry.Model.Body.Html.ToString());
        EmitText("Text", entry.Model.Body.Text.ToString());
        EmitText("Excerpt", entry.Model.Body.Excerpt);
        EmitText("ExcerptHtml", entry.Model.Body.ExcerptHtml);
        EmitText("SourcePath", entry.Model.ProjectPath);
        EmitText("ContentHash", entry.Model.ContentHash);
        EmitText("Addresses", AddressPlaces.Find(entry.Model.Body.Html.Bytes));
        EmitText("Markdown", entry.Model.Body.Markdown);
        writer.Line("_ => default,");
        writer.Close(";");

        void EmitText(string part, string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            var literal = Literal.Utf8(text);
            var arm = $"{Part}.{part} =>";
            if (literal.IndexOf('\n') < 0)
            {
                writer.Line($"{arm} {literal},");
            }
            else
            {
                writer.Line(arm).Indent().Line(literal + ",").Outdent();
            }
        }
    }

    private static void EmitOutline(SourceWriter writer, EntrySpec entry)
    {
        var (body, files) = (entry.Model.Body, entry.Model.FileKeys);
        var signature = $"private static global::TypedContent.Generated.ContentOutline Outline_{entry.Name.FlatName}()";
        if (body.Headings.Count + body.Links.Count + body.Images.Count + files.Count == 0)
        {
            writer.Line($"{signature} => global::TypedContent.Generated.ContentOutline.Empty;");
            return;
        }

        writer.Open($"{signature} => new()");
        EmitList("Headings", body.ReadHeadings().Select(heading =>
            $"new() {{ Level = {heading.Level}, Id = {Literal.String(heading.Id)}, Text = {Literal.String(heading.Text)} }}"));
        const string Kind = "global::TypedContent.ContentLinkKind";
        EmitList("Links", body.ReadLinks().Select(link =>
            $"new() {{ Url = {Literal.String(link.Url)}, Text = {Literal.String(link.Text)}{Optional("Title", link.Title)}, "
            + $"Kind = {Kind}.{link.Kind}, Line = {link.Line} }}"));
        EmitList(
            "Images",
            body
                .ReadImages()
                .Select(image =>
                    $"new() {{ Url = {Literal.String(image.Url)}{Optional("Alt", image.Alt)}{Optional("Title", image.Title)}, "
                    + $"Line = {image.Line}{SizeOf(image.Width, image.Height)} }}"));
        EmitList("Files", files.Select(Literal.Key));
        writer.Close(";");

        void EmitList(string property, IEnumerable<string> items)
        {
            var all = items.ToArray();
            if (all.Length == 0)
            {
                return;
            }

            writer.Line($"{property} =").Line("[").Indent();
            foreach (var item in all)
            {
                writer.Line(item + ",");
            }

            writer.Outdent().Line("],");
        }

        static string Optional(string property, string? text) => text is null ? "" : $", {property} = {Literal.String(text)}";
    }

    private static string SizeOf(int width, int height) => width > 0 && height > 0 ? $", Width = {width}, Height = {height}" : "";
}
