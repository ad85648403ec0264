using System.Text;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary>
/// What every button and form of staff needs: the rights, the suggestion, and what is shown after it. Who comes too late is
/// told who was faster, and what was decided.
/// </summary>
internal sealed class DecisionDesk(
    StaffRights rights,
    SuggestionQueue queue,
    SuggestionDecisions decisions,
    GuildSettingsReader settings,
    DecisionView view,
    SchedulerSignal scheduler,
    TimeProvider clock)
{
    /// <summary>Runs what staff do with a suggestion that waits.</summary>
    /// <param name="interaction">A press or a form.</param>
    /// <param name="customId">Its own; can be forged.</param>
    /// <param name="act">Of staff, on a suggestion of this guild.</param>
    /// <param name="written">What comes back to somebody who is too late; null for nothing.</param>
    public InteractionResponse Act(
        Interaction interaction, CustomId customId, Func<SuggestionPlace, Suggestion, InteractionResponse> act, string? written = null)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        if (SuggestionPlace.Read(customId) is not { } place || queue.Find(interaction.Guild(), place.Id) is not { } suggestion)
            return Reply.Private(DecisionTexts.Both.In(interaction.Locale).NoSuchSuggestion);
        return suggestion.State == SuggestionState.Waiting ? act(place, suggestion) : TooLate(interaction, place, suggestion, written);
    }

    /// <summary>Shows the queue to staff.</summary>
    public InteractionResponse Queue(Interaction interaction, int place, Func<OutgoingMessage, InteractionResponse> response) =>
        rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : response(Queue(interaction, place));

    public Judge Judge(Interaction interaction) => new(interaction.Guild(), interaction.User.Id, clock.Now());

    public Language GuildLanguage(Interaction interaction) => settings.Of(interaction.Guild(), interaction.GuildLocale).Language;

    /// <summary>What is shown after an attempt to decide that met no problems.</summary>
    /// <param name="interaction">The attempt.</param>
    /// <param name="place">Where it was made.</param>
    /// <param name="verdict">What came of it.</param>
    /// <param name="written">What somebody who came too late had written; null for nothing.</param>
    public InteractionResponse Show(Interaction interaction, SuggestionPlace place, Verdict verdict, string? written = null)
    {
        if (!verdict.Decided)
            return TooLate(interaction, place, verdict.Suggestion, written);
        scheduler.Wake();
        return new UpdateMessage(place.Queue is { } at
            ? Queue(interaction, at, DecisionView.OutcomeText(verdict.Suggestion, Languages.OfLocale(interaction.Locale)))
            : DecisionView.Outcome(verdict.Suggestion, IsSeenByAll(interaction) ? GuildLanguage(interaction) : Languages.OfLocale(interaction.Locale)));
    }

    /// <summary>What is wrong, and the way to mend it.</summary>
    /// <param name="interaction">The attempt.</param>
    /// <param name="place">Where it was made.</param>
    /// <param name="problems">One or more.</param>
    /// <param name="kept">Whether something that was written is kept.</param>
    public static Reply Problems(Interaction interaction, SuggestionPlace place, IReadOnlyList<DraftProblem> problems, bool kept)
    {
        var reader = Languages.OfLocale(interaction.Locale);
        var texts = DecisionTexts.Both.In(reader);
        var lines = problems.Select(problem => $"• {problem.Line(reader)}").Prepend(texts.NotApproved(problems.Count));
        return Reply.Private(new OutgoingMessage
        {
            Content = string.Join('\n', kept ? lines.Append($"-# {texts.TextIsKept}") : lines),
            Components = [new ActionRow(CompleteButton.To(place with { Queue = null }, complete: true, texts))],
        });
    }

    /// <summary>Nothing that was written is lost, and the message that still had buttons is put right.</summary>
    private InteractionResponse TooLate(Interaction interaction, SuggestionPlace place, Suggestion suggestion, string? written = null)
    {
        var reader = Languages.OfLocale(interaction.Locale);
        var texts = DecisionTexts.Both.In(reader);
        var sentence = texts.Faster(DecisionView.OutcomeText(suggestion, reader));
        if (place.Queue is { } at && written is null)
            return new UpdateMessage(Queue(interaction, at, sentence));
        decisions.MendNotice(interaction.Guild(), suggestion.Id, clock.Now());
        scheduler.Wake();
        return Reply.Private(written is null ? OutgoingMessage.Text(sentence) : new OutgoingMessage
        {
            Content = $"{sentence}\n-# {texts.YourTextIsBelow}",
            Files = [new FileUpload("draft.txt", Encoding.UTF8.GetBytes(written))],
        });
    }

    private OutgoingMessage Queue(Interaction interaction, int place, string? notice = null) =>
        view.Queue(interaction.Guild(), interaction.GuildLocale, Languages.OfLocale(interaction.Locale), place, notice);

    private static bool IsSeenByAll(Interaction interaction) => interaction switch
    {
        ComponentInteraction press => !press.Message.IsEphemeral,
        ModalInteraction { Message: { } message } => !message.IsEphemeral,
        _ => false,
    };
}
