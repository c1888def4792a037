namespace TypedContent.Compiler.Entries;

/// <summary>
/// The strength of an article's claim to an alias. The default language comes first, as in Hugo; then the newest version; then the article whose own address
/// is nearest to the alias; then the deepest one; then the first by path.
/// </summary>
/// <param name="Language">0 for the default language or an article without one; 1 for any other.</param>
/// <param name="Version">The position of its version among all, 0 for the newest; -1 if it is part of all versions.</param>
/// <param name="Distance">The number of the alias's segments that the address does not share, counted from the end.</param>
/// <param name="Height">Smaller for a deeper address.</param>
/// <param name="Source">The file.</param>
internal sealed record AliasClaim(int Language, int Version, int Distance, int Height, string Source) : IComparable<AliasClaim>
{
    public static AliasClaim Of(EntryName name, string alias, string? language)
    {
        var wanted = alias.Split('/');
        var own = name.Url.Split('/');
        var shared = 0;
        while (shared < wanted.Length - 1 && shared < own.Length && wanted[shared].Equals(own[shared], StringComparison.OrdinalIgnoreCase))
        {
            shared++;
        }

        var hasName = wanted[wanted.Length - 1].Equals(own[own.Length - 1], StringComparison.OrdinalIgnoreCase);
        var rank = name.Lang.Length == 0 || (language is not null && name.Lang.Equals(language, StringComparison.OrdinalIgnoreCase)) ? 0 : 1;
        return new AliasClaim(rank, name.VersionRank, (hasName ? 0 : wanted.Length) + wanted.Length - shared, -own.Length, name.Source);
    }

    public int CompareTo(AliasClaim? other) =>
        other is null ? 1
        : Language != other.Language ? Language.CompareTo(other.Language)
        : Version != other.Version ? Version.CompareTo(other.Version)
        : Distance != other.Distance ? Distance.CompareTo(other.Distance)
        : Height != other.Height ? Height.CompareTo(other.Height)
        : string.CompareOrdinal(Source, other.Source);
}
