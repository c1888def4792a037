using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.Storage;

/// <summary>An article's values and its body as bytes.</summary>
internal static class KeptModel
{
    public static void Write(PackWriter pack, ArticleModel model)
    {
        pack.Text(model.Collection);
        pack.Text(model.ProjectPath);
        pack.Text(model.ContentHash);
        Write(pack, model.Names);
        pack.Text(model.Title);
        pack.Text(model.NavTitle);
        pack.Real(model.Order);
        pack.Text(model.Parent);
        pack.Date(model.Date);
        pack.Date(model.Updated);
        pack.Date(model.PublishDate);
        pack.Date(model.ExpiryDate);
        pack.Text(model.Description);
        pack.Texts(model.Authors);
        pack.Texts(model.Categories);
        pack.Texts(model.Tags);
        pack.List(model.Terms, use =>
        {
            pack.Text(use.Taxonomy);
            pack.List(use.Paths, path => pack.Texts(path.Words));
        });
        pack.List(model.Series, series =>
        {
            pack.Text(series.Name);
            pack.Integer(series.Part);
        });
        pack.Text(model.Lang);
        pack.Presence(model.Draft);
        Write(pack, model.Fields);
        Write(pack, model.Declared);
        pack.List(model.References, reference => Write(pack, reference));
        pack.Text(model.Shape.Path);
        Write(pack, model.Shape.Fields);
        Write(pack, model.Body);
        pack.Texts(model.ImageProperties);
        pack.List(model.FileKeys, key => pack.Fixed(key, sizeof(ulong)));
        pack.Texts(model.LinksTo);
    }

    public static ArticleModel Read(ref PackReader reader) => new()
    {
        Collection = reader.Text(),
        ProjectPath = reader.Text(),
        ContentHash = reader.Text(),
        Names = ReadNames(ref reader),
        Title = reader.Text(),
        NavTitle = reader.OptionalText(),
        Order = reader.Real(),
        Parent = reader.OptionalText(),
        Date = reader.Date(),
        Updated = reader.Date(),
        PublishDate = reader.Date(),
        ExpiryDate = reader.Date(),
        Description = reader.OptionalText(),
        Authors = ReadTexts(ref reader),
        Categories = ReadTexts(ref reader),
        Tags = ReadTexts(ref reader),
        Terms = new(reader.List(static (ref PackReader reader) =>
            new TermUse(reader.Text(), new(reader.List(static (ref PackReader reader) => new TermPath(ReadTexts(ref reader))))))),
        Series = new(reader.List(static (ref PackReader reader) => new SeriesUse(reader.Text(), (int?)reader.Integer()))),
        Lang = reader.OptionalText(),
        Draft = reader.Presence(),
        Fields = new(reader.List(ReadField)),
        Declared = new(reader.List(ReadMember)),
        References = new(reader.List(ReadReference)),
        Shape = new FileShape(reader.Text(), new(reader.List(ReadProperty))),
        Body = ReadBody(ref reader),
        ImageProperties = ReadTexts(ref reader),
        FileKeys = new(reader.List(static (ref PackReader reader) => reader.Key())),
        LinksTo = ReadTexts(ref reader),
    };

    public static void Write(PackWriter pack, ReferenceWord reference)
    {
        pack.Text(reference.Property);
        pack.Text(reference.Text);
    }

    public static ReferenceWord ReadReference(ref PackReader reader) => new(reader.Text(), reader.Text());

    public static EquatableArray<string> ReadTexts(ref PackReader reader) => new(reader.List(static (ref PackReader reader) => reader.Text()));

    private static void Write(PackWriter pack, NameRequest names)
    {
        pack.Text(names.Source);

        // All else of a path is read from it again.
        pack.Text(names.Path.Path);
        pack.Text(names.Path.IsEntry ? names.Path.Stem : null);
        pack.Text(names.Slug);
        pack.Text(names.Url);
        pack.Presence(names.Pattern is not null);
        if (names.Pattern is { } pattern)
        {
            pack.Text(pattern.Template);
            pack.Text(pattern.Text);
            pack.Text(pattern.Prefix);
            pack.Text(pattern.Fault);
            pack.List(pattern.Missing, missing =>
            {
                pack.Text(missing.Key);
                pack.Text(missing.Lack);
                pack.Text(missing.Nearest);
                pack.Presence(missing.IsKey);
            });
        }

        pack.Texts(names.Aliases);
    }

    private static NameRequest ReadNames(ref PackReader reader) => new(reader.Text(), ReadPath(ref reader), reader.OptionalText(), reader.OptionalText())
    {
        Pattern = reader.Presence() ? ReadPattern(ref reader) : null,
        Aliases = ReadTexts(ref reader),
    };

    private static ArticlePath ReadPath(ref PackReader reader)
    {
        var path = ArticlePath.Parse(reader.Text());
        return reader.OptionalText() is { } entry ? path.OfEntry(entry) : path;
    }

    private static AddressPattern ReadPattern(ref PackReader reader) => new(reader.Text(), reader.Text(), reader.Text())
    {
        Fault = reader.Text(),
        Missing = new(reader.List(static (ref PackReader reader) => new MissingValue(reader.Text(), reader.Text(), reader.Text(), reader.Presence()))),
    };

