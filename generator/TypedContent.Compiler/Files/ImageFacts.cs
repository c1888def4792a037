using System.Globalization;

namespace TypedContent.Compiler.Files;

/// <summary>What the first bytes of an image file say, as the package's tasks write it into the list of files.</summary>
/// <param name="Width">In pixels, as the image is shown; 0 where it is not known.</param>
/// <param name="Height">In pixels, as the image is shown; 0 where it is not known.</param>
/// <param name="Fault">Why it is not an image; empty where it is one.</param>
internal sealed record ImageFacts(int Width, int Height, string Fault)
{
    /// <param name="written"><c>640x480</c>, or <c>!</c> and why it is not an image.</param>
    /// <returns>Null for anything else.</returns>
    public static ImageFacts? Read(string written)
    {
        if (written.Length > 0 && written[0] == '!')
        {
            return new ImageFacts(0, 0, written.Substring(1));
        }

        var mark = written.IndexOf('x');
        return mark > 0
            && int.TryParse(written.Substring(0, mark), NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            && int.TryParse(written.Substring(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var height)
            && width > 0 && height > 0
            ? new ImageFacts(width, height, "")
            : null;
    }
}
