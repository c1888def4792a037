using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Body;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Declaring;

/// <summary>
/// The members of some collections that a project's code may use: those whose names occur anywhere in its C#, in Razor, which generators do not see as C#, or
/// in XAML. Every word counts, wherever it is, so that a member that is left out cannot be in use. Words in strings and comments cost only a few extra members.
/// </summary>
internal sealed class UsedNames : IEquatable<UsedNames>
{
    private static readonly string[] s_extensions = [".razor", ".cshtml", ".xaml", ".axaml", ".cs"];

    private static readonly string[] s_articles = [".md", ".markdown", ".mdx"];

    private readonly HashSet<string> _collections;
    private readonly HashSet<string> _names;

    private UsedNames(IEnumerable<string> collections, HashSet<string> names)
    {
        _collections = new(collections, StringComparer.Ordinal);
        _names = names;
    }

    /// <summary>All members of all collections, whether their names occur or not.</summary>
    public static UsedNames All { get; } = new([], []);

    /// <summary>Finds the used members of collections.</summary>
    /// <param name="collections">The collections. Of any other collection, all members count as used.</param>
    /// <param name="compilation">The project's C#.</param>
    /// <param name="files">The files besides the code.</param>
    public static UsedNames Find(IReadOnlyCollection<CollectionModel> collections, Compilation compilation, GivenFiles files)
    {
        var search = new WordSearch(collections.SelectMany(collection => collection.Names.Names).Select(name => name.Identifier));
        var texts = compilation.SyntaxTrees
            .Select(tree => tree.GetText())
            .Concat(files.All.Where(HasCode).Select(file => file.GetText()))
            .Concat(files.All.Where(MayHaveSamples).Select(file => FileText.Get(file)).Where(text => text is not null && ArticleCode.MayBeIn(text.ToString())));
        foreach (var text in texts)
        {
            if (text is not null && search.Read(text.ToString()))
            {
                // Another assembly can access this one's internals, and its code is unknown.
                return All;
            }
        }

        return new(collections.Select(collection => collection.Name), search.Found);
    }

    public bool Contains(MemberSpec member) => !_collections.Contains(member.Collection.Name) || _names.Contains(member.Name.Identifier);

    public bool Equals(UsedNames? other) => other is not null && _collections.SetEquals(other._collections) && _names.SetEquals(other._names);

    public override bool Equals(object? obj) => Equals(obj as UsedNames);

    public override int GetHashCode() => _names.Count;

    /// <summary>Code samples in articles use members too.</summary>
    private static bool MayHaveSamples(AdditionalText file) => s_articles.Any(extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static bool HasCode(AdditionalText file) => s_extensions.Any(extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds words in texts in one pass. A string is created only for a word that may be one of those searched for.</summary>
    private sealed class WordSearch
    {
        private const string Friend = "InternalsVisibleTo";

        private readonly Dictionary<uint, List<string>> _byHash = [];
        private readonly char[] _word = new char[512];

        public WordSearch(IEnumerable<string> names)
        {
            foreach (var name in names.Concat([Friend]))
            {
                var hash = HashOf(name.AsSpan());
                if (!_byHash.TryGetValue(hash, out var same))
                {
                    _byHash.Add(hash, same = []);
                }

                same.Add(name);
            }
        }

        public HashSet<string> Found { get; } = new(StringComparer.Ordinal);

        /// <returns>Whether the text gives another assembly access to this one's internals.</returns>
        public bool Read(string text)
        {
            for (var at = 0; at < text.Length;)
            {
                var length = 0;
                var hash = 2166136261;
                while (at < text.Length && Next(text, ref at) is var c and not '\0')
                {
                    // Formatting characters are not part of a name, but may occur in the middle of one.
                    if (c > '\x7F' && char.GetUnicodeCategory(c) == UnicodeCategory.Format)
                    {
                        continue;
                    }

                    if (length < _word.Length)
                    {
                        _word[length] = c;
                    }

                    length++;
                    hash = (hash ^ c) * 16777619;
                }

                if (length > 0 && length <= _word.Length && _byHash.TryGetValue(hash, out var names))
                {
                    Note(names, _word.AsSpan(0, length));
                }
            }

            return Found.Contains(Friend);
        }

        private void Note(List<string> names, ReadOnlySpan<char> word)
        {
            foreach (var name in names)
            {
                if (name.AsSpan().SequenceEqual(word))
                {
                    Found.Add(name);
                }
            }
        }

        /// <summary>The next character of a word; NUL for any other character, which is skipped.</summary>
        private static char Next(string text, ref int at)
        {
            var c = text[at++];
            if (c < '\x80')
            {
                return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' ? c
                    : c == '\\' ? Escaped(text, ref at)
                    : '\0';
            }

            return IsOfWord(c) ? c : '\0';
        }

        /// <summary>C# reads the Unicode escape of a letter as the letter.</summary>
        private static char Escaped(string text, ref int at)
        {
            var digits = at < text.Length ? text[at] switch { 'u' => 4, 'U' => 8, _ => 0 } : 0;
            if (digits == 0
                || at + digits >= text.Length
                || !uint.TryParse(text.Substring(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                || code > char.MaxValue
                || !IsOfWord((char)code))
            {
                return '\0';
            }

            at += 1 + digits;
            return (char)code;
        }

        private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c)
            is UnicodeCategory.LetterNumber
            or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format;

        private static uint HashOf(ReadOnlySpan<char> word)
        {
            var hash = 2166136261;
            foreach (var c in word)
            {
                hash = (hash ^ c) * 16777619;
            }

            return hash;
        }
    }
}
