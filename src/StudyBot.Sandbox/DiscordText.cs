using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using StudyBot.LocalDiscord.World;

namespace StudyBot.Sandbox;

/// <summary>A message as lines of text: what Discord's client would draw, as far as a terminal can.</summary>
internal sealed partial class DiscordText(Cohort cohort, DiscordWorld world, TerminalFiles files)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    public IEnumerable<string> Lines(VisibleMessage message, string locale)
    {
        foreach (var line in Split(message.Content, locale))
            yield return line;
        foreach (var embed in Objects(message.Json["embeds"]))
        {
            foreach (var line in EmbedLines(embed))
            {
                foreach (var part in Split(line, locale))
                    yield return $"│ {part}";
            }
        }

        foreach (var file in message.Files)
            yield return $"📎 {files.Number(file)} · {file.Name} ({TerminalFiles.Size(file.Size)}){(file.Description is { } about ? $": {about}" : "")}";

        foreach (var row in Objects(message.Json["components"]))
        {
            yield return string.Join(" ", Objects(row["components"]).Select(Component));
            foreach (var option in Objects(row["components"]).SelectMany(menu => Objects(menu["options"])))
                yield return $"  {((bool?)option["default"] == true ? "●" : "▸")} {option["label"]}";
        }
    }

    private static IEnumerable<string> EmbedLines(JsonNode embed)
    {
        yield return (string?)embed["author"]?["name"] ?? "";
        yield return (string?)embed["title"] is { } title ? $"**{title}**" : "";
        yield return (string?)embed["description"] ?? "";
        foreach (var field in Objects(embed["fields"]))
            yield return $"{field["name"]}: {field["value"]}";
        yield return (string?)embed["footer"]?["text"] ?? "";
    }

    private static string Component(JsonNode component)
    {
        var label = $"{component["emoji"]?["name"]} {component["label"] ?? component["placeholder"] ?? "…"}".Trim();
        return (bool?)component["disabled"] == true ? $"({label})" : $"[{label}]";
    }

    private static IEnumerable<JsonNode> Objects(JsonNode? array) => (array as JsonArray)?.OfType<JsonNode>() ?? [];

    private IEnumerable<string> Split(string text, string locale) =>
        Readable(text, locale).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0);

    private string Readable(string text, string locale)
    {
        text = Mention().Replace(text, match => $"@{cohort.NameOf(ulong.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)) ?? "?"}");
        text = ChannelMention().Replace(text, match => $"#{world.ChannelName(ulong.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)) ?? "?"}");
        return Timestamp().Replace(text, match => Moment(
            Instant.FromUnixTimeSeconds(long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)), match.Groups[2].Value, locale));
    }

    private string Moment(Instant instant, string style, string locale)
    {
        var culture = CultureInfo.GetCultureInfo(locale);
        var local = instant.InZone(Zone).ToDateTimeUnspecified();
        return style switch
        {
            "R" => Relative(instant - Instant.FromDateTimeOffset(world.Clock.GetUtcNow()), locale == "ko"),
            "t" => local.ToString("t", culture),
            "d" => local.ToString("d", culture),
            "D" => local.ToString("D", culture),
            _ => local.ToString("f", culture),
        };
    }

    private static string Relative(Duration distance, bool korean)
    {
        var (amount, unit, koreanUnit) = Math.Abs(distance.TotalMinutes) switch
        {
            < 1 => (Math.Abs(distance.TotalSeconds), "second", "초"),
            < 60 => (Math.Abs(distance.TotalMinutes), "minute", "분"),
            < 1440 => (Math.Abs(distance.TotalHours), "hour", "시간"),
            _ => (Math.Abs(distance.TotalDays), "day", "일"),
        };
        var count = Math.Round(amount);
        if (korean)
            return $"{count}{koreanUnit} {(distance > Duration.Zero ? "후" : "전")}";
        var words = $"{count} {unit}{(count == 1 ? "" : "s")}";
        return distance > Duration.Zero ? $"in {words}" : $"{words} ago";
    }

    [GeneratedRegex(@"<@!?(\d+)>")]
    private static partial Regex Mention();

    [GeneratedRegex(@"<#(\d+)>")]
    private static partial Regex ChannelMention();

    [GeneratedRegex(@"<t:(-?\d+)(?::([tTdDfFR]))?>")]
    private static partial Regex Timestamp();
}
