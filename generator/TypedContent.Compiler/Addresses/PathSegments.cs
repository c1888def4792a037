
namespace TypedContent.Compiler.Addresses;

/// <summary>Checks the segments of a path.</summary>
internal static class PathSegments
{
    /// <summary>Whether any segment but the last is empty, or any is '.' or '..' (also as %2e).</summary>
    /// <param name="path">The path without its leading slash; may have a query and fragment.</param>
    public static bool HaveFault(string path)
    {
        var segments = path.Split('?', '#')[0].Split('/');
        return segments.Take(segments.Length - 1).Contains("") || segments.Any(segment => Uri.UnescapeDataString(segment) is "." or "..");
    }
}
