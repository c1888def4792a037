using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator.Emission;

/// <summary>Writes articles: for each its member, its factory and its texts.</summary>
internal static class ArticleEmitter
{
    public static SourceText Emit(EntrySpec entry) => GeneratedFile.Write(entry.Namespace, writer =>
    {
        EmitMembers(writer, entry.Collection, [entry]);
        writer.Line();
        writer.Open($"partial class {CatalogEmitter.ClassName(entry.Collection)}");
        EmitContent(writer, entry);
        writer.Close();
    });

    public static SourceText Emit(BucketSpec bucket) => GeneratedFile.Write(bucket.Namespace, writer =>
    {
        EmitMembers(writer, bucket.Collection, bucket.Entries);
        writer.Line();
        writer.Open($"partial class {CatalogEmitter.ClassName(bucket.Collection)}");
        CatalogEmitter.EmitDispatch(writer, bucket.Collection, BucketSuffix(bucket.Number), bucket.Entries.Select(entry => entry.Name));
        foreach (var entry in bucket.Entries)
        {
            writer.Line();
            EmitContent(writer, entry);
        }

        writer.Close();
    });

    public static string BucketSuffix(int number) => number.ToString("000", CultureInfo.InvariantCulture);

    /// <summary>The members, in one block for each folder.</summary>
    private static void EmitMembers(SourceWriter writer, CollectionInfo collection, IReadOnlyList<EntrySpec> entries)
    {
        var isFirst = true;
        foreach (var scope in entries.GroupBy(entry => entry.Name.Scope).OrderBy(scope => string.Join(".", scope.Key), StringComparer.Ordinal))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Open($"partial class {collection.Name}");
            foreach (var name in scope.Key)
            {
                writer.Line($"/// <summary>The articles of the folder {XmlDoc.Escape(name)}.</summary>");
                writer.Open($"public static partial class {name}");
            }

            var isFirstMember = true;
            foreach (var entry in scope)
            {
                if (!isFirstMember)
                {
                    writer.Line();
                }

                isFirstMember = false;
                EmitMember(writer, entry);
            }

            foreach (var _ in scope.Key)
            {
                writer.Close();
            }

            writer.Close();
        }
    }

    private static void EmitMember(SourceWriter writer, EntrySpec entry)
    {
        var date = entry.Model.Date is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ", " : "";
        writer.Line($"/// <summary>{XmlDoc.Escape(entry.Model.Title)}</summary>");
        writer.Line($"/// <remarks>{date}{XmlDoc.Escape(entry.Model.ProjectPath)}</remarks>");
        writer.Line($"public static {entry.Collection.EntryType} {entry.Name.Identifier} => Collection.Get({Literal.Key(entry.Name.Key)});");
    }

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
        var model = entry.Model;
        writer.Open($"private {entry.Collection.EntryType} Create_{entry.Name.FlatName}() => new()");
        writer.Line($"Identity = new(this, {Literal.Key(entry.Name.Key)}),");
        writer.Line($"Slug = {Literal.String(entry.Name.Slug)},");
        writer.Line($"Url = {Literal.String(entry.Name.Url)},");
        writer.Line($"SourcePath = {Literal.String(model.ProjectPath)},");
        writer.Line($"ContentHash = {Literal.String(model.ContentHash)},");
        Unless(false, "Title", Literal.String(model.Title));
        Unless(model.Date is null, "Date", Literal.Date(model.Date));
        Unless(model.Updated is null, "Updated", Literal.Date(model.Updated));
        Unless(model.Description is null, "Description", Literal.String(model.Description));
        Unless(model.Authors.Count == 0, "Authors", Literal.Strings(model.Authors));
        Unless(model.Categories.Count == 0, "Categories", Literal.Strings(model.Categories));
        Unless(model.Tags.Count == 0, "Tags", Literal.Strings(model.Tags));
        Unless(model.Lang is null, "Lang", Literal.String(model.Lang));
        Unless(!model.Draft, "Draft", "true");
        EmitFields(writer, entry);
        Unless(model.WordCount == 0, "WordCount", model.WordCount.ToString(CultureInfo.InvariantCulture));
        Unless(model.ReadingTime == 0, "ReadingTime", model.ReadingTime.ToString(CultureInfo.InvariantCulture));
        writer.Close(";");

        void Unless(bool isDefault, string property, string value)
        {
            if (!isDefault && !entry.Schema.Declares(property))
            {
                writer.Line($"{property} = {value},");
            }
        }
    }

    private static void EmitFields(SourceWriter writer, EntrySpec entry)
    {
        if (entry.Schema.Declared is { } declared)
        {
            DeclaredCode.Assign(writer, declared, entry.Model.Declared);
            return;
        }

        var fields = entry.Model.Fields.Where(field => field.Value.Kind != FieldKind.Null).ToDictionary(field => KeyFolding.Fold(field.Key), StringComparer.Ordinal);
        foreach (var property in entry.Schema.Properties)
        {
            if (fields.TryGetValue(property.FoldedKey, out var field))
            {
                writer.Line($"{property.Name} = {FieldCode.Value(field.Value, property.Type)},");
            }
        }
    }

    private static void EmitTexts(SourceWriter writer, EntrySpec entry)
    {
        writer.Open($"private static global::System.ReadOnlySpan<byte> Utf8_{entry.Name.FlatName}(global::TypedContent.Generated.ContentPart part) => part switch");
        EmitText("Body", entry.Model.Html);
        EmitText("Text", entry.Model.Text);
        EmitText("Excerpt", entry.Model.Excerpt);
        writer.Line("_ => default,");
        writer.Close(";");

        void EmitText(string part, string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            var literal = Literal.Utf8(text);
            var arm = $"global::TypedContent.Generated.ContentPart.{part} =>";
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
        var model = entry.Model;
        var signature = $"private static global::TypedContent.Generated.ContentOutline Outline_{entry.Name.FlatName}()";
        if (model.Headings.Count + model.Links.Count + model.Images.Count == 0)
        {
            writer.Line($"{signature} => global::TypedContent.Generated.ContentOutline.Empty;");
            return;
        }

        writer.Open($"{signature} => new()");
        EmitList("Headings", model.Headings.Select(heading => $"new({heading.Level}, {Literal.String(heading.Id)}, {Literal.String(heading.Text)})"));
        EmitList("Links", model.Links.Select(link => $"new({Literal.String(link.Url)}, {Literal.String(link.Text)}{Optional(link.Title)})"));
        EmitList("Images", model.Images.Select(image => $"new({Literal.String(image.Url)}, {Literal.String(image.Alt)}{Optional(image.Title)})"));
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

        static string Optional(string? text) => text is null ? "" : ", " + Literal.String(text);
    }
}
