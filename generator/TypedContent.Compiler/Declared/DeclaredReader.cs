using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>Reads the front matter of one file by its collection's declared entry type.</summary>
/// <param name="schema">The entry type.</param>
/// <param name="dates">Reads dates.</param>
/// <param name="constraints">Checks values against the attributes of their properties.</param>
internal sealed class DeclaredReader(DeclaredSchema schema, DateReader dates, ConstraintChecker constraints)
{
    private readonly DeclaredFindings _findings = new();
    private readonly List<UnknownKey> _unknown = [];
    private readonly List<TermUse> _terms = [];

    /// <param name="frontMatter">The front matter.</param>
    /// <param name="standIns">The values of keys that the front matter does not have.</param>
    public DeclaredReading Read(LocatedFrontMatter frontMatter, StandIns standIns)
    {
        // Read once, because every access creates the fields again.
        var fields = frontMatter.Fields;
        var values = ReadObject(schema.Entry, fields, frontMatter.Fence, "", property => StandInFor(property, standIns));
        var references = ReferenceReader.Read(schema.References, fields, frontMatter.Fence, _findings).ToEquatableArray();
        var opened = fields.Where(KeyContainers.IsOpened).ToArray();
        foreach (var field in fields.Where(field => !schema.Knows(KeyFolding.Fold(field.Key)) && !IsOpened(field, opened)))
        {
            var known = schema.Entry.Properties.Select(property => property.Key)
                .Concat(schema.References.Select(reference => reference.Key))
                .Concat(KnownKeys.Standard);
            _unknown.Add(new UnknownKey(field.Key, NearestName.FindKey(field.Key, known), field.KeyLocation));
        }

        // If the front matter could not be read, it is unknown which keys are missing.
        return new DeclaredReading(
            values,
            frontMatter.IsRead ? _findings.ToEquatableArray() : [],
            _unknown.ToEquatableArray())
        {
            References = frontMatter.IsRead ? references : [],
            Terms = _terms.ToEquatableArray(),
        };
    }

    /// <summary>Whether a key is a container whose keys are read at the top level, or one of those keys if a property takes the whole container.</summary>
    private bool IsOpened(LocatedField field, LocatedField[] opened) => opened.Any(container =>
        container == field
        || (schema.Reads(KeyFolding.Fold(container.Key)) && container.Value.Fields.Any(own => own.KeyLocation == field.KeyLocation && own.Key == field.Key)));

    private EquatableArray<NamedValue> ReadObject(
        DeclaredObject type, EquatableArray<LocatedField> fields, SourceLocation owner, string path, Func<DeclaredProperty, DeclaredValue?>? standIn = null)
    {
        var byKey = fields.ToDictionary(field => KeyFolding.Fold(field.Key), StringComparer.Ordinal);
        var values = new List<NamedValue>();
        foreach (var property in type.Properties)
        {
            var key = property.Keys.FirstOrDefault(byKey.ContainsKey);
            var value = key is null || IsNothing(byKey[key].Value, property.Type)
                ? Absent(property, key is null ? null : byKey[key], owner, path, standIn?.Invoke(property))
                : ReadProperty(property, byKey[key].Value, path + byKey[key].Key);
            if (value is not null)
            {
                values.Add(new NamedValue(property.Name, value));
            }
        }

        return values.ToEquatableArray();
    }

    private DeclaredValue? ReadProperty(DeclaredProperty property, LocatedValue value, string key)
    {
        var before = _findings.Count;
        if (value.Kind == FieldKind.Text && KnownKeys.Texts.Contains(property.Key))
        {
            value = value with { Text = value.Text.Trim() };
        }

        var read = ReadValue(property.Taxonomy is not null && property.Type.Element?.Kind == DeclaredKind.Text ? Flatten(value) : value, property.Type, key);
        if (read is not null)
        {
            ConstraintReporter.Report(property, read, value, key, constraints, _findings);
        }

        if (_findings.Count > before || read is null)
        {
            return property.MustBeSet ? DeclaredValue.Faulty : null;
        }

        if (property.Taxonomy is not null)
        {
            AddTerms(property, property.Taxonomy, value.ToValue());
        }

        return read;
    }

    private void AddTerms(DeclaredProperty property, string taxonomy, FieldValue value)
    {
        // The usual keys of categories and tags follow the rules of all articles. Under other keys, only plain lists are read as terms.
        var isOwn = property.Name == taxonomy && TaxonomyNames.OfWords.Contains(taxonomy);
        if (isOwn && KnownKeys.Of(taxonomy) is { } keys && property.Keys.SequenceEqual(keys))
        {
            return;
        }

        var paths = TermPath.In(value).ToEquatableArray();
        if (isOwn ? paths.Any(path => path.Words.Count > 1) : paths.Count > 0)
        {
            _terms.Add(new TermUse(taxonomy, paths));
        }
    }

