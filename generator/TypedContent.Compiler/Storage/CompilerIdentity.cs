using TypedContent.Packing;

namespace TypedContent.Compiler.Storage;

/// <summary>The code that compiles an article, by its modules' own identifiers: other code has others, and may make something else of the same file.</summary>
internal static class CompilerIdentity
{
    private static readonly Type[] s_types =
    [
        typeof(CompilerIdentity),
        typeof(AngleSharp.BrowsingContext),
        typeof(Markdig.Markdown),
        typeof(Tomlyn.Parsing.SyntaxParser),
        typeof(YamlDotNet.Core.Parser),

        // What characters are, which the runtime says.
        typeof(object),
    ];

    public static void Write(PackWriter pack)
    {
        foreach (var type in s_types)
        {
            Write(pack, type);
        }
    }

    public static void Write(PackWriter pack, Type type) => pack.Bytes(type.Module.ModuleVersionId.ToByteArray());
}
