using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Commands;

/// <summary>
/// <c>/remind on</c>: a word at one's own hour while the day is still open. A direct message is tried when it is switched on, so that nobody
/// waits for what cannot come; a mere change of the hour brings none.
/// </summary>
internal sealed class RemindOnCommand(ReminderStore reminders, MemberChoices choices, DiscordRest rest, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("remind on", Languages.Text(
        "A direct message while your day is still open", "오늘 기록이 아직 없으면 DM으로 알려 줘요"))
    {
        Options =
        [
            new(CommandOptionType.String, "time", Languages.Text("When, e.g. 21:30 (default 20:00)", "몇 시에. 예: 21:30, 오후 9시 (기본 20:00)")) { MaxLength = 20 },
            new(CommandOptionType.Boolean, "without_streak", Languages.Text("Also while there is no streak to keep", "이어 갈 연속 기록이 없을 때도")),
        ],
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        Reply.Private(await SwitchOnAsync(interaction, cancellationToken));

    private async Task<string> SwitchOnAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = ReminderTexts.Both.In(language);
        var (guild, day) = (interaction.Guild(), choices.DayOf(interaction));
        var known = reminders.Find(guild, interaction.User.Id) ?? ReminderStore.New(guild, interaction.User.Id, language);
        if (TimeOf(interaction.Options.String("time"), known) is not { } time)
            return texts.UnknownTime(DisplayText.Escape(interaction.Options.String("time")!));
        var reminder = reminders.SwitchOn(
            known with { LocalTime = time, WithoutRun = interaction.Options.Boolean("without_streak") ?? known.WithoutRun, Language = language.Code(), GuildLocale = interaction.GuildLocale },
            day,
            clock.Now());
        var reached = known is { IsOn: true, DirectProven: true } ? null : await TryDirectlyAsync(interaction, texts.First, cancellationToken);
        if (reached is { } proven)
            reminders.SetDirectProven(guild, interaction.User.Id, proven);
        return ReminderView.Of(reminder, day, clock.Now(), language, reached switch { true => texts.DirectTried, false => texts.DirectClosed, _ => null });
    }

    private static LocalTime? TimeOf(string? typed, Reminder known) => typed is null ? known.LocalTime : ClockTime.Read(typed);

    /// <summary>False when the member takes no direct messages; null when nobody knows.</summary>
    private async Task<bool?> TryDirectlyAsync(CommandInteraction interaction, string text, CancellationToken cancellationToken)
    {
        try
        {
            var direct = await rest.CreateDmAsync(interaction.User.Id, cancellationToken);
            await rest.CreateMessageAsync(direct.Id, OutgoingMessage.Text(text) with { Nonce = $"r{interaction.Id}" }, cancellationToken);
            return true;
        }
        catch (DiscordRestException refusal) when (refusal.IsUserOutOfReach)
        {
            return false;
        }
        catch (Exception e) when (e is DiscordRestException or HttpRequestException)
        {
            return null;
        }
    }
}
