using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Naming;

/// <summary>The name of a version of a product that a page documents: <c>v2</c>, <c>1.3</c>, <c>2.x</c>, <c>v3.0-beta.1</c>, <c>next</c>.</summary>
internal static class VersionName
{
    /// <summary>The longest name, in characters.</summary>
    private const int MaxLength = 40;

    // A bare number can be a year or a chapter, so a folder needs a prefix or a dot. Names of other shapes are listed by the project.
    private static readonly Regex s_folder = new(
        @"\A((v|version-|release-)[0-9]+(\.([0-9]+|x))*|[0-9]+(\.([0-9]+|x))+)(-(alpha|beta|dev|next|pre|preview|rc)[.-]?[0-9]*(\.[0-9]+)*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    private static readonly Regex s_word = new(@"\A(version|release)-(?=[0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex s_number = new(@"[0-9]+|(?<=\.)[xX]", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> s_previews = new(StringComparer.OrdinalIgnoreCase)
    {
        "alpha", "beta", "canary", "dev", "develop", "development", "edge", "experimental", "head", "insiders", "main", "master", "next", "nightly", "pre",
        "preview", "rc", "snapshot", "trunk", "unreleased", "unstable",
    };

    /// <summary>Whether a folder's name can only be meant as a version.</summary>
    public static bool IsFolder(string name) => name.Length <= MaxLength && s_folder.IsMatch(name);

    /// <summary>Explains what is wrong with a name, as the end of a sentence; null if nothing is.</summary>
    public static string? FindFault(string name) =>
        name.Length > MaxLength ? $"it is longer than {MaxLength} characters"
        : name is "." or ".." || !name.All(c => c is '.' or '-' or '_' || char.IsLetterOrDigit(c)) ? "a version consists of letters, digits, '.', '-' and '_'"
        : name[0] is '.' or '_' ? $"folders that begin with '{name[0]}' are never content"
        : null;

    /// <summary>Whether it is not released yet, so that search engines should be sent to another version.</summary>
    public static bool IsPreview(string name)
    {
        var words = WordsOf(name);
        return words.Any(s_previews.Contains);
    }

    /// <summary>The names in the order in which pages list them: released ones first, and of these the newest.</summary>
    /// <param name="names">The names.</param>
    /// <param name="listed">The project's own order, newest first. Names that it does not contain come after them.</param>
    public static IEnumerable<string> Sort(IEnumerable<string> names, IReadOnlyList<string> listed) => names
        .OrderBy(IsPreview)
        .ThenBy(name => RankOf(name, listed))
        .ThenByDescending(NumbersOf, NumberOrder.Instance)
        .ThenBy(name => name, StringComparer.Ordinal);

    /// <summary>The name of its class: <c>V1_3</c> for <c>v1.3</c>, <c>1.3</c>, and <c>version-1.3</c>.</summary>
    public static string ToIdentifier(string name)
    {
        var text = new StringBuilder();
        var isNumber = false;
        foreach (var c in name)
        {
            text.Append(c == '.' && isNumber ? '_' : c);
            isNumber = char.IsDigit(c);
        }

        // The identifier of each part, because an underscore between words is dropped otherwise.
        var parts = s_word.Replace(text.ToString(), "v").Split('_');
        var identifier = string.Join("_", parts.Select(part => Identifier.FromText(part).TrimStart('_')).Where(part => part.Length > 0));
        return identifier.Length > 0 && char.IsDigit(identifier[0]) ? "V" + identifier : identifier;
    }

    private static int RankOf(string name, IReadOnlyList<string> listed)
    {
        for (var rank = 0; rank < listed.Count; rank++)
        {
            if (listed[rank].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return rank;
            }
        }

        return listed.Count;
    }

    private static IEnumerable<string> WordsOf(string name) =>
        Regex.Split(name, "[^A-Za-z]+", RegexOptions.CultureInvariant).Where(word => word.Length > 0);

    /// <summary>Its numbers. A name without any, such as <c>latest</c>, is newer than all that have some, and so is the <c>x</c> of a whole line.</summary>
    private static IReadOnlyList<long> NumbersOf(string name)
    {
        var numbers = s_number.Matches(name).Cast<Match>()
            .Select(match => long.TryParse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : long.MaxValue)
            .ToArray();
        return numbers.Length == 0 ? [long.MaxValue] : numbers;
    }

    private sealed class NumberOrder : IComparer<IReadOnlyList<long>>
    {
        public static NumberOrder Instance { get; } = new();

        public int Compare(IReadOnlyList<long> left, IReadOnlyList<long> right)
        {
            for (var at = 0; at < Math.Max(left.Count, right.Count); at++)
            {
                var order = (at < left.Count ? left[at] : 0).CompareTo(at < right.Count ? right[at] : 0);
                if (order != 0)
                {
                    return order;
                }
            }

            return 0;
        }
    }
}
