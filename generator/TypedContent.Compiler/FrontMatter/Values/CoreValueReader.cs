using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Reads a value whose type is fixed by its key. A value of another type is reported and read as null.</summary>
/// <param name="findings">Receives the findings.</param>
/// <param name="dates">Reads dates.</param>
internal sealed class CoreValueReader(FindingBag findings, DateReader dates)
{
    public string? Text(FrontMatterEntry? entry)
    {
        switch (entry?.Value)
        {
            case null or FrontMatterScalar { IsNull: true }:
                return null;
            case FrontMatterScalar scalar:
                return scalar.Text.Trim();
            default:
                findings.AddWrongType(entry, "text");
                return null;
        }
    }

    /// <summary>
    /// Content management systems write an empty text for an empty field, which is not an excerpt. True asks for a generated one, which is the
    /// default anyway.
    /// </summary>
    public string? Excerpt(FrontMatterEntry? entry)
    {
        if (entry?.Value is FrontMatterScalar { IsPlain: true } scalar && CoreSchema.Resolve(scalar.Text) == FieldKind.Bool)
        {
            findings.AddWrongType(entry, "text");
            return null;
        }

        return Text(entry) is { Length: > 0 } text ? text : null;
    }

    /// <summary>The value becomes the page's <c>lang</c> attribute, so it must be a language tag.</summary>
    public string? Language(FrontMatterEntry? entry)
    {
        if (Text(entry) is not { } tag || string.IsNullOrWhiteSpace(tag))
        {
            return null;
        }

        if (LanguageTag.IsWellFormed(tag))
        {
            return tag;
        }

        findings.AddWrongType(entry!, "a language tag (BCP 47) such as en, zh or pt-BR");
        return null;
    }

    public bool? Boolean(FrontMatterEntry? entry)
    {
        switch (entry?.Value)
        {
            case null or FrontMatterScalar { IsNull: true }:
                return null;
            case FrontMatterScalar scalar when IsBoolean(scalar):
                return CoreSchema.Boolean(scalar.Text);
            case FrontMatterScalar scalar:
                findings.AddWrongType(entry, "true or false", ValueFaults.Quote(scalar) + Meant(scalar.Text, entry.Key));
                return null;
            default:
                findings.AddWrongType(entry, "true or false");
                return null;
        }
    }

    /// <summary>Whether a value under <c>published</c> is a date, as on some sites: a date in any form, or a year.</summary>
    public static bool IsDateLike(FrontMatterNode node) => node is FrontMatterScalar scalar && scalar.Text.Count(char.IsDigit) >= 3;

    /// <summary>Whether a value is <c>true</c> or <c>false</c> in the core schema.</summary>
    public static bool IsBoolean(FrontMatterNode node) => node is FrontMatterScalar scalar && CoreSchema.Resolve(scalar.Text) == FieldKind.Bool;

    public DateTimeOffset? Date(FrontMatterEntry? entry)
    {
        switch (entry?.Value)
        {
            case null or FrontMatterScalar { IsNull: true } or FrontMatterScalar { Text: "" }:
                return null;
            case FrontMatterScalar scalar when scalar.Text.Trim().Equals("Invalid Date", StringComparison.OrdinalIgnoreCase):
                findings.Add(FindingIds.InvalidDateText, scalar.Range, entry.Key, scalar.Text);
                return null;
            case FrontMatterScalar scalar:
                var date = dates.Read(scalar.Text, out var fault);
                if (fault is not null)
                {
                    findings.Add(FindingIds.NotADate, scalar.Range, entry.Key, scalar.Text, fault);
                }

                return date;
            default:
                findings.AddWrongType(entry, "a date");
                return null;
        }
    }

    private static string Meant(string text, string key) => BooleanWords.Find(text, KeyFolding.Fold(key)) switch
    {
        true => ". Did you mean true?",
        false => ". Did you mean false?",
        null => "",
    };
}
