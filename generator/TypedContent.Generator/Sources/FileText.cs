using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Sources;

/// <summary>
/// The texts of content files. Of ten thousand files, most have not changed since the last build, and what the command-line compiler does for each of them
/// (a stream, a new hash algorithm, two copies) costs three times as much as reading it. So its files are read here, if they are UTF-8 without a byte order
/// mark. All others, and all files of editors, are read by their host.
/// </summary>
internal static class FileText
{
    /// <summary>The class of files that the command-line compiler reads from disk. It is not public.</summary>
    internal const string FileOnDisk = "Microsoft.CodeAnalysis.AdditionalTextFile";

    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    // By object, as the compiler itself keeps a file's text: what a compilation was given does not change.
    private static readonly ConditionalWeakTable<AdditionalText, SourceText> s_read = new();

    [ThreadStatic]
    private static IncrementalHash? s_hash;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">The project's settings, which say whether it has another code page.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <returns>The text; null if the file cannot be read.</returns>
    public static SourceText? Read(AdditionalText file, BuildSettings settings, CancellationToken cancellation)
    {
        if (settings.HasCodePage || file.GetType().FullName != FileOnDisk)
        {
            return file.GetText(cancellation);
        }

        if (s_read.TryGetValue(file, out var known))
        {
            return known;
        }

        return ReadUtf8(file.Path) is { } text ? s_read.GetValue(file, _ => text) : file.GetText(cancellation);
    }

    /// <summary>The text of a file that may have been read before.</summary>
    /// <returns>The text; null if the file cannot be read.</returns>
    public static SourceText? Get(AdditionalText file, CancellationToken cancellation = default) =>
        s_read.TryGetValue(file, out var known) ? known : file.GetText(cancellation);

    /// <summary>Reads a file that is UTF-8 without a byte order mark.</summary>
    /// <returns>The text; null for any other file, and for one that cannot be read.</returns>
    internal static SourceText? ReadUtf8(string path)
    {
        byte[]? buffer = null;
        try
        {
#pragma warning disable RS1035 // The compiler's own class does the same with the same path.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
#pragma warning restore RS1035
            buffer = ArrayPool<byte>.Shared.Rent(checked((int)stream.Length + 1));
            var length = 0;
            for (int read; length < buffer.Length && (read = stream.Read(buffer, length, buffer.Length - length)) > 0;)
            {
                length += read;
            }

            // A byte order mark begins with a byte of this kind. A file that grows while it is read is not complete.
            return length == buffer.Length || (length > 0 && buffer[0] >= 0xEF)
                ? null
                : new DecodedText(s_utf8.GetString(buffer, 0, length), ChecksumOf(buffer, length));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or OverflowException)
        {
            // A fault of decoding is an ArgumentException. The host reads the file again, and reports what it finds.
            return null;
        }
        finally
        {
            if (buffer is not null)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    private static ImmutableArray<byte> ChecksumOf(byte[] bytes, int length)
    {
        var hash = s_hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes, 0, length);
        return ImmutableArray.Create(hash.GetHashAndReset());
    }

    /// <summary>A text as one string, with the checksum of the bytes that it was read from.</summary>
    private sealed class DecodedText(string text, ImmutableArray<byte> checksum) : SourceText(checksum, SourceHashAlgorithm.Sha256)
    {
        public override Encoding Encoding => s_utf8;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span) => span.Start == 0 && span.Length == text.Length ? text : text.Substring(span.Start, span.Length);
    }
}
