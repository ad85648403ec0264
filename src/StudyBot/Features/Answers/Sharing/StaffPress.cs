using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>A button by which staff decide about someone's shared answer.</summary>
internal abstract class StaffPress(AskedQuestions questions, StaffRights rights, TimeProvider clock) : AskedPress(questions)
{
    protected override int More => 1;

    protected sealed override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        return asked.Slot is { } slot && Snowflake.TryParse(more[0], CultureInfo.InvariantCulture, out var author) && author.Value <= long.MaxValue
            ? DecideAsync(asked, slot, author, cancellationToken)
            : new(Reply.Private(ShareTexts.Both.In(asked.Language).NoLongerShared));
    }

    protected abstract ValueTask<InteractionResponse> DecideAsync(
        AskedQuestion asked, AskedSlot slot, Snowflake author, CancellationToken cancellationToken);

    /// <summary>What stands in the staff log: whose answer to which slot, and no word of it.</summary>
    protected StaffAction Action(StaffActionKind kind, AskedQuestion asked, Snowflake author) => new()
    {
        Kind = kind,
        GuildId = asked.GuildId,
        By = asked.UserId,
        At = clock.Now(),
        Subject = author.ToString(),
        Details = new Dictionary<string, string> { [ShareLogEntries.Slot] = asked.Name },
    };
}
