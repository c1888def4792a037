namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>The names of elements that are not allowed: the dangerous ones, and those that lose their content too.</summary>
internal static class ElementNames
{
    /// <summary>Removed with their content: code, metadata, or content for other kinds of browsers.</summary>
    private static readonly HashSet<string> CodeNames = Words(
        "script style noembed noframes title base meta link head svg annotation-xml param bgsound "
        + "frameset frame datalist portal fencedframe iframe embed mglyph malignmark basefont command isindex keygen");

    /// <summary>No extension can allow these, and removing one is reported as dangerous.</summary>
    private static readonly HashSet<string> NeverNames = Words(
        "script object embed applet base meta link template noscript noembed noframes xmp plaintext listing svg "
        + "mglyph malignmark annotation-xml foreignobject html head body frameset frame param bgsound portal fencedframe "
        + "image isindex keygen title basefont command slot math selectedcontent geolocation permission usermedia "
        + "install webview controlledframe layer ilayer import xml xbl binding server device intent decorator element shadow content nextid "
        + "handler listener animate animatemotion animatetransform animatecolor set use discard");

    /// <summary>Names that HTML defines. Anything else is a typo or a custom element.</summary>
    private static readonly HashSet<string> KnownNames = Words(
        "form input button select option optgroup textarea fieldset legend output label datalist style iframe img picture "
        + "source video audio track map area canvas dialog marquee blink center font big tt strike acronym nobr dir menu "
        + "menuitem content shadow spacer multicol nextid rbc");

    /// <summary>An extension of a policy can allow these only by choosing <c>Trusted</c>, or under separate rules.</summary>
    private static readonly HashSet<string> GovernedNames = Words(
        "style iframe form input button select option optgroup textarea fieldset legend output datalist");

    public static bool LosesContent(string name) => CodeNames.Contains(name);

    public static bool IsNeverAllowed(string name) => NeverNames.Contains(name);

    public static bool IsKnown(string name) => KnownNames.Contains(name);

    public static bool IsRestricted(string name) => GovernedNames.Contains(name);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
