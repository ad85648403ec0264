using System.Text.Json;
using System.Text.RegularExpressions;
using StudyBot.Tests.House;

namespace StudyBot.Tests.Telemetry;

/// <summary>The dashboard and the list of metrics speak of what there is.</summary>
public sealed partial class DashboardTests
{
    [Fact]
    public void Every_metric_of_the_dashboard_exists()
    {
        var known = KnownMetrics.Own.Concat(KnownMetrics.OfRuntime).SelectMany(KnownMetrics.InPrometheus).ToHashSet(StringComparer.Ordinal);

        var asked = Expressions().SelectMany(expression => Metric().Matches(Grouping().Replace(expression, "")).Select(match => match.Value)).Distinct().ToList();

        Assert.True(asked.Count > 15);
        Assert.Empty(asked.Where(name => !known.Contains(name)));
    }

    [Fact]
    public void Every_metric_of_ours_is_in_the_dashboard()
    {
        var expressions = string.Join('\n', Expressions());

        Assert.Empty(KnownMetrics.Own.Where(instrument => !KnownMetrics.InPrometheus(instrument).Any(name => expressions.Contains(name, StringComparison.Ordinal))).Select(instrument => instrument.Name));
    }

    [Fact]
    public void Every_label_of_the_dashboard_is_an_attribute_that_the_list_has()
    {
        var list = Repository.Text("src/StudyBot/Telemetry/README.md").Replace('.', '_');

        Assert.Empty(Expressions().SelectMany(expression => Label().Matches(expression).Select(match => match.Value)).Distinct()
            .Where(label => label != "le" && !list.Contains($"`{label}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_list_has_every_metric()
    {
        var listed = ListedMetric().Matches(Repository.Text("src/StudyBot/Telemetry/README.md")).Select(match => match.Groups[1].Value);

        Assert.Equal(KnownMetrics.Own.Select(instrument => instrument.Name).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static List<string> Expressions()
    {
        using var dashboard = JsonDocument.Parse(Repository.Text(".github/grafana-dashboard.json"));
        return [.. dashboard.RootElement.GetProperty("panels").EnumerateArray()
            .SelectMany(panel => panel.GetProperty("targets").EnumerateArray())
            .Select(target => target.GetProperty("expr").GetString()!)];
    }

    [GeneratedRegex(@"by \([^)]*\)")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"\b(?:studybot|http|db|dotnet)_\w+(?=[\[{)])")]
    private static partial Regex Metric();

    [GeneratedRegex(@"(?<=by \([^)]*)\w+|\w+(?==~?"")")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\| `([a-z_.]+)` \|", RegexOptions.Multiline)]
    private static partial Regex ListedMetric();
}
