using System.Globalization;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Staff;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Turns to the next page of others' answers. It carries the place of the page it stands on, so nothing shifts under the reader.</summary>
internal sealed class OthersPageButton(
    AskedQuestions questions, AnswerStore answers, SharedAnswerPage page, StaffRights rights, TimeProvider clock)
    : OthersPress(questions, answers, rights, clock)
{
    public const string Page = "question:page";
    public const string ToNewer = "n";
    public const string ToOlder = "o";

    public override string Route => Page;

    protected override int More => 3;

    protected override async ValueTask<InteractionResponse> OpenAsync(
        ComponentInteraction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer? own, string[] more, CancellationToken cancellationToken)
    {
        var message = Read(more) is { } place
            ? await page.TurnAsync(interaction, asked, slot, own, place, more[0] == ToNewer, cancellationToken)
            : await page.FirstAsync(interaction, asked, slot, own, cancellationToken);
        return await Turn(interaction, message);
    }

    private static SharedPlace? Read(string[] more) =>
        long.TryParse(more[1], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= Instant.MaxValue.ToUnixTimeMilliseconds() &&
        Snowflake.TryParse(more[2], CultureInfo.InvariantCulture, out var user) && user.Value <= long.MaxValue
            ? new SharedPlace(Instant.FromUnixTimeMilliseconds(at), user)
            : null;
}
