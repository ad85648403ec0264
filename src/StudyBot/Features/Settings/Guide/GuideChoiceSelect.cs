using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

/// <summary>Takes a choice into the draft and shows the step anew; one that cannot be is left out, with the reason above.</summary>
internal sealed class GuideChoiceSelect(GuideDesk desk, GuideStore store, GuildSettingsReader settings, TimeProvider clock) : IComponentHandler
{
    private const string SelectRoute = "setup:choose";

    public string Route => SelectRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(GuideField field) => CustomId.Of(SelectRoute, field.ToString());

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (GuideDesk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var field = GuideFields.Read(interaction.CustomId.Arguments);
        var choice = field is { } known ? GuideChoice.Read(known, interaction.Values) : null;
        var notice = choice is null
            ? GuideTexts.Both.In(interaction.Locale).NotUnderstood
            : await TakeAsync(interaction, choice, cancellationToken) ?? "";
        return interaction.Turn(await desk.ShowAsync(interaction, field?.Step() ?? GuideStep.Language, notice, cancellationToken: cancellationToken));
    }

    /// <summary>Why it was not taken; null when it was.</summary>
    private async Task<string?> TakeAsync(Interaction interaction, GuideChoice choice, CancellationToken cancellationToken)
    {
        if (Objection(interaction, choice) is { } objection)
            return objection;
        if (choice is { Field: GuideField.StaffRole or GuideField.StaffChannel, Value: long id } && id != 0 &&
            await ObjectionAsync(interaction, choice.Field, Snowflake.FromInt64(id), cancellationToken) is { } unfit)
        {
            return unfit;
        }

        await store.ChooseAsync(interaction.Guild(), choice, interaction.User.Id, clock.Now());
        return null;
    }

    private string? Objection(Interaction interaction, GuideChoice choice)
    {
        var texts = GuideTexts.Both.In(interaction.Locale);
        if (choice is { Field: GuideField.StaffRole, Value: long role } && role == interaction.Guild().ToInt64())
            return texts.EveryoneIsNotStaff;
        var dayStart = settings.Of(interaction.Guild(), interaction.GuildLocale).DayStart.OnTheClock();
        return choice is { Field: GuideField.Time, Value: string time } && ClockTime.Read(time) < dayStart
            ? texts.TooEarly(dayStart.InWords())
            : null;
    }

    /// <summary>Who is staff and what they read is not left to a warning.</summary>
    private async Task<string?> ObjectionAsync(Interaction interaction, GuideField field, Snowflake id, CancellationToken cancellationToken)
    {
        var texts = GuideTexts.Both.In(interaction.Locale);
        if (await desk.LookAsync(interaction.Guild(), cancellationToken) is not { } access)
            return null;
        if (field == GuideField.StaffRole)
            return access.Role(id) is { Managed: true } ? texts.RoleOfAnApplication(id) : access.Role(id) is null ? texts.NotUnderstood : null;
        return access.Judge(id, ChannelUse.Staff).Fitness switch
        {
            ChannelFitness.Public => texts.StaffChannelIsPublic(id),
            ChannelFitness.Unknown or ChannelFitness.WrongKind => texts.NotUnderstood,
            _ => null,
        };
    }
}
