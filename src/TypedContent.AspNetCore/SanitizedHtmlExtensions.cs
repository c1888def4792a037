using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using TypedContent.AspNetCore.Razor;

namespace TypedContent.AspNetCore;

/// <summary>Gives a body the types by which Blazor and Razor know HTML that is not to be escaped.</summary>
public static class SanitizedHtmlExtensions
{
    extension(SanitizedHtml html)
    {
        /// <summary>For a component: <c>@article.Body.Markup</c>.</summary>
        public MarkupString Markup => new(html.ToString());

        /// <summary>For a Razor page or view: <c>@article.Body.Content</c>. Written without a string in between.</summary>
        public IHtmlContent Content => new SanitizedHtmlContent(html);
    }
}
