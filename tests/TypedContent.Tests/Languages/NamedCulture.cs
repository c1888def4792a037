using System.Globalization;

namespace TypedContent.Tests.Languages;

/// <summary>A culture with only a name, from which its parents are derived. It behaves the same on every machine, with or without ICU.</summary>
internal sealed class NamedCulture(string name) : CultureInfo("")
{
    public override string Name => name;

    public override CultureInfo Parent => name.LastIndexOf('-') is > 0 and var dash ? new NamedCulture(name[..dash]) : InvariantCulture;
}
