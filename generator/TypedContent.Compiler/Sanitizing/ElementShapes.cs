namespace TypedContent.Compiler.Sanitizing;

/// <summary>What elements mean to whoever writes or reads them: which have no end tag, which stand on lines of their own.</summary>
internal static class ElementShapes
{
    private static readonly HashSet<string> VoidNames = Words("area base br col embed hr img input link meta source track wbr");

    private static readonly HashSet<string> BlockNames = Words(
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 "
        + "h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol option optgroup p plaintext pre search section select "
        + "summary table caption tbody thead tfoot tr ul xmp");

    /// <summary>Content that is for whoever cannot show the element.</summary>
    private static readonly HashSet<string> SilentNames = Words("rp annotation video audio style iframe datalist");

    private static readonly HashSet<string> PreformattedNames = Words("pre textarea listing xmp plaintext");

    public static bool IsVoid(string name) => VoidNames.Contains(name);

    public static bool IsBlock(string name) => BlockNames.Contains(name);

    public static bool IsSilent(string name) => SilentNames.Contains(name);

    public static bool IsPreformatted(string name) => PreformattedNames.Contains(name);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
