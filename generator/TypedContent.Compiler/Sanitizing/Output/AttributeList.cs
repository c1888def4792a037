namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>The attributes that an element will have, in order. Elements have few attributes: a list is faster than a dictionary.</summary>
internal sealed class AttributeList
{
    private readonly List<(string Name, string Value)> _items = [];

    public int Count => _items.Count;

    public (string Name, string Value) this[int index] => _items[index];

    public void Clear() => _items.Clear();

    public string? Get(string name)
    {
        var index = IndexOf(name);
        return index < 0 ? null : _items[index].Value;
    }

    public bool Has(string name) => IndexOf(name) >= 0;

    /// <summary>Replaces the value of an attribute, or adds the attribute at the end.</summary>
    public void Set(string name, string value)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            _items.Add((name, value));
        }
        else
        {
            _items[index] = (name, value);
        }
    }

    public void SetIfAbsent(string name, string value)
    {
        if (IndexOf(name) < 0)
        {
            _items.Add((name, value));
        }
    }

    public void Remove(string name)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            _items.RemoveAt(index);
        }
    }

    // Adds without a search: a hostile element may have a great many allowed attributes (data-1, data-2, …).
    public void Add(string name, string value) => _items.Add((name, value));

    private int IndexOf(string name)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (string.Equals(_items[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
