using System.Buffers;

namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>
/// A growing buffer of characters. Unlike a StringBuilder of many chunks, it can be sliced anywhere at no cost. Its memory is rented, because every article
/// needs it for a moment.
/// </summary>
internal sealed class CharBuffer(int capacity)
{
    private char[] _items = ArrayPool<char>.Shared.Rent(Math.Max(16, capacity));

    public int Length { get; private set; }

    public void Append(char value)
    {
        if (Length == _items.Length)
        {
            Grow(1);
        }

        _items[Length++] = value;
    }

    public void Append(string value) => Append(value.AsSpan());

    public void Append(ReadOnlySpan<char> value)
    {
        if (Length + value.Length > _items.Length)
        {
            Grow(value.Length);
        }

        value.CopyTo(_items.AsSpan(Length));
        Length += value.Length;
    }

    public ReadOnlySpan<char> Slice(int start, int end) => _items.AsSpan(start, end - start);

    /// <summary>Moves the end of the buffer to an earlier position.</summary>
    /// <param name="start">The start of the text to move.</param>
    /// <param name="position">The position to move it to.</param>
    public void MoveEnd(int start, int position)
    {
        var end = _items.AsSpan(start, Length - start).ToArray();
        Array.Copy(_items, position, _items, position + end.Length, start - position);
        end.CopyTo(_items, position);
    }

    /// <summary>Gives the memory to the next buffer; this one is empty afterward. A buffer that is dropped without this costs only that.</summary>
    public void ReturnMemory()
    {
        ArrayPool<char>.Shared.Return(_items);
        (_items, Length) = ([], 0);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(checked(Math.Max(_items.Length * 2, Length + more)));
        _items.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_items);
        _items = larger;
    }
}
