using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using TypedContent.AspNetCore.Addresses;

namespace TypedContent.AspNetCore.Components;

/// <summary>
/// An entry's body in a Blazor component: <c>&lt;ContentBody Entry="article" /&gt;</c>. It went through the sanitizer when the
/// project was compiled, so it is written as it is.
/// </summary>
public sealed class ContentBody : IComponent
{
    private RenderHandle _handle;

    /// <summary>The entry whose body is shown.</summary>
    [Parameter, EditorRequired]
    public IContentEntry? Entry { get; set; }

    /// <summary>The request, which is asked for the path base; null if there is none.</summary>
    [CascadingParameter]
    internal HttpContext? HttpContext { get; set; }

    void IComponent.Attach(RenderHandle renderHandle) => _handle = renderHandle;

    Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        // The entry keeps its string: no request makes one of its own, but below a path base.
        var html = Entry is null ? null : PathBase.Apply(Entry, HttpContext?.Request.PathBase.ToUriComponent());
        _handle.Render(builder => builder.AddMarkupContent(0, html));
        return Task.CompletedTask;
    }
}
