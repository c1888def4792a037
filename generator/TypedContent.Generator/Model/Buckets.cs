using System.Globalization;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Text;
using TypedContent.Lookup;

namespace TypedContent.Generator.Model;

/// <summary>
/// Distributes a collection's articles over files. One file per article is the most readable, but for a large collection the files cost more than their
/// content. There, an article is assigned to a bucket by its name, and stays in it.
/// </summary>
internal static class Buckets
{
    private const int MaxFiles = 256;
    private const int ArticlesInBucket = 64;
    private const int MembersInBucket = 256;

    /// <summary>The number of buckets for articles in C#, a power of two; 0 if each article has its own file.</summary>
    public static int CountForArticles(int articles) => articles <= MaxFiles ? 0 : PowerOfTwo(articles, ArticlesInBucket);

    /// <summary>The number of buckets for members of packed articles, a power of two.</summary>
    public static int CountForMembers(int members) => PowerOfTwo(members, MembersInBucket);

    /// <summary>The suffix of a bucket in method and file names.</summary>
    public static string SuffixOf(int number) => number.ToString("000", CultureInfo.InvariantCulture);

    /// <summary>The bucket of an article. It depends on the key, so that code can find the bucket.</summary>
    public static int OfArticle(EntryName name, int count) => count == 0 ? 0 : Of(name.Key, count);

    /// <summary>
    /// The bucket of a packed article's member. It depends on the folder, because each part of a partial class costs the compiler more than a member does. Only
    /// a large folder is split further.
    /// </summary>
    /// <param name="name">The article's name.</param>
    /// <param name="inFolder">The number of articles in its folder.</param>
    /// <param name="count">The number of buckets.</param>
    public static int OfMember(EntryName name, int inFolder, int count)
    {
        var folder = HashIndex.Hash(string.Join(".", name.Scope));
        var part = Of(name.Key, CountForMembers(inFolder));
        return Of(folder + (ulong)part, count);
    }

    /// <summary>All buckets of a collection, including empty ones, so that each keeps its position when articles are added or removed.</summary>
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
