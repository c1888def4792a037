using System.Text;
using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Permalinks;

/// <summary>
/// An address template such as <c>/posts/{year}/{slug}.html</c>. The braces contain one of <see cref="Placeholders"/>, or a key of the
/// front matter.
/// </summary>
internal sealed class Permalink
{
    public const string Slug = AddressPattern.SlugName;
    public const string Name = AddressPattern.LastSegmentName;
    public const string Path = AddressPattern.FoldersName;
    public const string Collection = "collection";
    public const string Lang = "lang";
    public const string Category = "category";
    public const string Year = "year";
    public const string Month = "month";
    public const string Day = "day";
    public const string FileName = "filename";
    public const string ShortYear = "shortyear";
    public const string PlainMonth = "imonth";
    public const string PlainDay = "iday";

    /// <summary>The categories as folders. Only the Jekyll form of a template can ask for them.</summary>
    public const string CategoryFolders = ":categories";

    // Front matter keys for which every article has a value, or can get one from its path.
    public const string Title = "title";
    public const string Date = "date";

    // Placeholder syntax of other systems: Jekyll and Hugo ':year', WordPress '%year%', Astro '[year]', routes '<year>'.
    private const string ForeignMarks = ":%[]<>$";

    private Permalink(string text, IReadOnlyList<PermalinkPart> parts)
    {
        Text = text;
        Parts = parts;
        AsksForKeys = parts.Any(part => part.Key is not ("" or Title or Date or CategoryFolders) && !Placeholders.Contains(part.Key, StringComparer.Ordinal));
    }

    /// <summary>The placeholders that may be in braces, besides front matter keys.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = [
        Slug, Name, FileName, Path, Collection, Lang, Category, Year, Month, Day, ShortYear, PlainMonth, PlainDay];

    /// <summary>The template as written.</summary>
    public string Text { get; }

    public IReadOnlyList<PermalinkPart> Parts { get; }

    /// <summary>Whether the template uses keys that only the front matter can provide.</summary>
    public bool AsksForKeys { get; }

    /// <param name="text">The template.</param>
    /// <param name="fault">What is wrong with it, as the end of a sentence; empty if nothing is.</param>
    /// <returns>Null if the template is faulty.</returns>
    public static Permalink? Parse(string text, out string fault)
    {
        var parts = new List<PermalinkPart>();
        var literal = new StringBuilder();
        fault = text.StartsWith("/", StringComparison.Ordinal) ? "" : "it does not begin with '/'";
        for (var i = 0; i < text.Length && fault.Length == 0; i++)
        {
            if (text[i] == ':'
                && (text[Math.Max(0, i - 1)] is '/' or '-' or '_' or '.' || (literal.Length == 0 && parts.Count > 0))
                && ForeignPlaceholders.NameAt(text, i + 1) is { Length: > 0 } foreign && ForeignPlaceholders.Find(foreign) is { } own)
            {
                // Jekyll's syntax.
                Add(parts, literal);
                if (own == ".html")
                {
                    literal.Append(own);
                }
                else
                {
                    parts.Add(new PermalinkPart(own == ForeignPlaceholders.Categories ? CategoryFolders : KeyFolding.Fold(own), foreign));
                }

                i += foreign.Length;
                continue;
            }

            if (text[i] != '{')
            {
                fault = FindFault(text, i);
                literal.Append(text[i]);
                continue;
            }

            var length = text.AsSpan(i + 1).IndexOfAny("{}/".AsSpan());
            var name = length < 0 ? text.Substring(i + 1) : text.Substring(i + 1, length);
            if (length < 0 || text[i + 1 + length] != '}')
            {
                fault = $"'{{{name}' is not closed{Meant(name)}";
            }
            else if (name.Length == 0 || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'))
            {
                fault = $"'{{{name}}}' is not a placeholder{Meant(name)}";
            }
            else
            {
                Add(parts, literal);
                parts.Add(new PermalinkPart(KeyFolding.Fold(name), name));
                i += length + 1;
            }
        }

        Add(parts, literal);
        return fault.Length == 0 ? new Permalink(text, parts) : null;
    }

    /// <summary>Why a character is not allowed in an address; empty if it is.</summary>
    private static string FindFault(string text, int at)
    {
        var c = text[at];
        if (c == '/')
        {
            var rest = text.Substring(at + 1);
            var segment = rest.Split('/')[0];
            return rest.StartsWith("/", StringComparison.Ordinal) ? "it contains two slashes in a row"
                : segment is "." or ".." ? $"'{segment}' is not a valid part of an address"
                : "";
        }

        var isForeign = ForeignMarks.IndexOf(c) >= 0 && (c != ':' || !char.IsLetterOrDigit(text[at - 1]));
        if (isForeign)
        {
            var word = new string([.. text.Skip(at + 1).TakeWhile(next => char.IsLetterOrDigit(next) || next == '_')]);
            var hint = word.Length == 0 ? "" : Meant(word) is { Length: > 0 } meant ? meant : "; a placeholder is written in braces, such as {slug}";
            return $"'{c}{word}' has no meaning in it{hint}";
        }

        return c is '?' or '#' ? $"an address ends before '{c}'"
            : c == '}' ? "a '}' has no '{' before it"
            : char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' or '"' or '|' or '^' or '`'
                ? $"{(char.IsControl(c) ? "a control character" : $"'{c}'")} is not allowed in an address"
            : "";
    }

    private static string Meant(string name)
    {
        var word = new string([.. name.TakeWhile(c => char.IsLetterOrDigit(c) || c == '_')]);
        return NearestName.FindKey(word, Placeholders) is { Length: > 0 } nearest ? $" (did you mean {{{nearest}}}?)" : "";
    }

    private static void Add(List<PermalinkPart> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new PermalinkPart("", Nfc.Normalize(literal.ToString())));
            literal.Clear();
        }
    }
}

/// <summary>A part of a template.</summary>
/// <param name="Key">The folded name of a placeholder or key; empty for literal text.</param>
/// <param name="Text">The text as written, without braces.</param>
internal sealed record PermalinkPart(string Key, string Text);
