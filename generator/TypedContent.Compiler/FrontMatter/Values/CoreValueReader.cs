using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Reads a value of a type that its key fixes. What is not of it is a finding, and null.</summary>
/// <param name="findings">Takes what is wrong.</param>
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
                return scalar.Text;
            default:
                findings.AddWrongType(entry, "text");
                return null;
        }
    }

    /// <summary>It goes into the page's <c>lang</c>, where any other word would mean nothing.</summary>
    public string? Language(FrontMatterEntry? entry)
    {
        if (Text(entry) is not { } tag || string.IsNullOrWhiteSpace(tag))
        {
            return null;
        }

        if (LanguageTag.IsWellFormed(tag.Trim()))
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
                findings.AddWrongType(entry, "true or false", ValueFaults.Quote(scalar) + NearestBoolean(scalar.Text));
                return null;
            default:
                findings.AddWrongType(entry, "true or false");
                return null;
        }
    }

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

    /// <summary>YAML before 1.2 had words of its own for true and false.</summary>
    private static string NearestBoolean(string text) => text.Trim().ToLowerInvariant() switch
    {
        "yes" or "y" or "on" or "1" => ". Did you mean true?",
        "no" or "n" or "off" or "0" => ". Did you mean false?",
        var word when NearestName.FindKey(word, ["true", "false"]) is { Length: > 0 } near => $". Did you mean {near}?",
        _ => "",
    };
}
