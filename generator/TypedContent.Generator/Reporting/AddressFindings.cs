using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Reporting;

/// <summary>Reports problems with addresses, each at the place that sets the address.</summary>
internal static class AddressFindings
{
    public static IEnumerable<DiagnosticInfo> Of(IEnumerable<AddressFault> faults, LocatedFiles files) => faults.Select(fault => fault.Source.Length == 0
        ? new DiagnosticInfo(fault.Id, null, fault.Arguments)
        : files.Report(fault.Id, fault.Collection, fault.Source, file => LocationOf(fault, file), fault.Arguments));

    private static SourceLocation LocationOf(AddressFault fault, LocatedFile file) =>
        fault.Id == FindingIds.MissingPlaceholder ? file.Anchors.Fence
        : fault.Alias.Length == 0 ? file.Anchors.Slug ?? file.Anchors.Start
        : file.Anchors.Aliases.FirstOrDefault(alias => alias.Key == fault.Alias)?.Location ?? file.Anchors.Start;
}
