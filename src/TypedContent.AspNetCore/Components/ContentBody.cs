using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using TypedContent.AspNetCore.Addresses;

namespace TypedContent.AspNetCore.Components;

/// <summary>
/// An entry's body in a Blazor component: <c>&lt;ContentBody Entry="article" /&gt;</c>. The body was sanitized when the project was compiled, so it is
/// written without encoding. The components in it are rendered.
/// </summary>
public sealed class ContentBody : IComponent
{
    private RenderHandle _handle;

    /// <summary>The entry whose body is shown.</summary>
    [Parameter, EditorRequired]
    public IContentEntry? Entry { get; set; }

    /// <summary>The request, for its path base; null if there is none.</summary>
    [CascadingParameter]
    internal HttpContext? HttpContext { get; set; }

    void IComponent.Attach(RenderHandle renderHandle) => _handle = renderHandle;

    Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _handle.Render(Write);
        return Task.CompletedTask;
    }

    private void Write(RenderTreeBuilder builder)
    {
        var pathBase = HttpContext?.Request.PathBase.ToUriComponent();
        if (Entry is IComponentContent content && content.WriteBody(new ContentFragment(content, builder, Entry.Html, pathBase)))
        {
            return;
        }

        // The entry caches its string; only below a path base does a request create its own.
        builder.AddMarkupContent(0, Entry is null ? null : PathBase.Apply(Entry, pathBase));
    }
}
