namespace TypedContent.Benchmarks.Sites;

/// <summary>Pseudo-random numbers that are the same on every machine and in every version of .NET (SplitMix64).</summary>
internal struct WordSequence(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, but not including, <paramref name="limit"/>.</summary>
    public int Next(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }
}
