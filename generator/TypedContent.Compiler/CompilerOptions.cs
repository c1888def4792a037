using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler;

/// <summary>The build's settings for compiling articles.</summary>
internal sealed record CompilerOptions
{
    /// <summary>The time zone of dates that do not name one, such as <c>UTC</c>, <c>+08:00</c>, or <c>Asia/Shanghai</c>.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The language of articles that do not set one, as a BCP 47 tag; null if unknown.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Date formats accepted in addition to the built-in ones, as .NET format strings; see <see cref="FrontMatter.Values.DateFormat"/>.
    /// </summary>
    public EquatableArray<string> DateFormats { get; init; }

    /// <summary>Whether code blocks are highlighted with classes.</summary>
    public bool Highlights { get; init; } = true;

    /// <summary>The address template of the API documentation; empty if there is none. See <see cref="Includes.ApiAddress"/>.</summary>
    public string ApiUrl { get; init; } = "";

    /// <summary>Whether dollar signs in Markdown delimit math.</summary>
    public bool HasMath { get; init; }

    /// <summary>Whether every line end in a Markdown paragraph becomes a line break, as in Hexo.</summary>
    public bool HasHardBreaks { get; init; }

    /// <summary>Whether the Markdown of bodies is kept, to be published too.</summary>
    public bool KeepsMarkdown { get; init; }

    /// <summary>Whether a flat list of categories is the path of one nested category, as in Hexo.</summary>
    public bool CategoryListIsPath { get; init; }

    /// <summary>
    /// Folded keys that hide or protect an article in other systems, such as <c>password</c>, and that the app handles itself.
    /// </summary>
    public EquatableArray<string> HandledKeys { get; init; }

    /// <summary>The components that bodies may use; usually none.</summary>
    public EquatableArray<ComponentSpec> Components { get; init; }

    /// <summary>The sanitizer policy for bodies.</summary>
    public SanitizerPolicy Sanitizer { get; init; } = SanitizerPolicy.Article;
}
