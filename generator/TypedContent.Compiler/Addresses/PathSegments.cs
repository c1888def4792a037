
namespace TypedContent.Compiler.Addresses;

/// <summary>The parts of a path between its slashes.</summary>
internal static class PathSegments
{
    /// <summary>Whether one before the last is empty, or any is '.' or '..', also as %2e.</summary>
    /// <param name="path">The path without the slash at its beginning, and what follows it.</param>
    public static bool HaveFault(string path)
    {
        var segments = path.Split('?', '#')[0].Split('/');
        return segments.Take(segments.Length - 1).Contains("") || segments.Any(segment => Uri.UnescapeDataString(segment) is "." or "..");
    }
}
