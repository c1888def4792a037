namespace TypedContent.Templates.Generation;

/// <summary>One template: the files of a sample, what is left out and changed, and the starter files that come on top.</summary>
/// <param name="Name">The short name after <c>typedcontent-</c>, and the folder below <c>starters</c>.</param>
/// <param name="Title">What <c>dotnet new list</c> shows.</param>
/// <param name="Description">One sentence.</param>
internal sealed record Template(string Name, string Title, string Description)
{
    /// <summary>The sample's folder in the repository; null if there is none.</summary>
    public string? Sample { get; init; }

    /// <summary>The sample's namespace, which becomes that of the new project.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>Folders, with a slash at the end, and files of the sample that the template does not have.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public IReadOnlyList<Change> Changes { get; init; } = [];

    public static IReadOnlyList<Template> All { get; } = [BlogTemplate.Template, DocsTemplate.Template, EmptyTemplate.Template];
}

/// <summary>A text of a sample's file and what the template has instead. It must occur exactly once: a sample that changed fails the pack.</summary>
/// <param name="File">The path in the sample.</param>
/// <param name="Found">The sample's text.</param>
/// <param name="Text">The template's text.</param>
internal sealed record Change(string File, string Found, string Text)
{
    /// <summary>The text in a Chinese project; the same as in others unless set.</summary>
    public string? Chinese { get; init; }

    /// <summary>Whether it is the wording of a comment only: a comment that was reworded stays, and does not fail the pack.</summary>
    public bool IsComment { get; init; }
}
