using System.Text;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Components;

/// <summary>A project with components for its articles. The component types here replace those of ASP.NET Core.</summary>
internal static class ComponentSite
{
    private const string Library = """
        namespace Microsoft.AspNetCore.Components
        {
            public interface IComponent;
            public sealed class ParameterAttribute : System.Attribute { public bool CaptureUnmatchedValues { get; set; } }
            public sealed class CascadingParameterAttribute : System.Attribute;
            public sealed class EditorRequiredAttribute : System.Attribute;
            public abstract class RenderModeAttribute : System.Attribute;
            public delegate void RenderFragment(object builder);
            public delegate RenderFragment RenderFragment<TValue>(TValue value);
        }

        namespace TypedContent.AspNetCore.Components
        {
            using Microsoft.AspNetCore.Components;

            public interface IComponentContent { bool WriteBody(ContentFragment body); }
            public readonly struct ContentAbsent;
            public sealed class ContentFallbackAttribute(string template) : System.Attribute { public string Template => template; }

            /// <summary>Writes what is rendered as text.</summary>
            public sealed class ContentFragment(IComponentContent entry, string html, int content = 0)
            {
                private readonly System.Text.StringBuilder _text = new();
                public int Content => content;
                public bool Begin(int length) => html.Length == length;
                public void Html(int start, int length) => _text.Append(html, start, length);
                public void Element(string name) => _text.Append('<').Append(name).Append('>');
                public void Attribute(string name, string value, bool isAddress = false) => _text.Append('[').Append(name).Append('=').Append(value).Append(']');
                public void EndElement() => _text.Append("</>");
                public void Open<TComponent>(params System.ReadOnlySpan<string> parameters) where TComponent : IComponent =>
                    _text.Append('{').Append(typeof(TComponent).Name);
                public void Set<TComponent, TValue>(System.Func<TComponent, TValue> parameter, string? text, string name, bool isAddress = false) where TComponent : IComponent =>
                    _text.Append(' ').Append(name).Append('=').Append(text).Append(':').Append(typeof(TValue).Name);
                public void Child<TComponent, TValue>(System.Func<TComponent, TValue> parameter, int content) where TComponent : IComponent
                {
                    var child = new ContentFragment(entry, html, content);
                    entry.WriteBody(child);
                    _text.Append('|').Append(child);
                }
                public void Close() => _text.Append('}');
                public override string ToString() => _text.ToString();
            }
        }

        namespace Sample.Widgets
        {
            using Microsoft.AspNetCore.Components;
            using System;

            public enum Kind { Note, Warning }

            [Flags]
            public enum Sides { Left = 1, Right = 2 }

            [TypedContent.AspNetCore.Components.ContentFallback("<p><b>{Title}</b></p>{ChildContent}")]
            public class Callout : IComponent
            {
                [Parameter] public Kind Kind { get; set; }
                [Parameter, EditorRequired] public string? Title { get; set; }
                [Parameter] public RenderFragment? ChildContent { get; set; }
                public string? Secret { get; set; }
            }

            public sealed class Chart : IComponent
            {
                [Parameter, EditorRequired] public string? Src { get; set; }
                [Parameter] public int Width { get; set; }
                [Parameter] public double? Ratio { get; set; }
                [Parameter] public bool Open { get; set; }
                [Parameter] public DateOnly Day { get; set; }
                [Parameter] public DateTimeOffset? Moment { get; set; }
                [Parameter] public Uri? Home { get; set; }
                [Parameter] public Sides Sides { get; set; }
                [Parameter] public Version? Version { get; set; }
                [Parameter(CaptureUnmatchedValues = true)] public System.Collections.Generic.Dictionary<string, object>? Others { get; set; }
            }

            public abstract class Base : IComponent;
            public sealed class Plain;
            public sealed class Of<T> : IComponent;
        }
        """;

    /// <summary>A site with one article. Its body begins on line 4.</summary>
    public static Site Of(string body, string items = "Sample.Widgets.Callout,Sample.Widgets.Chart") =>
        Site.Of(("a.md", $"---\ntitle: A\n---\n{body}\n")).WithComponents(items);

    /// <summary>Adds components for articles to a site.</summary>
    public static Site WithComponents(this Site site, string items = "Sample.Widgets.Callout,Sample.Widgets.Chart") => site
        .WithSource("Library.cs", Library)
        .WithProperty("RootNamespace", "Sample")
        .WithProperty("TypedContentComponentItems", items);

    /// <summary>Adds a Razor file, with the declaration that the Razor generator would write as C#.</summary>
    public static Site WithRazor(this Site site, string path, string razor, string? declaration = null)
    {
        var given = site.With(new SiteFile(Site.Folder + path, null, Encoding.UTF8.GetBytes(razor)));
        return declaration is null ? given : given.WithSource(path + ".cs", declaration);
    }
}
