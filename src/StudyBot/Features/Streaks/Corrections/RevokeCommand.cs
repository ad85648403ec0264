using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary><c>/staff revoke</c>: what of a member can be taken back, to choose from.</summary>
internal sealed class RevokeCommand(CorrectionDesk desk, CreditStore credits, ExcuseStore excuses) : IChatInputCommand
{
    private const int MostEvents = 18;
    private const int MostExcuses = 7;

    public CommandSpec Spec { get; } = new(
        "staff revoke", Languages.Text("Take back a check-in, credit or excuse of a member", "멤버의 체크인이나 인정, 신청 승인을 취소해요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
        Options = [new(CommandOptionType.User, "member", Languages.Text("Whose", "누구의")) { Required = true }],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(Choose(interaction)));

    private OutgoingMessage Choose(CommandInteraction interaction)
    {
        if (desk.Refusal(interaction, out var member) is { } refusal)
            return OutgoingMessage.Text(refusal);
        var texts = CorrectionTexts.Both.In(interaction.Locale);
        var words = ExcuseTexts.Both.In(interaction.Locale);
        SelectOption[] options =
        [
            .. excuses.Of(interaction.Guild(), member.Id, MostExcuses)
                .Where(excuse => excuse.State == ExcuseState.Approved)
                .Select(excuse => new SelectOption(
                    texts.ExcuseOf(words.Range(excuse.First, excuse.Last)), CorrectionSubject.Excuse(excuse.Id).ToString())),
            .. credits.Latest(interaction.Guild(), member.Id, MostEvents)
                .Select(row => new SelectOption(row.What(texts), CorrectionSubject.Event(row.Id).ToString())),
        ];
        return options.Length == 0 ? OutgoingMessage.Text(texts.NothingToRevoke) : new OutgoingMessage
        {
            Content = texts.ChooseWhat(member.Id.UserMention()),
            Components = [new ActionRow(new StringSelect(RevokeSelect.Id, options) { Placeholder = texts.WhatPlaceholder })],
        };
    }
}
