using System.Globalization;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Digests.Posting;

/// <summary>A digest does not get into its channel; the subject is the post.</summary>
internal sealed class DigestNotice(Database database) : IStaffNotice
{
    public const string KindName = "digest.trouble";

    public string Kind => KindName;

    public OutgoingMessage? Render(GuildSettings guild, string subject)
    {
        if (!long.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || database.Read(connection => connection.QuerySingleOrDefault<DigestPost>(
            "select channel_id, state from digest_post where id = @id and guild_id = @GuildId and state in ('claimed', 'failed', 'missed')",
            new { id, guild.GuildId })) is not { } post)
        {
            return null;
        }

        var texts = DigestTexts.Both.In(guild.Language);
        return new OutgoingMessage
        {
            Embeds = [new Embed { Title = texts.TroubleTitle, Description = texts.Trouble(post.ChannelId, isOver: post.State == "missed"), Color = 0xFEE75C }],
        };
    }
}
