using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Addresses;

// The calls are generated, without loops and conditions: their order is that of the source.
#pragma warning disable ASP0006

namespace TypedContent.AspNetCore.Components;

/// <summary>
/// Takes a body, or a component's child content, as the generated code of an article writes it: parts of its HTML, and components with their
/// arguments. For generated code.
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
    /// <param name="builder">Takes the body.</param>
    /// <param name="html">The body's HTML.</param>
    /// <param name="pathBase">What addresses within the site begin with; null for nothing.</param>
    /// <param name="content">What of it is written; see <see cref="Content"/>.</param>
    internal ContentFragment(IComponentContent entry, RenderTreeBuilder builder, string html, string? pathBase, int content = 0) =>
        (_entry, _builder, _html, _pathBase, Content) = (entry, builder, html, pathBase, content);

    /// <summary>What is to be written: 0 for the body, else the number of a component's child content.</summary>
    public int Content { get; }

    /// <summary>Whether the body is the one that the generated code was made for: an entry that a test made has another.</summary>
    /// <param name="length">The length of its HTML, in UTF-16 code units.</param>
    public bool Begin(int length) => _html.Length == length;

    /// <summary>Writes a part of the HTML as it is: it passed the sanitizer.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How long it is, in UTF-16 code units.</param>
    public void Html(int start, int length) => _builder.AddMarkupContent(_sequence++, PathBase.Apply(_html.Substring(start, length), _pathBase));

    /// <summary>Begins an element of the HTML that a component is in.</summary>
    /// <param name="name">Its name.</param>
    public void Element(string name) => _builder.OpenElement(_sequence++, name);

    /// <summary>Writes an attribute of the element that was begun last.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isAddress">Whether it is an address within the site.</param>
    public void Attribute(string name, string value, bool isAddress = false) => _builder.AddAttribute(_sequence++, name, isAddress ? Address(value) : value);

    /// <summary>Ends the element that was begun last.</summary>
    public void EndElement() => _builder.CloseElement();

    /// <summary>Begins a component.</summary>
    /// <typeparam name="TComponent">The component.</typeparam>
    /// <param name="parameters">The parameters that the article gives, by name.</param>
    public void Open<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(params ReadOnlySpan<string> parameters)
        where TComponent : Microsoft.AspNetCore.Components.IComponent => _builder.OpenComponent<TComponent>(_sequence++);

    /// <summary>Gives a value to a parameter of the component that was begun last.</summary>
    /// <typeparam name="TComponent">The component.</typeparam>
    /// <typeparam name="TValue">The parameter's type, which decides what the text means.</typeparam>
    /// <param name="parameter">Names the parameter, so that the compiler checks it. Never called.</param>
    /// <param name="text">What the article says; null where it only names the parameter.</param>
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

    /// <summary>Gives the component that was begun last its child content.</summary>
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

    /// <summary>Ends the component that was begun last.</summary>
    public void Close() => _builder.CloseComponent();

    private string Address(string value) =>
        value is ['/', not '/', ..] or "/" && _pathBase?.TrimEnd('/') is { Length: > 0 } prefix ? prefix + value : value;
}
