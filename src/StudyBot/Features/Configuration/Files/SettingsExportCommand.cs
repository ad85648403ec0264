using System.Globalization;
using System.Text;
using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Files;

/// <summary><c>/settings export</c>: all settings as a YAML file, with remarks in the guild's language.</summary>
internal sealed class SettingsExportCommand(StaffRights rights, SettingsBook book, GuildSettingsReader settings) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("settings export", Languages.Text("Get all settings as a file", "모든 설정을 파일로 받아요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var scope = await book.Scope(guild.GuildId, interaction.GuildLocale).WithPlacesAsync(cancellationToken);
        var server = (await scope.Inquiry.AccessAsync(cancellationToken))?.Guild.Name ?? "";
        var text = new SettingsFileWriter(book, book.Read(scope), scope, guild.Language).Write(server, guild.Zone);
        var name = $"studybot-settings-{scope.At.InZone(guild.Zone).ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture)}.yaml";
        return Reply.Private(OutgoingMessage.Text(FileTexts.Both.In(interaction.Locale).Exported) with
        {
            Files = [new FileUpload(name, Encoding.UTF8.GetBytes(text))],
        });
    }
}
