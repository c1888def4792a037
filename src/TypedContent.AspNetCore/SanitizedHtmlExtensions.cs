using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using TypedContent.AspNetCore.Razor;

namespace TypedContent.AspNetCore;

/// <summary>Converts a body to the types that Blazor and Razor use for HTML that must not be escaped.</summary>
public static class SanitizedHtmlExtensions
{
    extension(SanitizedHtml html)
    {
        /// <summary>For a component: <c>@article.Body.ToMarkup()</c>.</summary>
        public MarkupString ToMarkup() => new(html.ToString());

        /// <summary>For a Razor page or view: <c>@article.Body.ToHtmlContent()</c>. Written without an intermediate string.</summary>
        public IHtmlContent ToHtmlContent() => new SanitizedHtmlContent(html);
    }
}
