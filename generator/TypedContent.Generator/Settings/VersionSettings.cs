using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Settings;

/// <summary>Collects the versions of collections from the metadata of the project's items.</summary>
/// <param name="properties">Takes the findings.</param>
internal sealed class VersionSettings(PropertyReader properties)
{
    private readonly Dictionary<string, VersionPlan> _plans = new(StringComparer.Ordinal);

    /// <param name="collection">The collection.</param>
    /// <param name="folders">
    /// <c>true</c> for all folders whose names are versions, <c>false</c> for none, or the names of the versions, newest first, separated by <c>;</c>.
    /// </param>
    /// <param name="current">The version of the files outside of such folders; empty if they are part of all versions.</param>
    public void Add(string collection, string folders, string current)
    {
        var plan = _plans.TryGetValue(collection, out var known) ? known : VersionPlan.None;
        var words = folders.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var isAll = words.Any(word => word.Equals("true", StringComparison.OrdinalIgnoreCase));
        var names = words
            .Where(word => !word.Equals("true", StringComparison.OrdinalIgnoreCase) && !word.Equals("false", StringComparison.OrdinalIgnoreCase))
            .Where(word => IsValid(word, collection))
            .Except(plan.Names, StringComparer.OrdinalIgnoreCase)
            .Distinct(StringComparer.OrdinalIgnoreCase);
        _plans[collection] = new VersionPlan(
            plan.FindsFolders || isAll,
            plan.Names.Concat(names).ToEquatableArray(),
            current.Length > 0 && IsValid(current, collection) ? current : plan.Current)
        {
            OfItems = plan.OfItems,
        };
    }

    /// <summary>Adds the version that the item of an article names.</summary>
    public void AddOfItem(string collection, string version)
    {
        var plan = _plans.TryGetValue(collection, out var known) ? known : VersionPlan.None;
        if (IsValid(version, collection))
        {
            _plans[collection] = plan with { OfItems = plan.OfItems.Append(version).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray() };
        }
    }

    public EquatableArray<Keyed<VersionPlan>> ToPlans() => _plans
        .OrderBy(plan => plan.Key, StringComparer.Ordinal)
        .Select(plan => new Keyed<VersionPlan>(plan.Key, plan.Value))
        .ToEquatableArray();

    private bool IsValid(string name, string collection)
    {
        if (VersionName.FindFault(name) is not { } fault)
        {
            return true;
        }

        properties.Reject(FindingIds.InvalidVersion, name, collection, fault);
        return false;
    }
}
