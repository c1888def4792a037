using System.Globalization;
using System.Text;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>
/// The identifiers of a body: each is unique, and none clobbers the document. Every heading gets one, derived from its text in GitHub's way (lower case, blanks
/// become hyphens, punctuation dropped, letters of every script kept).
/// </summary>
/// <param name="body">The body.</param>
/// <param name="prefix">The prefix of all identifiers; usually empty.</param>
internal sealed class ElementIds(ParsedBody body, string prefix)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);
    private HashSet<string>? _written;

    /// <summary>An identifier as it is published: with the project's prefix.</summary>
    public string Publish(string id) => id.Length == 0 || id.StartsWith(prefix, StringComparison.Ordinal) ? id : prefix + id;

    /// <summary>A published identifier without the prefix.</summary>
    public string Written(string id) => id.StartsWith(prefix, StringComparison.Ordinal) ? id.Substring(prefix.Length) : id;

    /// <summary>Several identifiers, separated by blanks.</summary>
    public string PublishAll(string ids) =>
        prefix.Length == 0 ? ids : string.Join(" ", ids.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Publish));

    /// <summary>Claims an identifier. False if an earlier element has it.</summary>
    public bool Claim(string id) => _used.Add(id);

    /// <summary>Whether an element that stays has the identifier.</summary>
    public bool IsClaimed(string id) => _used.Contains(id);

    /// <summary>An unused identifier for a heading with this text. The author did not write it anywhere, and no other element has it.</summary>
    public string ForText(string text) => Free(Publish(Slug(text)));

    /// <summary>The same identifier, with the first number that makes it unique.</summary>
    public string Free(string id)
    {
        if (!ReservedNames.Contains(id) && !IsWritten(id) && _used.Add(id))
        {
            return id;
        }

        _next.TryGetValue(id, out var number);
        while (true)
        {
            number++;
            var candidate = id + "-" + number.ToString(CultureInfo.InvariantCulture);
            if (!IsWritten(candidate) && _used.Add(candidate))
            {
                _next[id] = number;
                return candidate;
            }
        }
    }

    /// <summary>Whether the author gave this identifier to an element.</summary>
    public bool IsWritten(string id) => (_written ??= new HashSet<string>(body.FindIds().Select(Publish), StringComparer.Ordinal)).Contains(id);

    internal static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '-')
            {
                slug.Append('-');
                continue;
            }

            var width = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (IsKept(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                slug.Append(text, i, width);
            }

            i += width - 1;
        }

        return slug.Length == 0 ? "section" : Casing.ToLower(slug.ToString());
    }

    private static bool IsKept(UnicodeCategory category) =>
        category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.ConnectorPunctuation;
}
