using System.Text;

namespace TypedContent.Tasks.History;

/// <summary>
/// Reads the log of a repository, newest commit first, until the last change of each wanted file is known. A commit that only moved a file did not change it:
/// the file is followed to its earlier name.
/// </summary>
internal sealed class CommitLog
{
    /// <summary>
    /// The command. For a merge it names the files that differ from all parents, as in <c>git log -- file</c>. Renames are found only for equal content,
    /// which compares hashes and reads no file.
    /// </summary>
    public const string Arguments = "log --stdin --no-color --no-ext-diff --no-textconv -c -M100% --name-status -z --format=@%ct_%P";

    private readonly Dictionary<string, string> _wanted;
    private readonly Dictionary<string, string> _times = new(StringComparer.Ordinal);
    private readonly bool _isShallow;

    /// <param name="files">The wanted files, by their paths from the root of the working tree.</param>
    /// <param name="isShallow">Whether the repository lacks earlier commits.</param>
    public CommitLog(IEnumerable<string> files, bool isShallow)
    {
        _wanted = new Dictionary<string, string>(PathComparer);
        foreach (var file in files)
        {
            _wanted[KeyOf(file)] = file;
        }

        _isShallow = isShallow;
    }

    /// <summary>Compares paths as most file systems of this operating system do.</summary>
    public static StringComparer PathComparer { get; } =
        System.Runtime.InteropServices.RuntimeInformation.IsOSPlatform(System.Runtime.InteropServices.OSPlatform.Linux)
            ? StringComparer.Ordinal
            : StringComparer.OrdinalIgnoreCase;

    /// <summary>The files whose last commit a shallow clone does not contain.</summary>
    public HashSet<string> Unknown { get; } = new(StringComparer.Ordinal);

    /// <summary>The time of each file's last commit, in seconds of Unix time, for files that have one.</summary>
    public IReadOnlyDictionary<string, string> Times => _times;

    /// <summary>Reads the output of <see cref="Arguments"/>.</summary>
    /// <returns>True if the rest of it is not needed.</returns>
    public bool Read(Stream output)
    {
        var fields = new FieldReader(output);
        var time = "";
        var isFirst = false;
        while (_wanted.Count > 0)
        {
            if (fields.Next()?.TrimStart('\n') is not { } field)
            {
                return false;
            }

            if (field.StartsWith("@", StringComparison.Ordinal))
            {
                var end = field.IndexOf('_');
                time = field.Substring(1, end - 1);
                isFirst = end == field.Length - 1;
            }
            else if (field.Length > 0 && fields.Next() is { } path)
            {
                var isMoved = field[0] is 'R' or 'C' && field.Length > 1 && char.IsDigit(field[1]);
                Add(time, isFirst && _isShallow, isMoved && fields.Next() is { } moved ? (moved, path) : (path, null), isCopy: field[0] == 'C');
            }
        }

        return true;
    }

    private void Add(string time, bool isUnknown, (string Path, string? From) change, bool isCopy)
    {
        if (!_wanted.TryGetValue(KeyOf(change.Path), out var file))
        {
            return;
        }

        _wanted.Remove(KeyOf(change.Path));
        if (isUnknown)
        {
            // The first commit of a shallow clone adds all files, whenever they were changed.
            _times.Remove(file);
            Unknown.Add(file);
            return;
        }

        if (!_times.ContainsKey(file) || change.From is null)
        {
            _times[file] = time;
        }

        if (change.From is not null && !isCopy && !_wanted.ContainsKey(KeyOf(change.From)))
        {
            _wanted[KeyOf(change.From)] = file;
        }
    }

    /// <summary>The composed form, because macOS may name the same file in the decomposed one.</summary>
    private static string KeyOf(string path)
    {
        try
        {
            return path.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Not valid Unicode.
            return path;
        }
    }

    /// <summary>Reads fields that each end with a NUL.</summary>
    private sealed class FieldReader(Stream stream)
    {
        private readonly byte[] _buffer = new byte[16_384];
        private readonly MemoryStream _field = new();
        private int _at;
        private int _count;

        /// <returns>Null at the end.</returns>
        public string? Next()
        {
            _field.SetLength(0);
            while (true)
            {
                if (_at == _count)
                {
                    (_at, _count) = (0, stream.Read(_buffer, 0, _buffer.Length));
                    if (_count == 0)
                    {
                        return _field.Length == 0 ? null : Decode();
                    }
                }

                var end = Array.IndexOf(_buffer, (byte)0, _at, _count - _at);
                var stop = end < 0 ? _count : end;
                _field.Write(_buffer, _at, stop - _at);
                _at = end < 0 ? _count : end + 1;
                if (end >= 0)
                {
                    return Decode();
                }
            }
        }

        private string Decode() => Encoding.UTF8.GetString(_field.GetBuffer(), 0, (int)_field.Length);
    }
}
