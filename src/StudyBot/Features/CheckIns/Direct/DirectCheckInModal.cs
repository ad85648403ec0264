using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.CheckIns.BackFills;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns.Direct;

/// <summary>Records today from a direct message, in the guild that the reminder was of, as long as the member is in it.</summary>
internal sealed class DirectCheckInModal(CheckInPlaces places, CheckInStore store, DiscordRest rest, TimeProvider clock) : IModalHandler
{
    public const string Minutes = "minutes";
    private const string ModalRoute = "reminder:record";

    public string Route => ModalRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake guild) => CustomId.Of(ModalRoute, guild.ToString());

    public async ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = DirectTexts.Both.In(interaction.Locale);
        if (places.OfReminder(interaction, interaction.CustomId) is not { } place)
            return Reply.Private(texts.Gone);
        if (MinutesOf(interaction.Text(Minutes)) is not { } minutes)
            return Reply.Private(texts.NoMinutes(StudyDayTotals.MostMinutes));
        if (await rest.GetGuildMemberAsync(place.GuildId, interaction.User.Id, cancellationToken) is null)
            return Reply.Private(texts.NotInServer);
        var now = clock.Now();
        var checkIn = new StudyEvent(
            place.GuildId, interaction.User.Id, StudyEventKind.CheckIn, interaction.Id.ToString(), place.StudyDay.DateOf(now), now)
        {
            Minutes = minutes,
        };
        var outcome = await store.RecordAsync(checkIn, asksAboutYesterday: BackFill.Yesterday(place.StudyDay, now) is not null);
        var receipt = new CheckInReceipt(place, now, Languages.OfLocale(interaction.Locale));
        return outcome.IsStored ? new UpdateMessage(receipt.Recorded(checkIn, outcome)) : Reply.Private(receipt.NotStored(outcome));
    }

    /// <summary>0 for an empty field; null for what is no number of minutes that a day has.</summary>
    private static int? MinutesOf(string typed) =>
        typed.Length == 0 ? 0
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= StudyDayTotals.MostMinutes ? minutes
        : null;
}
