namespace StudyBot.LocalDiscord.World;

public sealed partial class DiscordWorld
{
    private readonly Dictionary<ulong, Attachment> _loose = [];

    /// <summary>Keeps a file that hangs on no message: one that a member gave as a command's option.</summary>
    internal Attachment KeepLoose(Channel channel, string name, string contentType, byte[] bytes)
    {
        var file = new Attachment { Id = NextId(), ChannelId = channel.Id, FileName = name, ContentType = contentType, Bytes = bytes };
        _loose.Add(file.Id, file);
        return file;
    }

    internal Attachment? FindFile(ulong channelId, ulong id) => _loose.GetValueOrDefault(id)
        ?? FindChannel(channelId)?.Messages.SelectMany(message => message.Attachments).FirstOrDefault(file => file.Id == id);
}
