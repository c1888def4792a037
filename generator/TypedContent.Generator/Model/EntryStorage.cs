namespace TypedContent.Generator.Model;

/// <summary>Where an article's body and values are stored.</summary>
internal enum EntryStorage
{
    /// <summary>In C#, as in the whole project.</summary>
    Code,

    /// <summary>In the content pack.</summary>
    Pack,

    /// <summary>
    /// In a patch, which takes precedence over the content pack: the article changed after the pack was written, and a program that gets this code by a hot
    /// reload still has the old pack.
    /// </summary>
    Patch,
}
