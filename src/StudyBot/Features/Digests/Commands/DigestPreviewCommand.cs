using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Plans;
using StudyBot.Features.Digests.Posting;
using StudyBot.Features.Digests.Weeks;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Digests.Commands;

/// <summary><c>/digest preview</c>: last week's, for staff alone; and whether and when the channel gets one.</summary>
internal sealed class DigestPreviewCommand(StaffRights rights, PlanStore plans, WeekReader weeks, GuildSettingsReader settings, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("digest preview", Languages.Text("See last week's digest for yourself", "지난주 소식을 나만 미리 봐요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var texts = DigestTexts.Both.In(interaction.Locale);
        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var stands = plans.Find(guild.GuildId) is { NextDue: { } next } plan ? texts.On(plan.ChannelId, next) : texts.WasOff;
        var week = weeks.Of(guild.GuildId, DigestPlan.WeekBefore(guild.StudyDay, clock.Now()));
        return new(Reply.Private(week is null
            ? OutgoingMessage.Text($"{texts.NothingToTell}\n{stands}")
            : DigestView.Of(week, guild.Language, button: null) with { Content = stands }));
    }
}
