using Markdig.Syntax;

namespace TypedContent.Compiler.Body.Markdown.Parsing;

/// <summary>What parsers note about a document, for those who render and report it.</summary>
internal static class DocumentData
{
    /// <summary>The notes of a kind; created when first asked for.</summary>
    public static T GetOrAdd<T>(this MarkdownDocument document)
        where T : class, new()
    {
        if (document.Find<T>() is not { } notes)
        {
            notes = new T();
            document.SetData(typeof(T), notes);
        }

        return notes;
    }

    /// <summary>The notes of a kind; null if nobody made any.</summary>
    public static T? Find<T>(this MarkdownDocument document)
        where T : class =>
        document.GetData(typeof(T)) as T;
}
