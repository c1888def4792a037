using System.Globalization;

namespace TypedContent.Tasks.Images;

/// <summary>The facts read from the first bytes of an image file.</summary>
/// <param name="Width">The displayed width in pixels; 0 if unknown.</param>
/// <param name="Height">The displayed height in pixels; 0 if unknown.</param>
/// <param name="Fault">Why the file is not a valid image; empty if it is, or if that is unknown.</param>
internal readonly record struct ImageFacts(int Width, int Height, string Fault)
{
    /// <summary>The result if the size cannot be determined.</summary>
    public static ImageFacts Unknown { get; } = new(0, 0, "");

    public static ImageFacts NoImage(string fault) => new(0, 0, fault);

    public static ImageFacts Size(long width, long height) =>
        width is > 0 and < 1_000_000 && height is > 0 and < 1_000_000 ? new ImageFacts((int)width, (int)height, "") : Unknown;

    /// <summary>The form used in the cache and in the list for the generator: <c>640x480</c>, <c>!fault</c>, or empty.</summary>
    public override string ToString() =>
        Fault.Length > 0 ? "!" + Fault : Width > 0 ? string.Format(CultureInfo.InvariantCulture, "{0}x{1}", Width, Height) : "";
}
