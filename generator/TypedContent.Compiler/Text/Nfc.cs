using System.Text;

namespace TypedContent.Compiler.Text;

/// <summary>
/// Unicode normalization form C (UAX #15) from our own table. <see cref="string.Normalize()"/> changes nothing if .NET runs without ICU, and throws for an
/// unpaired surrogate if it runs with it. This returns the same result on every machine.
/// </summary>
internal static class Nfc
{
    private const int HangulFirst = 0xAC00, LeadFirst = 0x1100, VowelFirst = 0x1161, TailBase = 0x11A7;
    private const int Leads = 19, Vowels = 21, Tails = 28;

    /// <returns>The text in normalization form C. Unpaired surrogates are unchanged.</returns>
    public static string Normalize(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (MayChange(text[i]))
            {
                return Compose(Order(Decompose(text)));
            }
        }

        return text;
    }

    /// <summary>
    /// The characters of some texts that other systems decompose (normalization form D), as macOS does in file names. For each: its code unit, the number of
    /// code units of its decomposition, and these. Sorted by code unit; empty if there are none.
    /// </summary>
    public static int[] DecompositionsOf(IEnumerable<string> texts)
    {
        var found = new SortedSet<char>();
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                if (c >= '\u00C0' && c is not (>= '\u3400' and <= '\u9FFF') && !char.IsSurrogate(c))
                {
                    found.Add(c);
                }
            }
        }

        return [.. found
            .Select(c => (Composed: (int)c, Pieces: string.Concat(Order(Decompose(c.ToString())).Select(char.ConvertFromUtf32))))
            .Where(pair => pair.Pieces.Length > 1)
            .SelectMany(pair => new[] { pair.Composed, pair.Pieces.Length }.Concat(pair.Pieces.Select(piece => (int)piece)))];
    }

    // Characters below the combining marks never change, and neither do ideographs and Hangul syllables. All others are looked up.
    private static bool MayChange(char c) =>
        c >= '\u0300' && c is not (>= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3') && (char.IsSurrogate(c) || Tables.Changing.Contains(c));

    private static List<int> Decompose(string text)
    {
        var decomposed = new List<int>(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            Add(isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i]);
        }

        return decomposed;

        void Add(int codePoint)
        {
            if (Tables.Decompositions.TryGetValue(codePoint, out var parts))
            {
                foreach (var part in parts)
                {
                    Add(part);
                }
            }
            else if (codePoint - HangulFirst is var syllable && syllable is >= 0 and < Leads * Vowels * Tails)
            {
                decomposed.Add(LeadFirst + (syllable / (Vowels * Tails)));
                decomposed.Add(VowelFirst + (syllable / Tails % Vowels));
                if (syllable % Tails > 0)
                {
                    decomposed.Add(TailBase + (syllable % Tails));
                }
            }
            else
            {
                decomposed.Add(codePoint);
            }
        }
    }

    /// <summary>Sorts consecutive marks by their combining classes. Marks of one class keep their order.</summary>
    private static List<int> Order(List<int> text)
    {
        for (var start = 0; start < text.Count; start++)
        {
            var end = start;
            var isOrdered = true;
            for (; end < text.Count && ClassOf(text[end]) is var own and > 0; end++)
            {
                isOrdered &= end == start || ClassOf(text[end - 1]) <= own;
            }

            if (!isOrdered)
            {
                var marks = text.GetRange(start, end - start).OrderBy(ClassOf).ToArray();
                for (var i = 0; i < marks.Length; i++)
                {
                    text[start + i] = marks[i];
                }
            }

            start = Math.Max(start, end - 1);
        }

        return text;
    }

    private static string Compose(List<int> text)
    {
        var starter = -1;
        var lastClass = 0;
        var kept = 0;
        for (var i = 0; i < text.Count; i++)
        {
            var codePoint = text[i];
            var own = ClassOf(codePoint);

            // A mark is blocked by a mark of the same or a higher class between it and the letter; a letter is blocked by anything.
            var isBlocked = starter < 0 || (kept - starter > 1 && (lastClass == 0 || lastClass >= own));
            if (!isBlocked && Pair(text[starter], codePoint) is { } composed)
            {
                text[starter] = composed;
                continue;
            }

            if (own == 0)
            {
                starter = kept;
            }

            lastClass = own;
            text[kept++] = codePoint;
        }

        var result = new StringBuilder(kept + 8);
        foreach (var codePoint in text.Take(kept))
        {
            if (codePoint > char.MaxValue)
            {
                result.Append(char.ConvertFromUtf32(codePoint));
            }
            else
            {
                result.Append((char)codePoint);
            }
        }

        return result.ToString();
    }

    private static int? Pair(int first, int second)
    {
        if (first - LeadFirst is >= 0 and < Leads && second - VowelFirst is >= 0 and < Vowels)
        {
            return HangulFirst + ((((first - LeadFirst) * Vowels) + second - VowelFirst) * Tails);
        }

        var syllable = first - HangulFirst;
        if (syllable is >= 0 and < Leads * Vowels * Tails && syllable % Tails == 0 && second - TailBase is > 0 and < Tails)
        {
            return first + second - TailBase;
        }

        return Tables.Compositions.TryGetValue((first, second), out var composed) ? composed : null;
    }

    private static int ClassOf(int codePoint) => codePoint < 0x300 ? 0 : Tables.Classes.TryGetValue(codePoint, out var own) ? own : 0;

    /// <summary>Loaded for the first text that needs them.</summary>
    private static class Tables
    {
        public static readonly Dictionary<int, int[]> Decompositions = [];
        public static readonly Dictionary<(int First, int Second), int> Compositions = [];
        public static readonly Dictionary<int, int> Classes = [];

        /// <summary>Characters that cannot occur in normalization form C, or only if they do not combine with the previous character.</summary>
        public static readonly HashSet<int> Changing = [];

        static Tables()
        {
            UnicodeData.Read(UnicodeData.Decompositions, reader =>
            {
                var codePoint = reader.NextCodePoint();
                var header = reader.Next();
                var parts = new int[header >> 1];
                for (var i = 0; i < parts.Length; i++)
                {
                    parts[i] = reader.Next();
                }

                Decompositions.Add(codePoint, parts);
                if ((header & 1) == 1)
                {
                    Compositions.Add((parts[0], parts[1]), codePoint);
                    Changing.Add(parts[1]);
                }
                else
                {
                    Changing.Add(codePoint);
                }
            });
            UnicodeData.Read(UnicodeData.CombiningClasses, reader =>
            {
                var first = reader.NextCodePoint();
                var count = reader.Next();
                var own = reader.Next();
                for (var codePoint = first; codePoint < first + count; codePoint++)
                {
                    Classes.Add(codePoint, own);
                    Changing.Add(codePoint);
                }

                reader.SkipTo(first + count - 1);
            });
            Changing.UnionWith(Enumerable.Range(VowelFirst, Vowels));
            Changing.UnionWith(Enumerable.Range(TailBase + 1, Tails - 1));
        }
    }
}
