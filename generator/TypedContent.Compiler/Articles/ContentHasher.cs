using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>
/// The hash of an article's values. Laying a file out anew (line ends, order of keys, quotes) does not change it; a rule of
/// the sanitizer that changes the body does.
/// </summary>
internal static class ContentHasher
{
    /// <returns>The first 128 bits of a SHA-256, in hexadecimal.</returns>
    public static string Hash(ArticleModel model)
    {
        var values = new StringBuilder(model.Body.Length + 256);
        Add(values, model.Title);
        Add(values, model.Date);
        Add(values, model.Updated);
        Add(values, model.Description);
        Add(values, model.Authors);
        Add(values, model.Categories);
        Add(values, model.Tags);
        Add(values, model.Lang);
        Add(values, model.Draft ? "draft" : null);
        Add(values, model.Names.Slug);
        Add(values, model.Names.Url);
        Add(values, model.Excerpt);
        Add(values, model.Fields);
        if (model.PublishDate is not null || model.ExpiryDate is not null)
        {
            Add(values, model.PublishDate);
            Add(values, model.ExpiryDate);
        }

        if (model.Names.Aliases.Count > 0)
        {
            Add(values, model.Names.Aliases);
        }

        foreach (var use in model.Terms)
        {
            Add(values, use.Taxonomy);
            foreach (var path in use.Paths)
            {
                Add(values, path.Words);
            }
        }

        foreach (var series in model.Series)
        {
            Add(values, series.Name);
            Add(values, series.Part?.ToString(CultureInfo.InvariantCulture));
        }

        Add(values, model.Html);

        return Digest(values);
    }

    /// <summary>The hash of an article with the values that a declared type made of its front matter.</summary>
    public static string Hash(string contentHash, EquatableArray<NamedValue> declared, EquatableArray<ReferenceWord> references)
    {
        var values = new StringBuilder();
        Add(values, contentHash);
        Add(values, declared);
        foreach (var reference in references)
        {
            Add(values, reference.Property);
            Add(values, reference.Text);
        }

        return Digest(values);
    }

    /// <summary>The hash of an article with other addresses in its body.</summary>
    /// <param name="hash">Its hash without them.</param>
    /// <param name="addresses">The addresses.</param>
    public static string HashOf(string hash, IEnumerable<string> addresses)
    {
        var values = new StringBuilder();
        Add(values, hash);
        Add(values, addresses.ToEquatableArray());
        return Digest(values);
    }

    private static string Digest(StringBuilder values)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(values.ToString()));
        var digits = new StringBuilder(32);
        for (var i = 0; i < 16; i++)
        {
            digits.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }

    // Each value with its length before it: no two lists of values come out as one text.
    private static void Add(StringBuilder values, string? value) =>
        values.Append((value?.Length ?? -1).ToString(CultureInfo.InvariantCulture)).Append(':').Append(value).Append('\n');

    private static void Add(StringBuilder values, DateTimeOffset? date) =>
        Add(values, date?.ToString("o", CultureInfo.InvariantCulture));

    private static void Add(StringBuilder values, EquatableArray<string> items)
    {
        values.Append('[').Append(items.Count).Append('\n');
        foreach (var item in items)
        {
            Add(values, item);
        }
    }

    private static void Add(StringBuilder values, EquatableArray<Field> fields)
    {
        values.Append('{').Append(fields.Count).Append('\n');
        foreach (var field in fields)
        {
            Add(values, field.Key);
            Add(values, field.Value);
        }
    }

    private static void Add(StringBuilder values, EquatableArray<NamedValue> members)
    {
        values.Append('{').Append(members.Count).Append('\n');
        foreach (var member in members)
        {
            Add(values, member.Name);
            Add(values, member.Value);
        }
    }

    private static void Add(StringBuilder values, DeclaredValue value)
    {
        values.Append((int)value.Kind).Append('\n');
        Add(values, value.Text);
        Add(values, value.Integer.ToString(CultureInfo.InvariantCulture));
        Add(values, value.Real.ToString("R", CultureInfo.InvariantCulture));
        Add(values, value.Kind == PrimitiveKind.Date ? value.Date : null);
        Add(values, value.Members);
        values.Append('[').Append(value.Items.Count).Append('\n');
        foreach (var item in value.Items)
        {
            Add(values, item);
        }
    }

    private static void Add(StringBuilder values, FieldValue value)
    {
        values.Append((int)value.Kind).Append('\n');
        Add(values, value.Text);
        Add(values, value.Kind == FieldKind.Date ? value.Date : null);
        Add(values, value.Fields);
        values.Append('[').Append(value.Items.Count).Append('\n');
        foreach (var item in value.Items)
        {
            Add(values, item);
        }
    }
}
