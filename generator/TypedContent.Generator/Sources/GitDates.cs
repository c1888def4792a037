using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Model;
using TimeZone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Generator.Sources;

/// <summary>
/// The times of the articles' last commits by path, read from one list that the package's targets write. They are added after articles are compiled, so that a
/// commit compiles none of them again.
/// </summary>
internal sealed class GitDates : IEquatable<GitDates>
{
    /// <summary>The file name of the list.</summary>
    public const string FileName = "TypedContent.dates";

    private const string Heading = "TypedContent dates 1";

    private readonly SourceText? _text;
    private readonly string _zone;
    private readonly Dictionary<string, DateTimeOffset> _byPath = new(StringComparer.Ordinal);

    private GitDates(SourceText? text, string zone) => (_text, _zone) = (text, zone);

    public static GitDates None { get; } = new(null, "");

    /// <summary>Reads the list: a heading, then one line per file with its time in seconds of Unix time, a tab, and its path.</summary>
    /// <param name="text">The list.</param>
    /// <param name="zone">The project's time zone, which is valid.</param>
    /// <returns>Null if it is not a list of this version.</returns>
    public static GitDates? Read(SourceText? text, string zone)
    {
        if (text is null || text.Lines[0].ToString() != Heading)
        {
            return null;
        }

        _ = TimeZone.TryParse(zone, out var known);
        var dates = new GitDates(text, zone);
        foreach (var line in text.Lines)
        {
            if (line.ToString().Split(['\t'], 2) is [var seconds, var path]
                && long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var time)
                && time is > -62_135_000_000 and < 253_402_000_000)
            {
                dates._byPath[FilePath.Normalize(path)] = known.At(DateTimeOffset.FromUnixTimeSeconds(time));
            }
        }

        return dates;
    }

    /// <summary>Adds the time of an article's last commit if its front matter does not contain one.</summary>
    public CompiledFile AddTo(CompiledFile file)
    {
        // An article that was committed before its date, because it was scheduled, has not been updated since.
        var model = file.Article.Model;
        return !_byPath.TryGetValue(file.Path, out var time) || time < model.Date
            ? file
            : file with { Article = file.Article with { CommittedAt = time, Model = model with { Updated = model.Updated ?? time } } };
    }

    public bool Equals(GitDates? other) =>
        other is not null
        && _zone == other._zone
        && (ReferenceEquals(_text, other._text) || (_text is not null && other._text is not null && _text.ContentEquals(other._text)));

    public override bool Equals(object? obj) => Equals(obj as GitDates);

    public override int GetHashCode() => _byPath.Count;
}
