using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Parts;

/// <summary>The places of a text that are not copied as they are, found once for all ranges of the text.</summary>
internal sealed class PartEdits
{
    private readonly List<PartEdit> _edits;

    /// <param name="text">The text.</param>
    /// <param name="values">The values that it may name.</param>
    /// <param name="moves">Whether it is in another folder than the article, so that its relative addresses change.</param>
    public PartEdits(PartText text, PartValues values, bool moves)
    {
        _edits = [.. text.Includes.Select(mark => new PartEdit(mark.Range, Include: mark))
            .Concat(moves ? text.Addresses.Where(address => IsRelative(text.Text, address)).Select(address => new PartEdit(address)) : [])
            .Concat(values.FindUses(text.Text, text.Start).Select(use => new PartEdit(use.Range, Use: use)))
            .OrderBy(edit => edit.Range.Start)];
    }

    /// <summary>The edits that are wholly within a range, in order. One within another edit is left out.</summary>
    public IEnumerable<PartEdit> Within(SourceRange range)
    {
        var at = range.Start;
        for (var i = SourceRange.FirstFrom(_edits, range.Start, static edit => edit.Range); i < _edits.Count && _edits[i].Range.Start < range.End; i++)
        {
            if (_edits[i].Range is var place && place.Start >= at && place.End <= range.End)
            {
                at = place.End;
                yield return _edits[i];
            }
        }
    }

    private static bool IsRelative(string text, SourceRange address)
    {
        if (address.Length == 0 || text[address.Start] is '/' or '\\' or '#' or '?' or '@' or '~' or '{' or '&')
        {
            return false;
        }

        var colon = text.IndexOf(':', address.Start, address.Length);
        var slash = text.IndexOf('/', address.Start, address.Length);
        return colon < 0 || (slash >= 0 && slash < colon);
    }
}

/// <summary>A place that is not copied as it is: an include, a variable, or else an address.</summary>
/// <param name="Range">The place.</param>
/// <param name="Include">The include.</param>
/// <param name="Use">The variable.</param>
internal readonly record struct PartEdit(SourceRange Range, IncludeMark? Include = null, VariableUse? Use = null);
