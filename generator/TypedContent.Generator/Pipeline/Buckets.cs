using TypedContent.Compiler.Text;
using TypedContent.Lookup;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// How a collection's articles are spread over files. A file an article is the nicest to read, but a large collection's files
/// cost more than what is in them; there an article goes into the bucket that its name gives, and stays there.
/// </summary>
internal static class Buckets
{
    private const int MaxFiles = 256;
    private const int ArticlesInBucket = 64;
    private const int MembersInBucket = 256;

    /// <summary>The number of buckets for articles in C#, a power of two; 0 where each article has a file of its own.</summary>
    public static int CountForArticles(int articles) => articles <= MaxFiles ? 0 : PowerOfTwo(articles, ArticlesInBucket);

    /// <summary>The number of buckets for members of articles that are packed, a power of two.</summary>
    public static int CountForMembers(int members) => PowerOfTwo(members, MembersInBucket);

    public static int Of(ulong key, int count) => (int)(key & (ulong)(count - 1));

    /// <summary>Articles in buckets by their keys, so that code finds the bucket.</summary>
    public static IEnumerable<BucketSpec<EntrySpec>> OfArticles(IEnumerable<EntrySpec> entries) =>
        Spread(entries, entry => entry.Member, collection => entry => Of(entry.Name.Key, entry.Member.BucketCount));

    /// <summary>
    /// Members in buckets by their folders: each part of a partial class costs the compiler more than a member does. Only a
    /// large folder is spread further.
    /// </summary>
    public static IEnumerable<BucketSpec<MemberSpec>> OfMembers(IEnumerable<MemberSpec> members) =>
        Spread(members, member => member, collection =>
        {
            var sizes = collection.GroupBy(member => member.Name.Scope).ToDictionary(scope => scope.Key, scope => scope.Count());
            return member =>
            {
                var folder = HashIndex.Hash(string.Join(".", member.Name.Scope));
                var part = Of(member.Name.Key, CountForMembers(sizes[member.Name.Scope]));
                return Of(folder + (ulong)part, member.BucketCount);
            };
        });

    /// <summary>All buckets, the empty ones too: each keeps its place among them whatever articles come and go.</summary>
    private static IEnumerable<BucketSpec<T>> Spread<T>(IEnumerable<T> items, Func<T, MemberSpec> memberOf, Func<IReadOnlyList<T>, Func<T, int>> placing)
        where T : IEquatable<T>
    {
        foreach (var collection in items.GroupBy(item => memberOf(item).Collection).OrderBy(collection => collection.Key.Name, StringComparer.Ordinal))
        {
            var all = collection.ToArray();
            var first = memberOf(all[0]);
            var byBucket = all.ToLookup(placing(all));
            for (var number = 0; number < first.BucketCount; number++)
            {
                var inBucket = byBucket[number].OrderBy(item => memberOf(item).Name.FlatName, StringComparer.Ordinal).ToEquatableArray();
                yield return new BucketSpec<T>(collection.Key, number, inBucket, first.Namespace);
            }
        }
    }

    private static int PowerOfTwo(int items, int inBucket)
    {
        var count = 1;
        while (count * inBucket < items)
        {
            count *= 2;
        }

        return count;
    }
}
