using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TypedContent.AspNetCore.Razor;

/// <summary>
/// The base of Razor Pages in which <c>@article.Body</c> is HTML: <c>@inherits TypedContent.AspNetCore.Razor.ContentRazorPage</c> in
/// the page or in <c>_ViewImports.cshtml</c>.
/// </summary>
public abstract class ContentRazorPage : Page
{
    /// <inheritdoc />
    public override void Write(object? value) => base.Write(value is SanitizedHtml html ? html.ToHtmlContent() : value);
}
