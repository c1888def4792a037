namespace TypedContent.Generator.Pipeline;

/// <summary>
/// How many files a collection's articles are spread over. A file an article is the nicest to read, but a large collection's
/// files cost more than what is in them; there an article goes into the bucket that its key names, and stays there.
/// </summary>
internal static class Buckets
{
    private const int MaxFiles = 256;
    private const int ArticlesInBucket = 64;

    /// <returns>The number of buckets, a power of two; 0 where each article has a file of its own.</returns>
    public static int CountFor(int articles)
    {
        if (articles <= MaxFiles)
        {
            return 0;
        }

        var count = 1;
        while (count * ArticlesInBucket < articles)
        {
            count *= 2;
        }

        return count;
    }

    public static int Of(ulong key, int count) => (int)(key & (ulong)(count - 1));
}
