namespace TypedContent.Compiler.Includes;

/// <summary>A reference to a file, or to a part of one: <c>../src/Cart.cs#total</c>.</summary>
/// <param name="Path">The path as it was written.</param>
/// <param name="Part">The name of a part, or lines of it such as <c>L3-L9</c>; empty for all of the file.</param>
internal readonly record struct FileReference(string Path, string Part)
{
    public static FileReference Parse(string text)
    {
        // Folders such as C# have the sign too.
        var sign = text.LastIndexOf('#');
        return sign < 0 || text.IndexOf('/', sign) >= 0
            ? new FileReference(text.Trim(), "")
            : new FileReference(text.Substring(0, sign).Trim(), text.Substring(sign + 1).Trim());
    }
}