    /// <summary>The words of a list and its nested lists. A property with words ignores the hierarchy of terms.</summary>
    private static LocatedValue Flatten(LocatedValue value)
    {
        return value.Items.Any(item => item.Kind == FieldKind.List) ? value with { Items = value.Items.SelectMany(Leaves).ToEquatableArray() } : value;

        static IEnumerable<LocatedValue> Leaves(LocatedValue item) => item.Kind == FieldKind.List ? item.Items.SelectMany(Leaves) : [item];
    }

    /// <summary>The value for a key that the file does not have, or has without a value.</summary>
    private DeclaredValue? Absent(DeclaredProperty property, LocatedField? field, SourceLocation owner, string path, DeclaredValue? standIn)
    {
        if (standIn is not null)
        {
            return standIn;
        }

        if (property.Keys.Count == 0)
        {
            // Already reported where it is declared.
            return DeclaredValue.Faulty;
        }

        var allowsNull = property.Type.IsNullable && !property.Constraints.Any(constraint => constraint.Kind == DeclaredConstraintKind.Required);
        if (property.IsRequired && field is null)
        {
            _findings.Add(FindingIds.MissingKey, owner, path + property.Key, schema.TypeName);
            return property.MustBeSet ? DeclaredValue.Faulty : null;
        }

        if (property.IsRequired && !allowsNull)
        {
            _findings.Add(FindingIds.WrongType, field!.KeyLocation, path + field.Key, property.Type.Expected, CoreSchema.Name(FieldKind.Null));
            return property.MustBeSet ? DeclaredValue.Faulty : null;
        }

        if (allowsNull && (field is not null || property.MustBeSet))
        {
            return DeclaredValue.Null;
        }

        // A list is never null, even if the type is not marked as nullable.
        return (property.Type.Kind, property.HasInitializer || property.Type.IsNullable) switch
        {
            (DeclaredKind.List, false) => new DeclaredValue(PrimitiveKind.List),
            (DeclaredKind.Dictionary, false) => new DeclaredValue(PrimitiveKind.Map),
            _ => null,
        };
    }

    /// <summary>Without its own key, an article gets the date and language of its path, and the time of its last commit.</summary>
    private DeclaredValue? StandInFor(DeclaredProperty property, StandIns standIns) => property.Name switch
    {
        "Updated" when standIns.Updated is { } updated && property.Keys.Count > 0
            && property.Type.Kind is DeclaredKind.DateTimeOffset or DeclaredKind.DateTime or DeclaredKind.DateOnly => ToDate(updated, property.Type),
        "Date" when standIns.Date is { } date && property.Keys.SequenceEqual(KnownKeys.Date) && schema.Reads(KnownKeys.Date[0]) => ToDate(date, property.Type),
        "Lang" when standIns.Lang is { } lang && property.Keys.SequenceEqual(KnownKeys.Lang) && property.Type.Kind == DeclaredKind.Text =>
            DeclaredValue.Of(lang),
        _ => null,
    };

    private DeclaredValue? ReadValue(LocatedValue value, DeclaredType type, string key)
    {
        switch (type.Kind)
        {
            case DeclaredKind.List when value.Kind == FieldKind.Map && type.Element!.Kind is not (DeclaredKind.Dictionary or DeclaredKind.Object):
                var expected = type.Element.Kind == DeclaredKind.Text ? "a list of text" : type.Expected;
                _findings.Add(FindingIds.WrongType, value.Location, key, expected, CoreSchema.Name(value.Kind));
                return null;

            case DeclaredKind.List:
                var items = (value.Kind == FieldKind.List ? value.Items : [value])
                    .Select(item => ReadElement(item, type.Element!, key))
                    .OfType<DeclaredValue>();
                return new DeclaredValue(PrimitiveKind.List) { Items = items.ToEquatableArray() };

            case DeclaredKind.Dictionary when value.Kind == FieldKind.Map:
                var members = value.Fields
                    .Select(field => (field.Key, Value: ReadElement(field.Value, type.Element!, $"{key}.{field.Key}")))
                    .Where(member => member.Value is not null)
                    .Select(member => new NamedValue(member.Key, member.Value!));
                return new DeclaredValue(PrimitiveKind.Map) { Members = members.ToEquatableArray() };

            case DeclaredKind.Object when value.Kind == FieldKind.Map:
                return ReadObject(value, schema.Find(type), key);

            case DeclaredKind.Enum when type.IsFlags && value.Kind == FieldKind.List:
                var flags = value.Items.Select(item => ReadScalar(item, type, key)).ToArray();
                return flags.Contains(null) ? null : DeclaredValue.Of(flags.Aggregate(0L, (all, flag) => all | flag!.Integer));

            default:
                return ReadScalar(value, type, key);
        }
    }

