using System.Globalization;
using System.Text;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using NameSlug = TypedContent.Compiler.Naming.Slug;

namespace TypedContent.Compiler.Permalinks;

/// <summary>
/// Fills an article's values into a template. The parts that depend on the slug stay open, because slugs are assigned only when all articles are known.
/// </summary>
internal static class PermalinkFiller
{
    // Groups of synonymous keys: a template may use any of them for a value that the front matter has under another.
    private static readonly IReadOnlyList<string>[] s_synonyms =
        [KnownKeys.Updated, KnownKeys.PublishDate, KnownKeys.ExpiryDate, KnownKeys.Authors, KnownKeys.Categories, KnownKeys.Tags, KnownKeys.Lang];

    public static AddressPattern Fill(Permalink permalink, CompiledArticle article)
    {
        var text = new StringBuilder();
        var missing = new List<MissingValue>();
        var fields = permalink.AsksForKeys ? article.FrontMatter.Fields : default;
        var fixedLength = -1;
        foreach (var part in permalink.Parts)
        {
            if (fixedLength < 0 && part.Key is not ("" or Permalink.Collection or Permalink.Lang))
            {
                fixedLength = text.Length;
            }

            text.Append(part.Key.Length == 0 ? part.Text : ValueOf(part, article.Model, fields, missing));
        }

        var filled = text.ToString();
        var start = filled.Substring(0, fixedLength < 0 ? filled.Length : fixedLength).Replace("//", "/");
        return new AddressPattern(permalink.Text, filled, start.Substring(0, start.LastIndexOf('/') + 1)) { Missing = missing.ToEquatableArray() };
    }

    private static string ValueOf(PermalinkPart part, ArticleModel model, EquatableArray<LocatedField> fields, List<MissingValue> missing)
    {
        switch (part.Key)
        {
            case Permalink.Slug or Permalink.Name or Permalink.Path:
                return "{" + part.Key + "}";
            case Permalink.Collection:
                return Casing.ToLower(model.Collection);
            case Permalink.Lang:
                return (model.Names.Path.Lang ?? model.Lang) is { } lang ? NameSlug.FromText(lang) : "";
            case Permalink.FileName:
                return FileNameOf(model.Names.Path);
            case Permalink.CategoryFolders:
                return string.Join("/", model.Categories.Select(NameSlug.FromText));
            case Permalink.Year or Permalink.Month or Permalink.Day or Permalink.ShortYear or Permalink.PlainMonth or Permalink.PlainDay
                when model.Date is null:
                Lack(part.Key, "has no date");
                return "";
            case Permalink.Year:
                return model.Date!.Value.ToString("yyyy", CultureInfo.InvariantCulture);
            case Permalink.Month:
                return model.Date!.Value.ToString("MM", CultureInfo.InvariantCulture);
            case Permalink.Day:
                return model.Date!.Value.ToString("dd", CultureInfo.InvariantCulture);
            case Permalink.ShortYear:
                return model.Date!.Value.ToString("yy", CultureInfo.InvariantCulture);
            case Permalink.PlainMonth:
                return model.Date!.Value.Month.ToString(CultureInfo.InvariantCulture);
            case Permalink.PlainDay:
                return model.Date!.Value.Day.ToString(CultureInfo.InvariantCulture);
            case Permalink.Category when model.Categories.Count == 0:
                Lack(part.Key, "has no category");
                return "";
        }

        var value = part.Key switch
        {
            Permalink.Category => model.Categories[0],
            Permalink.Title => model.Title,
            Permalink.Date => model.Date is { } date ? DayOf(date) : null,
            _ => FindText(part, fields, missing),
        };
        if (value is null)
        {
            if (part.Key == Permalink.Date)
            {
                Lack(part.Key, "has no date");
            }

            return "";
        }

        var slug = NameSlug.FromText(value);
        if (slug.Length == 0)
        {
            Lack(part.Text, value.Length == 0
                ? $"has nothing at '{part.Text}'"
                : $"has only \"{FindingBag.Shorten(value)}\" at '{part.Text}', which contains nothing that is allowed in an address");
        }

        return slug;

        // A missing date is reported once, not once for each of its parts.
        void Lack(string key, string lack)
        {
            if (!missing.Any(known => known.Lack == lack))
            {
                missing.Add(new MissingValue(key, lack, "", IsKey: false));
            }
        }
    }

    /// <summary>The file's name without its extension; characters that an address cannot contain are removed.</summary>
    private static string FileNameOf(ArticlePath path)
    {
        var name = path.IsEntry ? path.Stem : path.Path.Substring(path.Path.LastIndexOf('/') + 1);
        var dot = path.IsEntry ? -1 : name.LastIndexOf('.');
        return Nfc.Normalize(new string([.. (dot > 0 ? name.Substring(0, dot) : name).Where(c => !char.IsControl(c) && c is not ('{' or '}' or '\\'))]));
    }

    /// <returns>The text of the value, or of the first item of a list; null, after adding to <paramref name="missing"/>, if there is none.</returns>
    private static string? FindText(PermalinkPart part, EquatableArray<LocatedField> fields, List<MissingValue> missing)
    {
        var synonyms = s_synonyms.FirstOrDefault(keys => keys.Contains(part.Key));
        var value = Find(part.Key, fields) ?? synonyms?.Select(key => Find(key, fields)).FirstOrDefault(found => found is not null);
        var scalar = value is { Kind: FieldKind.List, Items: [var first, ..] } ? first : value;
        switch (scalar?.Kind)
        {
            case null or FieldKind.Null:
                missing.Add(new MissingValue(part.Text, $"has no '{part.Text}' in its front matter",
                    NearestName.FindKey(part.Text, fields.Select(field => field.Key).Concat(Permalink.Placeholders)), IsKey: value is null));
                return null;
            case FieldKind.List or FieldKind.Map:
                missing.Add(new MissingValue(part.Text,
                    $"has {(scalar.Kind == FieldKind.Map ? "a map" : "an empty list")} at '{part.Text}', where a word is needed", "", IsKey: false));
                return null;
            case FieldKind.Date:
                return DayOf(scalar.Date);
            default:
                return scalar.Text;
        }
    }

    private static LocatedValue? Find(string foldedKey, EquatableArray<LocatedField> fields)
    {
        foreach (var field in fields)
        {
            if (KeyFolding.Fold(field.Key) == foldedKey)
            {
                return field.Value;
            }
        }

        return null;
    }

    private static string DayOf(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
