namespace TypedContent.Generator.Settings;

/// <summary>Which articles get a member in a build.</summary>
internal enum MemberChoice
{
    /// <summary>All articles.</summary>
    All,

    /// <summary>Only articles that the project's code uses.</summary>
    Used,

    /// <summary>Only used articles in large collections; all articles otherwise.</summary>
    Auto,
}
