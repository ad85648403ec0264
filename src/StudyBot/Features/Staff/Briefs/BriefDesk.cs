using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Staff.Briefs;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>What the brief's command and buttons need: the rights, the reader, and the switch of the morning.</summary>
internal sealed class BriefDesk(
    StaffRights rights, BriefView view, BriefPlanStore plans, PostingChannel channels, GuildSettingsReader settings, SchedulerSignal scheduler, TimeProvider clock)
{
    private static readonly LocalTime Usual = new(8, 30);

    /// <summary>Null for staff.</summary>
    public string? Refusal(Interaction interaction) => rights.Refusal(interaction);

    public BriefReader Reader(Interaction interaction)
    {
        var (guild, now) = (settings.Of(interaction.Guild(), interaction.GuildLocale), clock.Now());
        return new BriefReader(guild, guild.StudyDay.DateOf(now), now, Languages.OfLocale(interaction.Locale)) { UserId = interaction.User.Id };
    }

    /// <summary>The whole brief for whoever asks, once it is known that they are staff.</summary>
    public OutgoingMessage Show(Interaction interaction, string? notice = null) => view.Private(Reader(interaction), plans.Find(interaction.Guild()), notice);

    public string SwitchOff(Interaction interaction)
    {
        var texts = BriefTexts.Both.In(interaction.Locale);
        return plans.SwitchOff(interaction.Guild(), interaction.User.Id, clock.Now()) ? texts.SwitchedOff : texts.WasOff;
    }

    /// <param name="interaction">Whose wish.</param>
    /// <param name="typed">The time of day; null for the one that is known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What to say of it.</returns>
    public async Task<string> SwitchOnAsync(Interaction interaction, string? typed, CancellationToken cancellationToken)
    {
        var reader = Reader(interaction);
        var (guild, texts) = (reader.Guild, BriefTexts.Both.In(reader.Language));
        var time = plans.Find(guild.GuildId)?.LocalTime ?? Usual;
        if (typed is not null)
        {
            if (ClockTime.Read(typed) is not { } read)
                return texts.UnknownTime(DisplayText.Escape(typed));
            time = read;
        }

        if (TooEarly(time, guild.DayStart.OnTheClock(), texts) is { } tooEarly)
            return tooEarly;
        if (guild.StaffChannelId is not { } channel)
            return texts.NoStaffChannel;
        if (Objection(await channels.JudgeAsync(guild.GuildId, channel, ChannelUse.Staff, cancellationToken), channel, reader.Language) is { } objection)
            return objection;
        var plan = plans.SwitchOn(new BriefPlan { GuildId = guild.GuildId, LocalTime = time }, guild.Zone, interaction.User.Id, reader.Now);
        scheduler.Wake();
        return texts.SwitchedOn(channel, plan.NextDue!.Value);
    }

    /// <summary>The brief tells of days that are over; null when the day before is by then.</summary>
    public static string? TooEarly(LocalTime time, LocalTime dayStart, BriefTexts texts) =>
        time < dayStart ? texts.BeforeDayStart(dayStart.InWords()) : null;

    /// <summary>Why the brief cannot come into a channel; null when it can.</summary>
    public static string? Objection(ChannelVerdict verdict, Snowflake channel, Language language)
    {
        var texts = BriefTexts.Both.In(language);
        if (verdict.IsPublic)
            return texts.PublicStaffChannel(channel);
        return verdict.Fitness == ChannelFitness.Fit
            ? null
            : texts.UnfitStaffChannel(channel, verdict.Missing == Permissions.None ? null : verdict.Missing.InWords(language));
    }
}
