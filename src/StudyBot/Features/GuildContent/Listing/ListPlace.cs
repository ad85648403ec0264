using System.Globalization;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;

namespace StudyBot.Features.GuildContent.Listing;

/// <summary>A page of the list of own items, as custom ids carry it: <c>kind:topic:page</c>.</summary>
/// <param name="Kind">Null for both.</param>
/// <param name="TopicId">Null for all.</param>
/// <param name="Page">From 0; may lie beyond the last.</param>
internal sealed record ListPlace(ItemKind? Kind, string? TopicId, int Page)
{
    public IReadOnlyList<string> Arguments =>
        [Kind?.Code() ?? "", TopicId ?? "", Page.ToString(CultureInfo.InvariantCulture)];

    public CustomId To(string route) => CustomId.Of(route, Arguments);

    /// <summary>Null for what was never written so.</summary>
    public static ListPlace? Read(IReadOnlyList<string> arguments) =>
        arguments is [var kind, var topic, var page] && int.TryParse(page, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new ListPlace(ItemKinds.OfCode(kind), topic.Length > 0 ? topic : null, number)
            : null;
}
