using System.Text.RegularExpressions;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Naming;

/// <summary>The information in a path within its collection: <c>guides/2024-03-02-setup.zh.md</c>.</summary>
internal sealed record ArticlePath
{
    private static readonly Regex s_datePrefix =
        new(@"\A(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?=[-_ ]|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex s_dateFolders =
        new(@"(\A|/)(?<year>[0-9]{4})/(?<month>[0-9]{1,2})(/(?<day>[0-9]{1,2}))?(/|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private ArticlePath(string path) => Path = path;

    /// <summary>The path within the collection, with forward slashes and extension.</summary>
    public string Path { get; }

    /// <summary>The folders, outermost first.</summary>
    public EquatableArray<string> Folders { get; private init; }

    /// <summary>The file's name without extension, language, and date.</summary>
    public string Stem { get; private init; } = "";

    /// <summary>The extension without the dot, in lower case.</summary>
    public string Extension { get; private init; } = "";

    /// <summary>The date before the name, as written; empty if there is none.</summary>
    public string DatePrefix { get; private init; } = "";

    /// <summary>The date in the name or the folders.</summary>
    public DateTime? Date { get; private init; }

    /// <summary>The language in the name or the outermost folder.</summary>
    public string? Lang { get; private init; }

    /// <summary>Whether the language comes from a folder.</summary>
    public bool HasLanguageFolder { get; private init; }

    /// <summary>Whether it is in a folder of drafts. That folder does not count as part of the path otherwise.</summary>
    public bool IsDraft { get; private init; }

    /// <summary>Whether the file is the page of its folder: <c>index</c>, <c>_index</c>, <c>README</c>.</summary>
    public bool IsIndex { get; private init; }

    /// <summary>Whether it is an entry of a data file with several entries. Then the stem is the entry's key.</summary>
    public bool IsEntry { get; private init; }

    /// <summary>The path of an entry in a data file with several entries: in the file's folders, named by its own key.</summary>
    /// <param name="key">The key, which may contain any characters.</param>
    public ArticlePath OfEntry(string key) => this with
    {
        Stem = key,
        DatePrefix = "",
        IsIndex = false,
        IsEntry = true,
    };

    /// <summary>Whether it is a partial, not an article: its name begins with <c>_</c>.</summary>
    public static bool IsPartial(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.StartsWith("_", StringComparison.Ordinal) && !name.StartsWith("_index.", StringComparison.OrdinalIgnoreCase);
    }

    public static ArticlePath Parse(string path)
    {
        var segments = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var folders = segments.Take(segments.Length - 1).Where(folder => !LeftOutPaths.IsDrafts(folder)).ToArray();
        var name = segments.Length > 0 ? segments[segments.Length - 1] : "";

        var dot = name.LastIndexOf('.');
        var extension = dot >= 0 ? name.Substring(dot + 1).ToLowerInvariant() : "";
        var stem = dot >= 0 ? name.Substring(0, dot) : name;

        var lang = TakeLanguage(ref stem);
        var hasLanguageFolder = lang is null && folders.Length > 0 && Languages.IsLanguage(folders[0]);
        var prefix = s_datePrefix.Match(stem);
        var prefixDate = prefix.Success ? ToDate(prefix) : null;
        if (prefixDate is not null && stem.Length > prefix.Length + 1)
        {
            stem = stem.Substring(prefix.Length + 1);
        }
        else
        {
            prefix = Match.Empty;
        }

        var foldersDate = s_dateFolders.Match(string.Join("/", folders));
        return new ArticlePath(path)
        {
            Folders = new EquatableArray<string>(folders),
            Stem = stem,
            Extension = extension,
            DatePrefix = prefix.Value,
            Date = prefixDate ?? (foldersDate.Success ? ToDate(foldersDate) : null),
            Lang = lang ?? (hasLanguageFolder ? folders[0] : null),
            HasLanguageFolder = hasLanguageFolder,
            IsDraft = folders.Length < segments.Length - 1,
            IsIndex = stem is "index" or "_index" || stem.Equals("readme", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static string? TakeLanguage(ref string stem)
    {
        var dot = stem.LastIndexOf('.');
        if (dot <= 0 || !Languages.IsLanguage(stem.Substring(dot + 1)))
        {
            return null;
        }

        var lang = stem.Substring(dot + 1);
        stem = stem.Substring(0, dot);
        return lang;
    }

    private static DateTime? ToDate(Match match)
    {
        var year = Number("year");
        var month = Number("month");
        var day = match.Groups["day"].Success ? Number("day") : 1;
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;

        int Number(string group) => int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
    }
}
