using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler;

/// <summary>What the build decides about compiling an article.</summary>
internal sealed record CompilerOptions
{
    /// <summary>The zone of dates that do not name one, such as <c>UTC</c>, <c>+08:00</c> or <c>Asia/Shanghai</c>.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The language of articles that do not name one, as a BCP 47 tag; null if it is unknown.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Ways to write a date in addition to those that are always read, as .NET format strings; see <see cref="FrontMatter.Values.DateFormat"/>.
    /// </summary>
    public EquatableArray<string> DateFormats { get; init; }

    /// <summary>Whether the words of code blocks are marked by classes.</summary>
    public bool Highlights { get; init; } = true;

    /// <summary>The template of where the documentation of code is; empty where there is none. See <see cref="Includes.ApiAddress"/>.</summary>
    public string ApiUrl { get; init; } = "";

    /// <summary>Whether dollar signs in Markdown enclose mathematics.</summary>
    public bool HasMath { get; init; }

    /// <summary>Whether every end of a line within a paragraph of Markdown is shown, as in Hexo.</summary>
    public bool HasHardBreaks { get; init; }

    /// <summary>Whether a plain list of categories is the path of one nested category, as in Hexo.</summary>
    public bool CategoryListIsPath { get; init; }

    /// <summary>
    /// Keys, folded, that hide or protect an article elsewhere, such as <c>password</c>, and that the app handles itself.
    /// </summary>
    public EquatableArray<string> HandledKeys { get; init; }

    /// <summary>The components that may be in bodies; most often none.</summary>
    public EquatableArray<ComponentSpec> Components { get; init; }

    /// <summary>What may stay in a body.</summary>
    public SanitizerPolicy Sanitizer { get; init; } = SanitizerPolicy.Article;
}
