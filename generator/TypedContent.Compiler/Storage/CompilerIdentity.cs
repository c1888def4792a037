using TypedContent.Packing;

namespace TypedContent.Compiler.Storage;

/// <summary>
/// Identifies the code that compiles articles by the ids of its modules. Other code has other ids, and may produce another result from the same file.
/// </summary>
internal static class CompilerIdentity
{
    private static readonly Type[] s_types =
    [
        typeof(CompilerIdentity),
        typeof(AngleSharp.BrowsingContext),
        typeof(Markdig.Markdown),
        typeof(Tomlyn.Parsing.SyntaxParser),
        typeof(YamlDotNet.Core.Parser),

        // Character properties come from the runtime.
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
