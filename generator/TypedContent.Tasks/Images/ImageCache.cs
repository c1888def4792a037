using System.Globalization;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks.Images;

/// <summary>
/// Caches image sizes between builds, in a file under obj. An image is read again only if its length or modification time has changed.
/// </summary>
internal sealed class ImageCache
{
    private const string Heading = "TypedContent images 1";

    private readonly string _file;
    private readonly Dictionary<string, (string Stamp, string Facts)> _known = new(StringComparer.Ordinal);
    private readonly List<string> _lines = [Heading];

    /// <param name="file">The path of the cache; empty to use none.</param>
    public ImageCache(string file)
    {
        _file = file;
        var lines = file.Length == 0 ? null : TextFile.Read(file)?.Split('\n');
        if (lines?[0] != Heading)
        {
            return;
        }

        foreach (var line in lines)
        {
            if (line.Split('\t') is [var stamp, var facts, var path])
            {
                _known[path] = (stamp, facts);
            }
        }
    }

    /// <summary>The number of images read.</summary>
    public int Reads { get; private set; }

    /// <summary>The facts about an image, in the form of <see cref="ImageFacts.ToString"/>.</summary>
    /// <param name="path">The absolute path.</param>
    public string Find(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            return "";
        }

        var stamp = string.Format(CultureInfo.InvariantCulture, "{0}-{1}", file.LastWriteTimeUtc.Ticks, file.Length);
        if (!_known.TryGetValue(path, out var known) || known.Stamp != stamp)
        {
            Reads++;
            known = (stamp, ImageReader.Read(path).ToString());
        }

        _lines.Add($"{stamp}\t{known.Facts}\t{path}");
        return known.Facts;
    }

    /// <summary>Saves the cache for the next build.</summary>
    public void Save()
    {
        if (_file.Length > 0)
        {
            TextFile.Update(_file, _lines);
        }
    }
}
