namespace TypedContent.Tasks.Images;

/// <summary>Random access to the bytes of a file, read on demand; usually a few hundred are enough. Bytes after the end are 0.</summary>
internal sealed class HeadBytes(Stream stream)
{
    private readonly byte[] _buffer = new byte[512];
    private long _start = -1;
    private int _count;

    public long Length { get; } = stream.Length;

    public bool Has(long at, byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (at + i >= Length || this[at + i] != bytes[i])
            {
                return false;
            }
        }

        return true;
    }

    public bool Has(long at, string ascii)
    {
        for (var i = 0; i < ascii.Length; i++)
        {
            if (at + i >= Length || this[at + i] != ascii[i])
            {
                return false;
            }
        }

        return true;
    }

    public int Little16(long at) => this[at] | (this[at + 1] << 8);

    public int Little24(long at) => Little16(at) | (this[at + 2] << 16);

    public uint Little32(long at) => (uint)(Little24(at) | (this[at + 3] << 24));

    public int Big16(long at) => (this[at] << 8) | this[at + 1];

    public uint Big32(long at) => ((uint)Big16(at) << 16) | (uint)Big16(at + 2);

    public byte[] Slice(long at, int length)
    {
        var bytes = new byte[length];
        stream.Position = at;
        for (var read = 0; read < length;)
        {
            var more = stream.Read(bytes, read, length - read);
            if (more == 0)
            {
                break;
            }

            read += more;
        }

        return bytes;
    }

    public byte this[long at]
    {
        get
        {
            if (at < 0 || at >= Length)
            {
                return 0;
            }

            if (_start < 0 || at < _start || at >= _start + _count)
            {
                stream.Position = _start = at;
                _count = stream.Read(_buffer, 0, _buffer.Length);
                if (_count == 0)
                {
                    return 0;
                }
            }

            return _buffer[at - _start];
        }
    }
}
