using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Addresses;

// The calls are generated without loops and conditions, so they are in source order.
#pragma warning disable ASP0006

namespace TypedContent.AspNetCore.Components;

/// <summary>
/// Receives a body, or a component's child content, from the generated code of an article: parts of its HTML, and components with their arguments. For
/// generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentFragment
{
    private readonly IComponentContent _entry;
    private readonly RenderTreeBuilder _builder;
    private readonly string _html;
    private readonly string? _pathBase;
    private int _sequence;

    /// <param name="entry">The entry.</param>
    /// <param name="builder">Receives the body.</param>
    /// <param name="html">The body's HTML.</param>
    /// <param name="pathBase">The prefix of addresses within the site; null for none.</param>
    /// <param name="content">The part to write; see <see cref="Content"/>.</param>
    internal ContentFragment(IComponentContent entry, RenderTreeBuilder builder, string html, string? pathBase, int content = 0) =>
        (_entry, _builder, _html, _pathBase, Content) = (entry, builder, html, pathBase, content);

    /// <summary>The part to write: 0 for the body, or the number of a component whose child content is written.</summary>
    public int Content { get; }

    /// <summary>Whether the body is the one that the generated code was made for. An entry created by a test has another one.</summary>
    /// <param name="length">The length of its HTML, in UTF-16 code units.</param>
    public bool Begin(int length) => _html.Length == length;

    /// <summary>Writes a part of the HTML unchanged; it was sanitized.</summary>
    /// <param name="start">The start of the part.</param>
    /// <param name="length">The length of the part, in UTF-16 code units.</param>
    public void Html(int start, int length) => _builder.AddMarkupContent(_sequence++, PathBase.Apply(_html.Substring(start, length), _pathBase));

    /// <summary>Begins an element of the HTML that contains a component.</summary>
    /// <param name="name">Its name.</param>
    public void Element(string name) => _builder.OpenElement(_sequence++, name);

    /// <summary>Writes an attribute of the last element begun.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isAddress">Whether it is an address within the site.</param>
    public void Attribute(string name, string value, bool isAddress = false) => _builder.AddAttribute(_sequence++, name, isAddress ? Address(value) : value);

    /// <summary>Ends the last element begun.</summary>
    public void EndElement() => _builder.CloseElement();

    /// <summary>Begins a component.</summary>
    /// <typeparam name="TComponent">The component.</typeparam>
    /// <param name="parameters">The names of the parameters that the article sets.</param>
    public void Open<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(params ReadOnlySpan<string> parameters)
        where TComponent : Microsoft.AspNetCore.Components.IComponent => _builder.OpenComponent<TComponent>(_sequence++);

    /// <summary>Sets a parameter of the last component begun.</summary>
    /// <typeparam name="TComponent">The component.</typeparam>
    /// <typeparam name="TValue">The parameter's type, which determines how the text is read.</typeparam>
    /// <param name="parameter">Refers to the parameter, so that the compiler checks it. Never called.</param>
    /// <param name="text">The text in the article; null if the article only names the parameter.</param>
    /// <param name="name">The parameter.</param>
    /// <param name="isAddress">Whether it is an address within the site.</param>
    public void Set<TComponent, TValue>(Func<TComponent, TValue> parameter, string? text, string name, bool isAddress = false)
        where TComponent : Microsoft.AspNetCore.Components.IComponent
    {
        if (typeof(TValue) != typeof(ContentAbsent))
        {
            _builder.AddComponentParameter(_sequence++, name, ContentLiteral.Read<TValue>(isAddress && text is not null ? Address(text) : text));
        }
    }

    /// <summary>Sets the child content of the last component begun.</summary>
    /// <typeparam name="TComponent">The component.</typeparam>
    /// <typeparam name="TValue">The type of its child content.</typeparam>
    /// <param name="parameter">Names the parameter, so that the compiler checks it. Never called.</param>
    /// <param name="content">Its number.</param>
    public void Child<TComponent, TValue>(Func<TComponent, TValue> parameter, int content)
        where TComponent : Microsoft.AspNetCore.Components.IComponent
    {
        if (typeof(TValue) == typeof(RenderFragment))
        {
            RenderFragment fragment = builder => _entry.WriteBody(new ContentFragment(_entry, builder, _html, _pathBase, content));
            _builder.AddComponentParameter(_sequence++, "ChildContent", fragment);
        }
    }

    /// <summary>Ends the last component begun.</summary>
    public void Close() => _builder.CloseComponent();

    private string Address(string value) =>
        value is ['/', not '/', ..] or "/" && _pathBase?.TrimEnd('/') is { Length: > 0 } prefix ? prefix + value : value;
}
