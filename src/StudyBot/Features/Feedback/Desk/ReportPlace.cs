using System.Globalization;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>A page of the list of reports, as custom ids carry it: <c>state:page</c>.</summary>
/// <param name="Open">Whether those that wait for staff are listed; otherwise those that are done.</param>
/// <param name="Page">From 0 when honest; any number at all when forged.</param>
internal sealed record ReportPlace(bool Open, int Page)
{
    public static ReportPlace First { get; } = new(Open: true, Page: 0);

    public IReadOnlyList<string> Arguments => [Open ? "o" : "c", Page.ToString(CultureInfo.InvariantCulture)];

    /// <summary>Null for what was never written so.</summary>
    public static ReportPlace? Read(IReadOnlyList<string> arguments) =>
        arguments is [("o" or "c") and var state, var page] && int.TryParse(page, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new ReportPlace(state == "o", number)
            : null;
}

/// <summary>A report, and the page of the list that it was opened from: <c>feature:verb:report:more:state:page</c>.</summary>
/// <param name="Id">Of the report.</param>
/// <param name="More">What the verb needs; null for nothing.</param>
/// <param name="Place">Null when it stands in the staff channel.</param>
internal sealed record ReportRef(Snowflake Id, string? More, ReportPlace? Place)
{
    public CustomId To(string route) => CustomId.Of(
        route, [Id.ToString(), .. More is null ? Array.Empty<string>() : [More], .. Place is null ? [] : Place.Arguments]);

    /// <summary>Null for what was never written so; whether the report is one of this guild is still to be seen.</summary>
    /// <param name="customId">Can be forged.</param>
    /// <param name="hasMore">Whether the verb needs something.</param>
    public static ReportRef? Read(CustomId customId, bool hasMore)
    {
        var arguments = customId.Arguments.ToArray();
        if (arguments is not [var id, .. var rest] || !Snowflake.TryParse(id, null, out var number))
            return null;
        if (hasMore && rest.Length == 0)
            return null;
        var place = rest[(hasMore ? 1 : 0)..];
        return place.Length == 0 || ReportPlace.Read(place) is not null
            ? new ReportRef(number, hasMore ? rest[0] : null, ReportPlace.Read(place))
            : null;
    }
}
