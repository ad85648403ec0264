using StudyBot.LocalDiscord.World.Files;

namespace StudyBot.LocalDiscord.World;

public sealed partial class DiscordWorld
{
    private readonly Dictionary<ulong, Attachment> _loose = [];

    /// <summary>Where files can be fetched.</summary>
    internal FileLinks FileLinks { get; }

    /// <summary>Keeps a file that hangs on no message: one that a member gave as a command's option.</summary>
    internal Attachment KeepLoose(Channel channel, LocalFile given)
    {
        var file = new Attachment
        {
            Id = NextId(),
            ChannelId = channel.Id,
            FileName = FileNames.Cleanse(given.Name),
            Title = FileNames.TitleOf(given.Name),
            ContentType = ContentTypes.Of(given.Name, given.ContentType),
            Bytes = given.Bytes.ToArray(),
            Ephemeral = true,
        };
        _loose.Add(file.Id, file);
        return file;
    }

    internal Attachment? FindFile(ulong id) => _loose.GetValueOrDefault(id)
        ?? _channels.Values.SelectMany(channel => channel.Messages).SelectMany(message => message.Attachments).FirstOrDefault(file => file.Id == id);
}