    private static void Write(PackWriter pack, ArticleBody body)
    {
        pack.Count(body.Html.Length);
        pack.Bytes(body.Html.Bytes);
        body.Text.Keep(pack);
        pack.Text(body.Excerpt);
        pack.Text(body.ExcerptHtml);
        pack.Text(body.Markdown);
        pack.Count(body.WordCount);
        pack.Count(body.ReadingTime);
        body.Headings.Keep(pack);
        body.Links.Keep(pack);
        body.Images.Keep(pack);
        pack.Texts(body.Resources);
        pack.Texts(body.Ids);
        pack.Presence(body.IdsAreKnown);
        pack.Text(body.IdPrefix);
        pack.List(body.Components, component => Write(pack, component));
    }

    private static void Write(PackWriter pack, BodyComponent component)
    {
        pack.Text(component.Name);
        pack.Count(component.Start);
        pack.Count(component.End);
        pack.Count(component.ContentStart);
        pack.Count(component.ContentEnd);
        pack.Presence(component.HasContent);
        pack.Location(component.Location);
        pack.Text(component.File);
        pack.List(component.Arguments, argument =>
        {
            pack.Text(argument.Name);
            pack.Text(argument.Value);
            pack.Location(argument.NameLocation);
            pack.Location(argument.ValueLocation);
        });
    }

    private static BodyComponent ReadComponent(ref PackReader reader) => new(reader.Text(), reader.Count(), reader.Count())
    {
        ContentStart = reader.Count(),
        ContentEnd = reader.Count(),
        HasContent = reader.Presence(),
        Location = PackedPlaces.ReadLocation(ref reader),
        File = reader.OptionalText(),
        Arguments = new(reader.List(static (ref PackReader reader) => new ComponentArgument(
            reader.Text(), reader.OptionalText(), PackedPlaces.ReadLocation(ref reader), PackedPlaces.ReadLocation(ref reader)))),
    };

    private static ArticleBody ReadBody(ref PackReader reader)
    {
        var html = Utf8Text.Of(reader.Bytes(reader.Count()));
        return new ArticleBody
        {
            Html = html,
            Text = BodyText.ReadKept(ref reader, html),
            Excerpt = reader.Text(),
            ExcerptHtml = reader.Text(),
            Markdown = reader.Text(),
            WordCount = reader.Count(),
            ReadingTime = reader.Count(),
            Headings = PackedList.ReadKept(ref reader),
            Links = PackedList.ReadKept(ref reader),
            Images = PackedList.ReadKept(ref reader),
            Resources = ReadTexts(ref reader),
            Ids = ReadTexts(ref reader),
            IdsAreKnown = reader.Presence(),
            IdPrefix = reader.Text(),
            Components = new(reader.List(ReadComponent)),
        };
    }

    private static void Write(PackWriter pack, EquatableArray<Field> fields) => pack.List(fields, field =>
    {
        pack.Text(field.Key);
        Write(pack, field.Value);
    });

    private static Field ReadField(ref PackReader reader) => new(reader.Text(), ReadValue(ref reader));

    private static void Write(PackWriter pack, FieldValue value)
    {
        pack.Count((int)value.Kind);
        pack.Text(value.Text);
        pack.Date(value.Date);
        pack.List(value.Items, item => Write(pack, item));
        Write(pack, value.Fields);
    }

    private static FieldValue ReadValue(ref PackReader reader) => new((FieldKind)reader.Count(), reader.Text())
    {
        Date = reader.Date().GetValueOrDefault(),
        Items = new(reader.List(ReadValue)),
        Fields = new(reader.List(ReadField)),
    };

    private static void Write(PackWriter pack, EquatableArray<NamedValue> members) => pack.List(members, member =>
    {
        pack.Text(member.Name);
        Write(pack, member.Value);
    });

    private static NamedValue ReadMember(ref PackReader reader) => new(reader.Text(), ReadDeclared(ref reader));

    private static void Write(PackWriter pack, DeclaredValue value)
    {
        pack.Count((int)value.Kind);
        pack.Text(value.Text);
        pack.Integer(value.Integer);
        pack.Real(value.Real);
        pack.Date(value.Date);
        pack.List(value.Items, item => Write(pack, item));
        Write(pack, value.Members);
    }

    private static DeclaredValue ReadDeclared(ref PackReader reader) => new((PrimitiveKind)reader.Count())
    {
        Text = reader.Text(),
        Integer = reader.Integer().GetValueOrDefault(),
        Real = reader.Real().GetValueOrDefault(),
        Date = reader.Date().GetValueOrDefault(),
        Items = new(reader.List(ReadDeclared)),
        Members = new(reader.List(ReadMember)),
    };

    private static void Write(PackWriter pack, EquatableArray<FieldProperty> properties) => pack.List(properties, property =>
    {
        pack.Text(property.Key);
        Write(pack, property.Type);
    });

    private static FieldProperty ReadProperty(ref PackReader reader) => new(reader.Text(), ReadType(ref reader));

    private static void Write(PackWriter pack, FieldType type)
    {
        pack.Count((int)type.Kind);
        pack.Presence(type.Element is not null);
        if (type.Element is { } element)
        {
            Write(pack, element);
        }

        Write(pack, type.Properties);
        pack.Presence(type.IsMixed);
    }

    private static FieldType ReadType(ref PackReader reader) => new((FieldKind)reader.Count())
    {
        Element = reader.Presence() ? ReadType(ref reader) : null,
        Properties = new(reader.List(ReadProperty)),
        IsMixed = reader.Presence(),
    };
}
