using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using TypedContent.AspNetCore.Razor;

namespace TypedContent.AspNetCore;

/// <summary>Gives a body the types by which Blazor and Razor know HTML that is not to be escaped.</summary>
public static class SanitizedHtmlExtensions
{
    extension(SanitizedHtml html)
    {
        /// <summary>For a component: <c>@article.Body.ToMarkup()</c>.</summary>
        public MarkupString ToMarkup() => new(html.ToString());

        /// <summary>For a Razor page or view: <c>@article.Body.ToHtmlContent()</c>. Written without a string in between.</summary>
        public IHtmlContent ToHtmlContent() => new SanitizedHtmlContent(html);
    }
}
