using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.ArticleComponents;

namespace TypedContent.AspNetCore.Tests.Components.Browser;

/// <summary>The components of the set with each of these texts in every parameter of type text, however it came there.</summary>
public sealed class HostileValues : ComponentBase
{
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Texts { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var (index, text) in Texts.Index())
        {
            RenderFragment content = inner => inner.AddContent(0, text);
            Write<Callout>(("Title", text), ("ChildContent", content));
            Write<Figure>(("Alt", text), ("Src", "/images/" + text), ("ChildContent", content));
            Write<CodeFile>(("Name", text), ("ChildContent", content));
            Write<Tabs>(("DefaultValue", text), ("ChildContent", (RenderFragment)(inner =>
            {
                Add<Tab>(inner, ("Title", text), ("ChildContent", content));
                Add<TabItem>(inner, ("Value", text), ("ChildContent", content));
                Add<TabItem>(inner, ("Label", text), ("ChildContent", content));
            })));

            // Each opened video is a frame.
            if (index % 20 == 0)
            {
                Write<YouTube>(("Id", text), ("Title", text));
                Write<Vimeo>(("Id", text), ("Title", text));
                Write<Bilibili>(("Id", text), ("Title", text));
            }
        }

        void Write<TComponent>(params ReadOnlySpan<(string Name, object Value)> parameters) where TComponent : IComponent =>
            Add<TComponent>(builder, parameters);
    }

    private static void Add<TComponent>(RenderTreeBuilder builder, params ReadOnlySpan<(string Name, object Value)> parameters) where TComponent : IComponent
    {
        builder.OpenComponent<TComponent>(0);
        foreach (var (name, value) in parameters)
        {
            builder.AddComponentParameter(1, name, value);
        }

        builder.CloseComponent();
    }
}
