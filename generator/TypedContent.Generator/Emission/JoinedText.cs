using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Generated code in pieces, of which the long ones are shared with earlier versions of the file instead of copied.</summary>
internal sealed class JoinedText : SourceText
{
    private readonly string[] _pieces;
    private readonly int[] _starts;

    public JoinedText(IEnumerable<string> pieces)
    {
        _pieces = [.. pieces.Where(piece => piece.Length > 0)];
        _starts = new int[_pieces.Length];
        for (var i = 0; i < _pieces.Length; i++)
        {
            _starts[i] = Length;
            Length = checked(Length + _pieces[i].Length);
        }
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length { get; }

    public override char this[int position]
    {
        get
        {
            var piece = PieceAt(position);
            return _pieces[piece][position - _starts[piece]];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (var piece = PieceAt(sourceIndex); count > 0; piece++)
        {
            var start = sourceIndex - _starts[piece];
            var length = Math.Min(count, _pieces[piece].Length - start);
            _pieces[piece].CopyTo(start, destination, destinationIndex, length);
            (sourceIndex, destinationIndex, count) = (sourceIndex + length, destinationIndex + length, count - length);
        }
    }

    private int PieceAt(int position)
    {
        var found = Array.BinarySearch(_starts, position);
        return found >= 0 ? found : ~found - 1;
    }
}
