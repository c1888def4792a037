using TypedContent.Compiler.Declared;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>
/// Hashes everything that is published about an article. The layout of its file (line ends, order of keys, quotes) does not affect the hash; a change of the
/// sanitizer's rules does, if it changes the body.
/// </summary>
internal static class ContentHasher
{
    /// <param name="model">The article, with its links resolved.</param>
    /// <returns>32 hexadecimal digits.</returns>
    public static string Hash(ArticleModel model)
    {
        var values = ValueHasher.Begin();
        values.Add(model.Title);
        values.Add(model.NavTitle);
        values.Add(model.Order ?? double.NaN);
        values.Add(model.Date);
        values.Add(model.Updated);
        values.Add(model.PublishDate);
        values.Add(model.ExpiryDate);
        values.Add(model.Description);
        Add(values, model.Authors);
        Add(values, model.Categories);
        Add(values, model.Tags);
        values.Add(model.Terms.Count);
        foreach (var use in model.Terms)
        {
            values.Add(use.Taxonomy);
            values.Add(use.Paths.Count);
            foreach (var path in use.Paths)
            {
                Add(values, path.Words);
            }
        }

        values.Add(model.Series.Count);
        foreach (var series in model.Series)
        {
            values.Add(series.Name);
            values.Add(series.Part ?? int.MinValue);
        }

        values.Add(model.Lang);
        values.Add(model.Draft ? 1 : 0);
        values.Add(model.Names.Slug);
        values.Add(model.Names.Url);
        Add(values, model.Names.Aliases);
        Add(values, model.Fields);
        Add(values, model.Declared);
        values.Add(model.References.Count);
        foreach (var reference in model.References)
        {
            values.Add(reference.Property);
            values.Add(reference.Text);
        }

        values.Add(model.FileKeys.Count);
        foreach (var key in model.FileKeys)
        {
            values.Add((long)key);
        }

        values.Add(model.Body.Excerpt);
        values.Add(model.Body.Html.Hash);
        foreach (var component in model.Body.Components)
        {
            values.Add(component.Name);
            values.Add(component.Start);
            values.Add(component.End);
            values.Add(component.ContentStart);
            values.Add(component.ContentEnd);
            values.Add(component.HasContent ? 1 : 0);
            foreach (var argument in component.Arguments)
            {
                values.Add(argument.Name);
                values.Add(argument.Value);
            }
        }

        return values.Finish().ToString();
    }

    private static void Add(ValueHasher values, EquatableArray<string> items)
    {
        values.Add(items.Count);
        foreach (var item in items)
        {
            values.Add(item);
        }
    }

    private static void Add(ValueHasher values, EquatableArray<Field> fields)
    {
        values.Add(fields.Count);
        foreach (var field in fields)
        {
            values.Add(field.Key);
            Add(values, field.Value);
        }
    }

    private static void Add(ValueHasher values, FieldValue value)
    {
        values.Add((int)value.Kind);
        values.Add(value.Text);
        values.Add(value.Kind == FieldKind.Date ? value.Date : null);
        Add(values, value.Fields);
        values.Add(value.Items.Count);
        foreach (var item in value.Items)
        {
            Add(values, item);
        }
    }

    private static void Add(ValueHasher values, EquatableArray<NamedValue> members)
    {
        values.Add(members.Count);
        foreach (var member in members)
        {
            values.Add(member.Name);
            Add(values, member.Value);
        }
    }

    private static void Add(ValueHasher values, DeclaredValue value)
    {
        values.Add((int)value.Kind);
        values.Add(value.Text);
        values.Add(value.Integer);
        values.Add(value.Real);
        values.Add(value.Kind == PrimitiveKind.Date ? value.Date : null);
        Add(values, value.Members);
        values.Add(value.Items.Count);
        foreach (var item in value.Items)
        {
            Add(values, item);
        }
    }
}
