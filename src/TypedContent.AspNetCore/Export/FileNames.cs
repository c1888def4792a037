using System.Text;

namespace TypedContent.AspNetCore.Export;

/// <summary>
/// Recognizes names that a file cannot have, here or where the site is copied to. Windows drops dots and blanks at the end of a name, and reads some names as
/// devices, whatever follows their first dot.
/// </summary>
internal static class FileNames
{
    private static readonly HashSet<string> s_devices = new(
        ("CON PRN AUX NUL CONIN$ CONOUT$ COM0 COM1 COM2 COM3 COM4 COM5 COM6 COM7 COM8 COM9 COM\u00B9 COM\u00B2 COM\u00B3 "
        + "LPT0 LPT1 LPT2 LPT3 LPT4 LPT5 LPT6 LPT7 LPT8 LPT9 LPT\u00B9 LPT\u00B2 LPT\u00B3").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <param name="name">A segment of an address, decoded.</param>
    /// <returns>What is wrong with it, as the end of a sentence; null if nothing is.</returns>
    public static string? FindFault(string name) =>
        name is "." or ".." || name.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || Encoding.UTF8.GetByteCount(name) > 255 ? "cannot be a file's name here"
        : name.Any(char.IsControl) ? "has a control character in it"
        : name.Contains('\\', StringComparison.Ordinal) ? "has a backslash in it, which Windows takes for a folder"
        : name[^1] is '.' or ' ' ? "ends with a dot or a blank, which Windows drops from a file's name"
        : s_devices.Contains(name.Split('.')[0].TrimEnd(' ')) ? "is the name of a device on Windows"
        : null;
}
