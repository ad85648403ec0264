using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Help;

/// <summary>
/// The help as a message, made from the registered commands themselves, so that it knows every one of them. They are asked
/// for on first use: the help is a command too, and cannot be made of itself.
/// </summary>
internal sealed class HelpView(IServiceProvider services, GuildSettingsReader settings, StaffRights rights)
{
    private readonly Lazy<CommandSpec[]> _commands = new(() =>
        [.. services.GetServices<IChatInputCommand>().Select(command => command.Spec)]);

    /// <param name="interaction">Whose help; staff see more, and direct messages offer less.</param>
    /// <param name="page">From 0; beyond the last page, the last.</param>
    public OutgoingMessage Message(Interaction interaction, int page)
    {
        var texts = HelpTexts.Both.In(interaction.Locale);
        var isSetUp = interaction.GuildId is { } guild && settings.Find(guild) is not null;
        var directory = new HelpDirectory(_commands.Value, interaction, texts)
        {
            IsSetUp = isSetUp,
            IsStaff = rights.IsStaff(interaction),
        };
        var pages = HelpPages.Of(directory.Begin(), directory.Blocks());
        page = Math.Clamp(page, 0, pages.Count - 1);
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title,
                    Description = pages[page],
                    Color = 0x5865F2,
                    Footer = pages.Count > 1 ? new EmbedFooter(texts.Page(page + 1, pages.Count)) : null,
                },
            ],
            Components = pages.Count > 1 ? [Buttons(page, pages.Count, texts)] : [],
        };
    }

    private static ActionRow Buttons(int page, int count, HelpTexts texts) => new(
        new Button(HelpPageButton.To(page - 1), texts.Previous) { Emoji = "◀️", Disabled = page == 0 },
        new Button(HelpPageButton.To(page + 1), texts.Next) { Emoji = "▶️", Disabled = page == count - 1 });
}
