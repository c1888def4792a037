namespace TypedContent.Compiler.Sanitizing;

/// <summary>Tells headings by their names.</summary>
internal static class Headings
{
    /// <summary>1 to 6, or 0 for what is no heading.</summary>
    public static int Level(string name) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}
