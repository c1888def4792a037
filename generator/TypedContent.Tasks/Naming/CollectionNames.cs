using System.Globalization;

namespace TypedContent.Tasks.Naming;

/// <summary>The names of generated types. Must match the generator's rules.</summary>
internal static class CollectionNames
{
    public const string Default = "Articles";

    /// <summary>
    /// The singular of a collection's name: <c>Posts</c> has <c>Post</c>, <c>Stories</c> has <c>Story</c>, <c>Glass</c> has <c>GlassEntry</c>.
    /// </summary>
    public static string EntryTypeOf(string collection) =>
        collection.EndsWith("ies", StringComparison.Ordinal) ? collection.Substring(0, collection.Length - 3) + "y"
        : collection.Length > 1
            && collection[collection.Length - 1] == 's'
            && collection[collection.Length - 2] != 's' ? collection.Substring(0, collection.Length - 1)
        : collection + "Entry";

    /// <summary>Makes a valid namespace: a root namespace may be a file name, so characters that an identifier cannot contain become <c>_</c>.</summary>
    public static string ToNamespace(string name)
    {
        var result = new System.Text.StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            var isAllowed = character == '.' || IsIdentifierPart(character);
            if (char.IsDigit(character) && (result.Length == 0 || result[result.Length - 1] == '.'))
            {
                result.Append('_');
            }

            result.Append(isAllowed ? character : '_');
        }

        return result.ToString();
    }

    public static bool IsIdentifier(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsIdentifierPart(name[i]) || (i == 0 && name[i] != '_' && !char.IsLetter(name[i])))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    public static bool IsIdentifierPart(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
