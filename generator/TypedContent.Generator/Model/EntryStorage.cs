namespace TypedContent.Generator.Model;

/// <summary>Where an article's body and values are.</summary>
internal enum EntryStorage
{
    /// <summary>In C#, like the whole project's.</summary>
    Code,

    /// <summary>In the content pack.</summary>
    Pack,

    /// <summary>
    /// In a patch, which takes precedence over the content pack: the article changed since the pack was written, and whoever runs this code (a hot
    /// reload) still has that pack.
    /// </summary>
    Patch,
}
