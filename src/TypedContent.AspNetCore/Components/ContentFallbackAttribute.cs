namespace TypedContent.AspNetCore.Components;

/// <summary>
/// The HTML that replaces a component where it does not run: in <see cref="ContentEntry.Html"/>, feeds, the search index, and excerpts. By default, the
/// component's child content.
/// </summary>
/// <remarks>It is sanitized together with the article. On a Razor component: <c>@attribute [ContentFallback("…")]</c>, with a literal.</remarks>
/// <param name="template"> HTML with <c>{Parameter}</c> for the values in the article, which are escaped, and <c>{ChildContent}</c> for the content between
/// the tags; without <c>{ChildContent}</c>, that content follows it. <c>{?Parameter}…{/Parameter}</c> is written only if the article sets the parameter (or
/// has child content), and <c>{First|Second}</c> is the value of the first of these parameters that the article sets. </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentFallbackAttribute(string template) : Attribute
{
    /// <summary>The HTML.</summary>
    public string Template { get; } = template;
}
