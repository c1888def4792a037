using Microsoft.AspNetCore.Mvc.Razor;

namespace TypedContent.AspNetCore.Razor;

/// <summary>
/// The base of Razor views in which <c>@article.Body</c> is HTML: <c>@inherits TypedContent.AspNetCore.Razor.ContentRazorView&lt;TModel&gt;</c>
/// in <c>_ViewImports.cshtml</c>.
/// </summary>
/// <typeparam name="TModel">The view's model.</typeparam>
public abstract class ContentRazorView<TModel> : RazorPage<TModel>
{
    /// <inheritdoc />
    public override void Write(object? value) => base.Write(value is SanitizedHtml html ? html.ToHtmlContent() : value);
}
