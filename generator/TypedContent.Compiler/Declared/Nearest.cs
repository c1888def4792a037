using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>Finds the key or value that somebody meant: what keys ignore (case, '-', '_', '.') is no difference.</summary>
internal static class Nearest
{
    private const int MaxLength = 40;

    /// <returns>The name that differs in the fewest letters, if those are few for its length; else empty.</returns>
    public static string Find(string written, IEnumerable<string> names) => FindSeveral(written, names).FirstOrDefault() ?? "";

    /// <returns>At most three such names, the nearest first.</returns>
    public static string[] FindSeveral(string written, IEnumerable<string> names)
    {
        var folded = KeyFolding.Fold(written);
        if (folded.Length > MaxLength)
        {
            return [];
        }

        return [.. names
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: NearestName.Distance(folded, KeyFolding.Fold(name), folded.Length)))
            .Where(candidate => Math.Min(candidate.Name.Length, folded.Length) is var length && candidate.Distance < length && candidate.Distance <= Math.Max(1, length / 3))
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .Take(3)];
    }
}
