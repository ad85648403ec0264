using System.Text;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>An apology to whoever sent a form. The form is closed by it, so what they wrote comes back: nobody writes it twice gladly.</summary>
internal static class FormApology
{
    /// <param name="sentence">What went wrong.</param>
    /// <param name="title">Stands above what they wrote.</param>
    /// <param name="form">What they sent.</param>
    public static OutgoingMessage Of(string sentence, string title, ModalInteraction form)
    {
        var written = form.Fields.Values.Where(text => !string.IsNullOrWhiteSpace(text)).ToList();
        return written switch
        {
            [] => OutgoingMessage.Text(sentence),
            [{ Length: <= DiscordLimits.EmbedDescription } only] => new OutgoingMessage
            {
                Content = sentence,
                Embeds = [new Embed { Title = title, Description = only }],
            },
            _ => new OutgoingMessage
            {
                Content = sentence,
                Files = [new FileUpload("text.txt", Encoding.UTF8.GetBytes(string.Join("\n\n", written)), title)],
            },
        };
    }
}
