namespace TypedContent.AspNetCore.Components;

/// <summary>
/// The HTML that stands for a component where it does not run: in <see cref="ContentEntry.Html"/>, feeds, the search index and excerpts. Without it the
/// component's child content does.
/// </summary>
/// <remarks>
/// It passes the sanitizer together with the article. On a Razor component: <c>@attribute [ContentFallback("…")]</c>, with a literal.
/// </remarks>
/// <param name="template">
/// HTML with <c>{Parameter}</c> for the values that the article gives, escaped, and <c>{ChildContent}</c> for what is between the tags; where it does not
/// say <c>{ChildContent}</c>, that follows it. <c>{?Parameter}…{/Parameter}</c> is written only where the article gives the parameter.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentFallbackAttribute(string template) : Attribute
{
    /// <summary>The HTML.</summary>
    public string Template { get; } = template;
}
