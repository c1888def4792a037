namespace TypedContent;

/// <summary>The sanitizer policy for bodies. No policy allows scripts, event handlers, or <c>javascript:</c> addresses.</summary>
public enum ContentSanitizer
{
    /// <summary>The policy in the project's property <c>TypedContentSanitizer</c>.</summary>
    Default,

    /// <summary>Text, tables, media, players from known hosts, and a list of style properties.</summary>
    Article,

    /// <summary>Only text: no media, no IDs, no styles. For text that strangers write.</summary>
    Strict,

    /// <summary>Also style elements, forms, and frames from any https host. For authors who could edit the page itself.</summary>
    Trusted,
}
