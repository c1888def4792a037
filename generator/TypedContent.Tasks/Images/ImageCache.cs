using System.Globalization;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks.Images;

/// <summary>
/// What is known of images from the last build, in a file under obj: an image is read again only once its length or the time of its last change is
/// another one.
/// </summary>
internal sealed class ImageCache
{
    private const string Heading = "TypedContent images 1";

    private readonly string _file;
    private readonly Dictionary<string, (string Stamp, string Facts)> _known = new(StringComparer.Ordinal);
    private readonly List<string> _lines = [Heading];

    /// <param name="file">The cache; empty for none.</param>
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

    /// <summary>How many images were read.</summary>
    public int Reads { get; private set; }

    /// <summary>What is known of an image, as <see cref="ImageFacts.ToString"/> writes it.</summary>
    /// <param name="path">Absolute.</param>
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

    /// <summary>Keeps what is known for the next build.</summary>
    public void Save()
    {
        if (_file.Length > 0)
        {
            TextFile.Update(_file, _lines);
        }
    }
}
