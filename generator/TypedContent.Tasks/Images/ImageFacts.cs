using System.Globalization;

namespace TypedContent.Tasks.Images;

/// <summary>What the first bytes of an image file say.</summary>
/// <param name="Width">In pixels, as the image is shown; 0 where it is not known.</param>
/// <param name="Height">In pixels, as the image is shown; 0 where it is not known.</param>
/// <param name="Fault">Why it is not an image; empty where it is one, or where that is not known.</param>
internal readonly record struct ImageFacts(int Width, int Height, string Fault)
{
    /// <summary>Nothing is known of it.</summary>
    public static ImageFacts Unknown { get; } = new(0, 0, "");

    public static ImageFacts NoImage(string fault) => new(0, 0, fault);

    public static ImageFacts Size(long width, long height) =>
        width is > 0 and < 1_000_000 && height is > 0 and < 1_000_000 ? new ImageFacts((int)width, (int)height, "") : Unknown;

    /// <summary>As the list for the generator and the cache have it: <c>640x480</c>, <c>!fault</c>, or nothing.</summary>
    public override string ToString() =>
        Fault.Length > 0 ? "!" + Fault : Width > 0 ? string.Format(CultureInfo.InvariantCulture, "{0}x{1}", Width, Height) : "";
}
