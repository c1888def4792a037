using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Declarations;

/// <summary>
/// Finds the collections whose entry type is declared in C# code, as in <c>[ContentCollection("Posts")] partial class Post</c>. For these, a stub would
/// declare the type a second time.
/// </summary>
internal static class DeclaredCollections
{
    /// <summary>Text that is in any file with such a declaration.</summary>
    public const string Attribute = "ContentCollection";

    /// <returns>The names of the collections, and the names of the types, which identify a collection whose name is a constant.</returns>
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
                // The attribute was not on a type, or the type has ended.
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

    /// <summary>The first argument if it is a literal; otherwise null.</summary>
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
