using System.Globalization;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Text;
using TypedContent.Lookup;

namespace TypedContent.Generator.Model;

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

    /// <summary>What methods and files call a bucket.</summary>
    public static string SuffixOf(int number) => number.ToString("000", CultureInfo.InvariantCulture);

    /// <summary>Where an article is written: by its key, so that code finds the bucket.</summary>
    public static int OfArticle(EntryName name, int count) => count == 0 ? 0 : Of(name.Key, count);

    /// <summary>
    /// Where a packed article's member is written: by its folder, for each part of a partial class costs the compiler more than a
    /// member does. Only a large folder is spread further.
    /// </summary>
    /// <param name="name">The article's name.</param>
    /// <param name="inFolder">How many articles its folder holds.</param>
    /// <param name="count">How many buckets there are.</param>
    public static int OfMember(EntryName name, int inFolder, int count)
    {
        var folder = HashIndex.Hash(string.Join(".", name.Scope));
        var part = Of(name.Key, CountForMembers(inFolder));
        return Of(folder + (ulong)part, count);
    }

    /// <summary>All buckets of a collection, the empty ones too: each keeps its place among them whatever articles come and go.</summary>
    public static IEnumerable<BucketSpec<T>> Fill<T>(IEnumerable<T> items, Func<T, MemberSpec> memberOf)
        where T : IEquatable<T>
    {
        List<T>[] buckets = [];
        MemberSpec? first = null;
        foreach (var item in items)
        {
            var member = memberOf(item);
            if (first is null)
            {
                first = member;
                buckets = [.. Enumerable.Range(0, member.BucketCount).Select(_ => new List<T>())];
            }

            buckets[member.Bucket].Add(item);
        }

        return buckets.Select((bucket, number) => new BucketSpec<T>(first!.Collection, number, bucket.ToEquatableArray(), first.Namespace));
    }

    private static int Of(ulong key, int count) => (int)(key & (ulong)(count - 1));

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
