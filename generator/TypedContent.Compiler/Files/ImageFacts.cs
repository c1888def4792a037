using System.Globalization;

namespace TypedContent.Compiler.Files;

/// <summary>Facts from the header of an image file, as the package's tasks write them into the list of files.</summary>
/// <param name="Width">The width in pixels, as the image is shown; 0 if unknown.</param>
/// <param name="Height">The height in pixels, as the image is shown; 0 if unknown.</param>
/// <param name="Fault">Why it is not a valid image; empty if it is.</param>
internal sealed record ImageFacts(int Width, int Height, string Fault)
{
    /// <param name="written"><c>640x480</c>, or <c>!</c> and the reason why it is not an image.</param>
    /// <returns>The facts; null for anything else.</returns>
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
