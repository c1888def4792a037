using System.Text;
using TypedContent.Compiler.Body.Excerpts;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Model;
using TypedContent.Packing;

namespace TypedContent.Generator.Packing;

/// <summary>Some records of a content pack, with their values. They contain no positions outside themselves, so several threads can encode batches.</summary>
/// <param name="entries">The entries by key.</param>
/// <param name="members">The members to write for an entry, in order.</param>
/// <param name="texts">The number of texts in a record.</param>
internal sealed class PackBatch(IReadOnlyDictionary<ulong, EntrySpec> entries, EntryMember[] members, int texts)
{
    /// <summary>The maximum number of records.</summary>
    public const int Size = 32;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly PackWriter _writer = new();
    private readonly PackWriter _values = new();
    private readonly List<(int Number, int Record, int Values)> _starts = new(Size);

    /// <summary>For each of its entries: its number, the start of its record, and the start of its values.</summary>
    public IReadOnlyList<(int Number, int Record, int Values)> Starts => _starts;

    public ReadOnlySpan<byte> Records => _writer.Written;

    public ReadOnlySpan<byte> Values => _values.Written;

    /// <summary>Encodes the records of the keys starting at an index, and replaces the previous content.</summary>
    public void Encode(ulong[] keys, int first)
    {
        _writer.Clear();
        _values.Clear();
        _starts.Clear();
        for (var number = first; number < Math.Min(keys.Length, first + Size); number++)
        {
            _starts.Add((number, _writer.Length, _values.Length));
            Write(entries[keys[number]]);
        }
    }

    private void Write(EntrySpec entry)
    {
        var header = _writer.Length;
        var model = entry.Model;
        _writer.Skip(texts * sizeof(uint));
        var body = model.Body;
        _writer.Bytes(body.Html.Bytes);
        SetLength(PackText.Body, body.Html.Length);
        var text = _writer.Length;
        body.Text.Write(body.Html, _writer);
        SetLength(PackText.Text, _writer.Length - text);
        SetLength(PackText.Excerpt, _writer.Utf8(body.Excerpt));
        var excerpt = _writer.Length;
        TextDelta.Write(s_utf8.GetBytes(body.ExcerptHtml), body.Html.Bytes, _writer);
        SetLength(PackText.ExcerptHtml, _writer.Length - excerpt);
        SetLength(PackText.SourcePath, _writer.Utf8(model.ProjectPath));
        SetLength(PackText.ContentHash, _writer.Utf8(model.ContentHash));
        SetLength(PackText.Addresses, _writer.Utf8(AddressPlaces.Find(body.Html.Bytes)));

        if (texts > (int)PackText.Markdown)
        {
            SetLength(PackText.Markdown, _writer.Utf8(body.Markdown));
        }

        foreach (var member in members)
        {
            member.Pack(entry, _values);
        }

        body.Headings.WriteTo(_writer);
        body.Links.WriteTo(_writer);
        body.Images.WriteTo(_writer);
        _writer.List(model.FileKeys, key => _writer.Fixed(key, sizeof(ulong)));

        void SetLength(PackText part, int length) => _writer.UInt32At(header + ((int)part * sizeof(uint)), (uint)length);
    }
}
