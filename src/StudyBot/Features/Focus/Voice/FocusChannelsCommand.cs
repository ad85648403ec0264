using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Voice;

/// <summary><c>/focus channels</c>: staff name the voice channels that count.</summary>
internal sealed class FocusChannelsCommand(StaffRights rights, VoiceChannels channels) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("focus channels", Languages.Text(
        "Choose the voice channels whose time counts", "시간이 기록되는 음성 채널을 골라요"))
    {
        ForStaff = true,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(rights.Refusal(interaction) is { } refusal
            ? OutgoingMessage.Text(refusal)
            : View(channels.Of(interaction.Guild()), VoiceTexts.Both.In(interaction.Locale))));

    /// <param name="counted">The channels as they are now.</param>
    /// <param name="texts">The reader's.</param>
    /// <param name="notice">What stands above; null for nothing.</param>
    public static OutgoingMessage View(IReadOnlySet<Snowflake> counted, VoiceTexts texts, string? notice = null)
    {
        string?[] lines =
        [
            notice,
            counted.Count == 0 ? texts.NoChannels : texts.CountedChannels(VoiceChannels.Mentions(counted)),
            $"-# {texts.HowChannelsCount}",
        ];
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines.OfType<string>()),
            Components =
            [
                new ActionRow(new ChannelSelect(FocusChannelsSelect.Id)
                {
                    ChannelTypes = [ChannelType.GuildVoice],
                    MinValues = 0,
                    MaxValues = FocusLimits.MostChannels,
                    Placeholder = texts.ChooseChannels,
                }),
            ],
        };
    }
}
