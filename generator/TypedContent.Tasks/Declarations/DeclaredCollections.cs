using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Declarations;

/// <summary>
/// Finds in C# code which collections have an entry type that the code declares: <c>[ContentCollection("Posts")] partial class Post</c>. For those a
/// stub would be
/// a second type of that name.
/// </summary>
internal static class DeclaredCollections
{
    /// <summary>What code that declares one contains.</summary>
    public const string Attribute = "ContentCollection";

    /// <returns>The collections' names, and the types' names, which say it where a collection is named by a constant.</returns>
    public static IReadOnlyList<string> Find(string code)
    {
        if (code.IndexOf(Attribute, StringComparison.Ordinal) < 0)
        {
            return [];
        }

        var found = new List<string>();
        var tokens = new CSharpTokens(code);
        var isAttribute = false;
        var depth = 0;
        var awaitsType = false;
        string? before = null;
        while (tokens.Next())
        {
            if (tokens.Kind == CSharpTokenKind.Other)
            {
                depth += tokens.Text == "[" ? 1 : tokens.Text == "]" && depth > 0 ? -1 : 0;
                // A declaration of anything but a type, or the end of one.
                awaitsType &= tokens.Text is not (";" or "{" or "}");
            }
            else if (tokens.Kind == CSharpTokenKind.Name)
            {
                if (awaitsType && before is "class" or "record" or "struct" && tokens.Text is not ("class" or "struct"))
                {
                    found.Add(tokens.Text);
                    awaitsType = false;
                }

                isAttribute = depth > 0 && tokens.Text is Attribute or Attribute + "Attribute" && before is "[" or "," or "." or ":";
                if (isAttribute)
                {
                    awaitsType = true;
                    if (ReadName(tokens) is { } name)
                    {
                        found.Add(name);
                    }
                }
            }

            before = tokens.Kind == CSharpTokenKind.Text ? "" : tokens.Text;
        }

        return found;
    }

    /// <summary>The first argument, where it is a literal.</summary>
    private static string? ReadName(CSharpTokens tokens)
    {
        if (!tokens.Next() || tokens.Text != "(" || !tokens.Next())
        {
            return null;
        }

        // [ContentCollection(name: "Posts")]
        if (tokens.Kind == CSharpTokenKind.Name && (!tokens.Next() || tokens.Text != ":" || !tokens.Next()))
        {
            return null;
        }

        return tokens.Kind == CSharpTokenKind.Text && CollectionNames.IsIdentifier(tokens.Text.Trim()) ? tokens.Text.Trim() : null;
    }
}
