using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Storage.Members;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Privacy;

/// <summary>What is stored of a member, as they read it.</summary>
internal sealed class PrivacyView(PrivacyStore store, IBoardVisibility boards, GuildSettingsReader settings, TimeProvider clock)
{
    private const int Color = 0x5865F2;

    /// <param name="interaction">Whose.</param>
    /// <param name="notice">Above it; null for none.</param>
    public OutgoingMessage Home(Interaction interaction, string? notice = null)
    {
        var texts = PrivacyTexts.Both.In(interaction.Locale);
        var (guild, user) = (interaction.Guild(), interaction.User.Id);
        var totals = store.Totals(guild, user);
        string[] blocks = [texts.Scope, .. totals.Count == 0 ? [texts.Nothing] : totals.GroupBy(total => total.Data).Select(kind => Block(interaction, texts, kind))];
        return new OutgoingMessage
        {
            Content = notice ?? "",
            Embeds = [new Embed { Title = texts.Title, Description = string.Join("\n\n", blocks), Color = Color, Footer = new EmbedFooter(texts.HowLong) }],
            Components = [Buttons(guild, user, texts, anything: totals.Count > 0)],
        };
    }

    /// <summary>What goes and what stays, before it goes.</summary>
    public OutgoingMessage Confirm(Interaction interaction)
    {
        var texts = PrivacyTexts.Both.In(interaction.Locale);
        return new OutgoingMessage
        {
            Content = "",
            Embeds = [new Embed { Title = texts.ConfirmTitle, Description = $"{texts.WhatGoes}\n\n{texts.WhatStays}", Color = 0xED4245 }],
            Components =
            [
                new ActionRow(
                    new Button(PrivacyConfirmButton.To(interaction.User.Id, clock.Now()), texts.Confirm, ButtonStyle.Danger) { Emoji = "🗑️" },
                    new Button(PrivacyExportButton.To(interaction.User.Id), texts.Export) { Emoji = "📦" },
                    new Button(PrivacyHomeButton.To(interaction.User.Id), texts.Keep) { Emoji = "↩️" }),
            ],
        };
    }

    /// <summary>After it went: nothing to press any more.</summary>
    public static OutgoingMessage Gone(PrivacyTexts texts, int rows) => new()
    {
        Content = rows > 0 ? texts.Deleted(rows) : texts.DeletedBefore,
        Embeds = [],
        Components = [],
    };

    private string Block(Interaction interaction, PrivacyTexts texts, IGrouping<MemberData, MemberTotal> kind)
    {
        var counts = string.Join(" · ", kind.Select(total => texts.Count(total.Count, total.Rows)));
        var span = Span(interaction, texts, kind.Where(total => total.First is not null).ToList());
        return $"**{texts.Name(kind.Key)}** — {counts}{(span is null ? "" : $" ({span})")}\n-# {texts.Why(kind.Key)}";
    }

    private string? Span(Interaction interaction, PrivacyTexts texts, List<MemberTotal> totals)
    {
        if (totals.Count == 0)
            return null;
        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var today = guild.StudyDay.DateOf(clock.Now());
        var dates = totals.SelectMany(total => new[] { total.First, total.Last }).Select(value => DateOf(value!, guild.StudyDay)).Order().ToList();
        var language = Languages.OfLocale(interaction.Locale);
        return texts.Span(dates[0].InShort(language, today), dates[^1].InShort(language, today));
    }

    private static LocalDate DateOf(object stored, StudyDay studyDay) => stored is string date
        ? LocalDatePattern.Iso.Parse(date).Value
        : studyDay.DateOf(Instant.FromUnixTimeMilliseconds((long)stored));

    private ActionRow Buttons(Snowflake guild, Snowflake user, PrivacyTexts texts, bool anything)
    {
        var hidden = boards.IsHidden(guild, user);
        return new ActionRow(
            new Button(PrivacyExportButton.To(user), texts.Export, ButtonStyle.Primary) { Emoji = "📦", Disabled = !anything },
            new Button(PrivacyHideButton.To(user, hides: !hidden), hidden ? texts.Show : texts.Hide) { Emoji = hidden ? "👀" : "🙈" },
            new Button(PrivacyDeleteButton.To(user), texts.Delete, ButtonStyle.Danger) { Emoji = "🗑️", Disabled = !anything });
    }
}
