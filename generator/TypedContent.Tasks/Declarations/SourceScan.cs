using System.Globalization;
using System.Text;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks.Declarations;

/// <summary>
/// The entry types declared in the project's C# files. The results are cached between builds: a file is read again only if its length or time has changed.
/// </summary>
internal sealed class SourceScan
{
    private const string Heading = "TypedContent sources 1";

    private readonly Dictionary<string, Entry> _known = new(StringComparer.Ordinal);
    private readonly List<string> _lines = [Heading];

    /// <param name="cache">The text written by <see cref="Save"/>; null if there is none.</param>
    public SourceScan(string? cache)
    {
        var lines = (cache ?? "").Split('\n');
        if (lines[0] != Heading)
        {
            return;
        }

        foreach (var line in lines)
        {
            if (line.Split('\t') is [var path, var stamp, var names])
            {
                _known[path] = new Entry(stamp, names);
            }
        }
    }

    /// <summary>The number of files read.</summary>
    public int Reads { get; private set; }

    /// <param name="path">A C# file. A missing file declares nothing; the compiler will report it.</param>
    public IEnumerable<string> Find(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            return [];
        }

        var stamp = file.Length.ToString(CultureInfo.InvariantCulture) + " " + file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture);
        var names = _known.TryGetValue(path, out var known) && known.Stamp == stamp ? known.Names : Read(path);
        _lines.Add($"{path}\t{stamp}\t{names}");
        return names.Length == 0 ? [] : names.Split(',');
    }

    /// <summary>Saves the results for the next build.</summary>
    public void Save(string path) => TextFile.Update(path, _lines);

    private string Read(string path)
    {
        Reads++;
        try
        {
            // The encoding is that of the byte order mark, or else UTF-8. Only ASCII matters here.
            return string.Join(",", DeclaredCollections.Find(File.ReadAllText(path, Encoding.UTF8)).Distinct(StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The compiler will report it.
            return "";
        }
    }

    private sealed record Entry(string Stamp, string Names);
}
