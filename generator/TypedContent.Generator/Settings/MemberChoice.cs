namespace TypedContent.Generator.Settings;

/// <summary>Which articles a build gives a member.</summary>
internal enum MemberChoice
{
    /// <summary>Every one.</summary>
    All,

    /// <summary>Those that the project's code names.</summary>
    Used,

    /// <summary>In large collections those that the project's code names, else every one.</summary>
    Auto,
}
