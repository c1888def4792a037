using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>The title of a folder without a page of its own: <c>02-getting-started</c> becomes "Getting started".</summary>
internal static class FolderTitle
{
    /// <summary>The maximum number of digits that are a position. Four digits are a year.</summary>
    private const int MaxDigits = 3;

    public static string Of(string folder)
    {
        var title = WithoutNumber(folder).Replace('-', ' ').Replace('_', ' ').Trim();
        return title.Length == 0 ? folder : Casing.ToUpper(title[0]) + title.Substring(1);
    }

    private static string WithoutNumber(string folder)
    {
        var digits = folder.TakeWhile(c => c is >= '0' and <= '9').Count();
        return digits is 0 or > MaxDigits || digits + 1 >= folder.Length || folder[digits] is not ('-' or '_' or '.' or ' ')
            ? folder
            : folder.Substring(digits + 1).TrimStart('-', ' ');
    }
}
