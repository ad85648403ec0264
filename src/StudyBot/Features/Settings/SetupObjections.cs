using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Settings;

/// <summary>Why a /setup cannot be as it was sent; null where it can.</summary>
internal static class SetupObjections
{
    /// <summary>To something that was named and means nothing.</summary>
    public static string? Unread(CommandOptions options, SetupChange change, SetupTexts texts) =>
        options.String("language") is not null && change.Language is null ? texts.UnknownLanguage
        : options.String("zone") is not null && change.Zone is null ? texts.UnknownZone
        : options.String("time") is not null && change.Time is null ? texts.UnknownTime
        : null;

    /// <summary>To the channel for questions.</summary>
    /// <param name="verdict">On the channel.</param>
    /// <param name="channel">Named now, chosen earlier, or the one of the command.</param>
    /// <param name="wasChosen">Whether it was chosen earlier, so that the organiser must hear which one is meant.</param>
    /// <param name="texts">In the organiser's language.</param>
    public static string? ToChannel(ChannelVerdict verdict, Snowflake channel, bool wasChosen, SetupTexts texts) =>
        (verdict.Fitness, wasChosen) switch
        {
            (ChannelFitness.Fit, _) => null,
            (ChannelFitness.Unknown, false) => texts.UnknownChannel,
            (ChannelFitness.Unknown, true) => texts.ChosenChannelGone(channel),
            (ChannelFitness.WrongKind, false) => texts.WrongKindOfChannel(channel),
            (ChannelFitness.WrongKind, true) => texts.ChosenChannelOfWrongKind(channel),
            (_, false) => texts.MissingPermissions(channel, verdict.Missing),
            (_, true) => texts.ChosenChannelClosed(channel, verdict.Missing),
        };

    /// <summary>
    /// To a staff channel that was named. One that everyone can read is refused and not only warned of: members trust that
    /// what they write to staff stays there, and they would never see the warning.
    /// </summary>
    public static string? ToStaffChannel(ChannelVerdict verdict, Snowflake channel, SetupTexts texts) => verdict.Fitness switch
    {
        ChannelFitness.Fit => null,
        ChannelFitness.Unknown => texts.UnknownStaffChannel,
        ChannelFitness.WrongKind => texts.WrongKindOfStaffChannel(channel),
        ChannelFitness.Public => texts.StaffChannelIsPublic(channel),
        _ => texts.MissingPermissions(channel, verdict.Missing),
    };

    /// <summary>To who shall be staff, as far as it shows without asking Discord.</summary>
    public static string? ToStaff(CommandOptions options, Snowflake guildId, SetupTexts texts)
    {
        if (options.String(SetupOptions.Clear) is { } cleared && options.Id(cleared) is not null)
            return texts.BothChosenAndCleared(cleared);
        if (options.Id(SetupOptions.StaffRole) is not { } role)
            return null;
        if (role == guildId)
            return texts.EveryoneIsNotStaff;
        return options.Role(SetupOptions.StaffRole) switch
        {
            null => texts.UnknownRole,
            { Managed: true } => texts.RoleOfAnApplication(role),
            _ => null,
        };
    }
}
