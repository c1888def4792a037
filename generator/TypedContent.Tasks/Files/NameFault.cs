using System.Globalization;

namespace TypedContent.Tasks.Files;

/// <summary>Finds what keeps a file's name from reaching the compiler as it is.</summary>
internal static class NameFault
{
    /// <summary>What is wrong with a path, in words that follow 'its name'; null where nothing is.</summary>
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

    /// <summary>The same for a file that is only listed, not passed to the compiler.</summary>
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

    /// <summary>On Linux a file's name may have a backslash in it, which MSBuild takes for a slash: the file that it then names does not exist.</summary>
    /// <param name="path">Absolute, normal, as MSBuild has it.</param>
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
