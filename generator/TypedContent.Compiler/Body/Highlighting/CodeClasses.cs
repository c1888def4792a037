using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>The class of each kind of piece, behind <c>hljs-</c>: highlight.js's names, for which there are style sheets by the hundred.</summary>
internal static class CodeClasses
{
    private static readonly string?[] s_names = Read();

    /// <returns>Null for what is not marked.</returns>
    public static string? Find(CodeKind kind) => s_names[(int)kind];

    private static string?[] Read()
    {
        var names = new string?[Enum.GetValues(typeof(CodeKind)).Length];
        foreach (CodeKind kind in Enum.GetValues(typeof(CodeKind)))
        {
            names[(int)kind] = kind switch
            {
                CodeKind.Plain => null,
                CodeKind.BuiltIn => "built_in",
                CodeKind.SelectorTag => "selector-tag",
                _ => kind.ToString().ToLowerInvariant(),
            };
        }

        return names;
    }
}
