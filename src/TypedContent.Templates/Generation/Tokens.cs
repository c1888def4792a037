namespace TypedContent.Templates.Generation;

/// <summary>What <c>dotnet new</c> replaces; template.json has the same words. The language is replaced here.</summary>
internal static class Tokens
{
    /// <summary>The name of the project, in names of files only.</summary>
    public const string ProjectName = "TypedContentProjectName";

    /// <summary>The root namespace: the name as C# allows it.</summary>
    public const string Namespace = "TypedContentNamespaceToken";

    /// <summary>The title of the site, escaped for a C# string.</summary>
    public const string Title = "TypedContentTitleToken";

    /// <summary>The language of the articles.</summary>
    public const string Language = "TypedContentLanguageToken";
}
