using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Doctor;
using StudyBot.Doctor.Guilds;
using StudyBot.Features.Doctor.Ahead;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Doctor;

/// <summary>Examines a guild and says what was found, what is wrong first, in pages that a phone can show.</summary>
internal sealed class DoctorView(GuildDoctor doctor, AheadStore ahead, TimeProvider clock)
{
    private const int Good = 0x57F287;
    private const int Bad = 0xFEE75C;

    /// <summary>Half of what an embed holds.</summary>
    private const int PageSize = 2000;

    /// <param name="interaction">Of staff.</param>
    /// <param name="page">From 0; beyond the last page, the last.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<OutgoingMessage> MessageAsync(Interaction interaction, int page, CancellationToken cancellationToken)
    {
        var (guildId, language) = (interaction.Guild(), Languages.OfLocale(interaction.Locale));
        var visit = await VisitAsync(guildId, interaction.GuildLocale, cancellationToken);
        if (visit.Access is not null)
            ahead.Mend(guildId, visit.Problems, clock.Now());
        var findings = await doctor.ExamineAsync(visit, language, cancellationToken);
        var pages = Pages(findings.OrderBy(finding => Order(finding.Verdict)).Select(Block));
        page = Math.Clamp(page, 0, pages.Count - 1);
        var ill = findings.Count(finding => finding.Verdict == Verdict.Ill);
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = Title(findings, DoctorTexts.Both.In(language)),
                    Description = pages[page],
                    Color = ill == 0 ? Good : Bad,
                    Footer = pages.Count > 1 ? new EmbedFooter(DoctorTexts.Both.In(language).Page(page + 1, pages.Count)) : null,
                },
            ],
            Components = [Buttons(interaction, visit, page, pages.Count, language)],
        };
    }

    /// <summary>Without what the bot may do, when Discord does not answer; the rest can be looked at all the same.</summary>
    private async Task<GuildVisit> VisitAsync(Snowflake guildId, string? locale, CancellationToken cancellationToken)
    {
        try
        {
            return await doctor.VisitAsync(guildId, locale, cancellationToken) ?? doctor.Visit(guildId, locale, seen: null);
        }
        catch (Exception e) when (e is DiscordRestException or HttpRequestException)
        {
            return doctor.Visit(guildId, locale, seen: null);
        }
    }

    /// <summary>All is well only where all was looked at and works.</summary>
    private static string Title(IReadOnlyList<Finding> findings, DoctorTexts texts) =>
        findings.Count(finding => finding.Verdict == Verdict.Ill) is > 0 and var ill ? texts.ToMend(ill)
        : findings.Any(finding => finding.Verdict == Verdict.Resting) ? texts.NothingToMend
        : findings.Any(finding => finding.Verdict == Verdict.Skipped) ? texts.NotAllSeen
        : texts.AllWell;

    private static int Order(Verdict verdict) => verdict switch { Verdict.Ill => 0, Verdict.Skipped => 1, Verdict.Resting => 2, _ => 3 };

    private static string Block(Finding finding)
    {
        var sign = finding.Verdict switch { Verdict.Ill => "⚠️", Verdict.Skipped or Verdict.Resting => "➖", _ => "✅" };
        return $"{sign} **{finding.Subject}** {finding.Words}{(finding.Fix is null ? "" : $"\n-# → {finding.Fix}")}";
    }

    /// <summary>One page or more; no block is torn apart.</summary>
    private static List<string> Pages(IEnumerable<string> blocks)
    {
        var pages = new List<string> { "" };
        foreach (var block in blocks)
        {
            if (pages[^1].Length > 0 && pages[^1].Length + block.Length + 1 > PageSize)
                pages.Add("");
            pages[^1] = pages[^1].Length == 0 ? block : $"{pages[^1]}\n{block}";
        }

        return pages;
    }

    private static ActionRow Buttons(Interaction interaction, GuildVisit visit, int page, int count, Language language)
    {
        var texts = DoctorTexts.Both.In(language);
        List<MessageComponent> buttons = [];
        if (count > 1)
        {
            buttons.Add(new Button(DoctorPageButton.To(page - 1), texts.Previous) { Emoji = "◀️", Disabled = page == 0 });
            buttons.Add(new Button(DoctorPageButton.To(page + 1), texts.Next) { Emoji = "▶️", Disabled = page == count - 1 });
        }

        buttons.Add(new Button(DoctorPageButton.Again, texts.Again) { Emoji = "🔄" });
        if (visit.InvitationHelps)
        {
            buttons.Add(new LinkButton(
                Invitation.LinkFor(interaction.ApplicationId, visit.Guild.GuildId, visit.ToInvite), GuildDoctorTexts.Both.In(language).InviteAgain));
        }

        return new ActionRow(buttons);
    }
}
