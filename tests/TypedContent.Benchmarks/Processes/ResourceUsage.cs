using System.Runtime.InteropServices;

namespace TypedContent.Benchmarks.Processes;

/// <summary>The part of the POSIX <c>getrusage</c> structure that is read here.</summary>
[StructLayout(LayoutKind.Sequential, Size = 144)]
internal partial struct ResourceUsage
{
    private const int Children = -1;

    private nint _userSeconds;
    private nint _userMicroseconds;
    private nint _systemSeconds;
    private nint _systemMicroseconds;
    private nint _largestResidentSet;

    /// <summary>User and system time.</summary>
    public readonly TimeSpan Cpu => TimeSpan.FromSeconds(_userSeconds + _systemSeconds) + TimeSpan.FromMicroseconds(_userMicroseconds + _systemMicroseconds);

    /// <summary>The peak memory of the largest process, in bytes. Linux reports kilobytes, macOS bytes.</summary>
    public readonly long PeakBytes => OperatingSystem.IsMacOS() ? _largestResidentSet : _largestResidentSet * 1024L;

    /// <summary>The usage of all processes that this one started and waited for, and of their children.</summary>
    public static ResourceUsage OfChildren() =>
        Read(Children, out var usage) == 0 ? usage : throw new InvalidOperationException("getrusage failed.");

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int Read(int who, out ResourceUsage usage);
}
