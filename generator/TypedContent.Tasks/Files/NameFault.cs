using System.Globalization;

namespace TypedContent.Tasks.Files;

/// <summary>Finds characters in a file's name that keep the name from reaching the compiler intact.</summary>
internal static class NameFault
{
    /// <summary>What is wrong with a path, as the rest of a sentence that begins with 'its name'; null if nothing is.</summary>
    public static string? Find(string path)
    {
        foreach (var character in path)
        {
            if (character is '"')
            {
                return "has a quotation mark (\") in it, which ends an argument of the compiler";
            }

            if (character is '|')
            {
                return "has a vertical bar (|) in it, which the compiler drops from paths";
            }

        }

        return FindControl(path);
    }

    /// <summary>The same for a file that is only listed and not passed to the compiler.</summary>
    public static string? FindControl(string path)
    {
        foreach (var character in path)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
            {
                return string.Format(CultureInfo.InvariantCulture, "has the control character U+{0:X4} in it{1}", (int)character, NameOf(character));
            }
        }

        return null;
    }

    /// <summary>Finds a backslash in a file name. Linux allows it, but MSBuild changes it to a slash, so that the resulting path does not exist.</summary>
    /// <param name="path">The normalized absolute path, as MSBuild returns it.</param>
    public static string? FindBackslash(string path)
    {
        if (Path.DirectorySeparatorChar == '\\' || File.Exists(path))
        {
            return null;
        }

        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (File.Exists(path.Substring(0, slash) + "\\" + path.Substring(slash + 1)))
            {
                return "has a backslash (\\) in it, which the build treats as a slash";
            }
        }

        return null;
    }

    private static string NameOf(char character) => character switch
    {
        '\t' => " (a tab)",
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => " (a line end)",
        _ => "",
    };
}