    /// <summary>Reads a value in a list or dictionary; null if it is left out.</summary>
    private DeclaredValue? ReadElement(LocatedValue value, DeclaredType type, string key) =>
        value.Kind != FieldKind.Null ? ReadValue(value, type, key) : type.IsNullable ? DeclaredValue.Null : null;

    private DeclaredValue ReadObject(LocatedValue value, DeclaredObject type, string key)
    {
        var known = new HashSet<string>(type.Properties.SelectMany(property => property.Keys), StringComparer.Ordinal);
        foreach (var field in value.Fields.Where(field => !known.Contains(KeyFolding.Fold(field.Key))))
        {
            var nearest = NearestName.FindKey(field.Key, type.Properties.Select(property => property.Key));
            _unknown.Add(new UnknownKey($"{key}.{field.Key}", nearest, field.KeyLocation));
        }

        return new DeclaredValue(PrimitiveKind.Map) { Members = ReadObject(type, value.Fields, value.Location, key + ".") };
    }

    private DeclaredValue? ReadScalar(LocatedValue value, DeclaredType type, string key)
    {
        var isScalar = value.Kind is not (FieldKind.List or FieldKind.Map or FieldKind.Null);
        if (!isScalar || type.Kind is DeclaredKind.Dictionary or DeclaredKind.Object)
        {
            var found = isScalar ? DeclaredFindings.Quote(value.Text) : CoreSchema.Name(value.Kind);
            _findings.Add(FindingIds.WrongType, value.Location, key, type.Expected, found);
            return null;
        }

        if (type.Kind is DeclaredKind.DateTimeOffset or DeclaredKind.DateTime or DeclaredKind.DateOnly)
        {
            return ReadDate(value, type, key);
        }

        if (ScalarReader.Read(value, type) is { } read)
        {
            return read;
        }

        if (type.Kind == DeclaredKind.Enum)
        {
            _findings.AddNotAmong([.. type.Values.Select(known => known.Name)], value.Location, key, value.Text);
        }
        else if (type.Kind == DeclaredKind.Integer && (value.Kind == FieldKind.Integer || value.IsDigits))
        {
            var expected = FormattableString.Invariant($"a whole number from {type.Minimum} to {type.Maximum}");
            _findings.Add(FindingIds.ConstraintViolated, value.Location, key, value.Text, expected);
        }
        else
        {
            _findings.Add(FindingIds.WrongType, value.Location, key, type.Expected, DeclaredFindings.Quote(value.Text));
        }

        return null;
    }

    private DeclaredValue? ReadDate(LocatedValue value, DeclaredType type, string key)
    {
        if (value.Kind == FieldKind.Date)
        {
            return ToDate(value.Date, type);
        }

        if (type.IsNullable && value.Text.Trim().Equals("Invalid Date", StringComparison.OrdinalIgnoreCase))
        {
            _findings.Add(FindingIds.InvalidDateText, value.Location, key, value.Text);
            return DeclaredValue.Null;
        }

        if (dates.Read(value.Text, out var fault) is { } date)
        {
            return ToDate(date, type);
        }

        _findings.Add(FindingIds.NotADate, value.Location, key, value.Text, fault ?? "");
        return null;
    }

    private static DeclaredValue ToDate(DateTimeOffset date, DeclaredType type) =>
        type.Kind == DeclaredKind.DateOnly ? DeclaredValue.Of(date.Ticks / TimeSpan.TicksPerDay) : DeclaredValue.Of(date);

    /// <summary>Whether a value counts as absent for a property of this type. Empty text is a value only for text.</summary>
    private static bool IsNothing(LocatedValue value, DeclaredType type) =>
        value.Kind == FieldKind.Null || (value is { Kind: FieldKind.Text, Text: "" } && type.Kind is not (DeclaredKind.Text or DeclaredKind.List));
}

/// <summary>Values for keys that a file's front matter does not have.</summary>
/// <param name="Date">The date in the file's path; null if there is none.</param>
/// <param name="Lang">The language in the file's path; null if there is none.</param>
/// <param name="Updated">The time of the file's last commit; null if there is none.</param>
internal sealed record StandIns(DateTimeOffset? Date, string? Lang, DateTimeOffset? Updated);
