namespace TypedContent;

/// <summary>What may stay in a body. No policy lets script, event handlers or <c>javascript:</c> addresses through.</summary>
public enum ContentSanitizer
{
    /// <summary>What the project's property <c>TypedContentSanitizer</c> says.</summary>
    Default,

    /// <summary>Text, tables, media, players of known hosts; style by a list of properties.</summary>
    Article,

    /// <summary>Text only: no media, no identifiers, no style. For what strangers write.</summary>
    Strict,

    /// <summary>Also style elements, forms, and frames of any https host. For authors who could edit the page itself.</summary>
    Trusted,
}
