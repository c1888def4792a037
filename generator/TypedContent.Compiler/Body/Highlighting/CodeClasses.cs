using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>The CSS class of each kind of token, after <c>hljs-</c>: highlight.js's names, for which there are hundreds of style sheets.</summary>
internal static class CodeClasses
{
    private static readonly string?[] s_names = Read();

    /// <returns>The class; null if the kind is not marked.</returns>
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
