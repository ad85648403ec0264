using StudyBot.Discord.Interactions;
using StudyBot.Features.Configuration.Pages;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Configuration;

/// <summary><c>/settings show</c>: all settings, and what changes them.</summary>
internal sealed class SettingsShowCommand(StaffRights rights, SettingPages pages) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("settings show", Languages.Text("See and change all settings of this server", "이 서버의 모든 설정을 보고 바꿔요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : Reply.Private(pages.Of(interaction, SettingPages.Overview)));
}
