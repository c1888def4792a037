namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>A growing run of characters that can be sliced anywhere at no cost, which a StringBuilder of many chunks cannot.</summary>
internal sealed class CharBuffer(int capacity)
{
    private char[] _items = new char[Math.Max(16, capacity)];

    public int Length { get; private set; }

    public char this[int index] => _items[index];

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

    public void Truncate(int length) => Length = length;

    private void Grow(int more) => Array.Resize(ref _items, checked(Math.Max(_items.Length * 2, Length + more)));
}
