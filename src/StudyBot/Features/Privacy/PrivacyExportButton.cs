using System.IO.Compression;
using System.Text;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Storage.Members;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Privacy;

/// <summary>All that is stored of whoever presses, as files that they alone see.</summary>
internal sealed class PrivacyExportButton(
    PrivacyStore store, GuildLibraries libraries, GuildSettingsReader settings, TimeProvider clock) : PrivacyPress(ExportRoute)
{
    private const string ExportRoute = "privacy:export";

    /// <summary>Of all files together; some room is left for the rest of the request.</summary>
    private const int MostBytes = DiscordLimits.FileSize - 65_536;

    public override Deferral Deferral => Deferral.Private;

    public static CustomId To(Snowflake user) => CustomId.Of(ExportRoute, user.ToString());

    /// <summary>As they are when they fit a message, else in one archive; none when even that is too large.</summary>
    internal static IReadOnlyList<FileUpload> Fit(IReadOnlyList<FileUpload> files, string archive, int mostBytes = MostBytes)
    {
        if (files.Sum(file => (long)file.Content.Length) <= mostBytes)
            return files;
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var entry = zip.CreateEntry(file.Name, CompressionLevel.SmallestSize).Open();
                entry.Write(file.Content.Span);
            }
        }

        return output.Length <= mostBytes ? [new FileUpload(archive, output.ToArray())] : [];
    }

    protected override ValueTask<InteractionResponse> ActAsync(ComponentInteraction interaction, string? more)
    {
        var (guild, texts) = (settings.Of(interaction.Guild(), interaction.GuildLocale), PrivacyTexts.Both.In(interaction.Locale));
        var rows = store.Rows(guild.GuildId, interaction.User.Id);
        if (rows.All(table => table.Rows.Count == 0))
            return new(Reply.Private(texts.NothingToExport));
        var document = new PrivacyDocument(libraries.Of(guild.GuildId), guild.Zone, Languages.OfLocale(interaction.Locale));
        var name = $"studybot-{LocalDatePattern.Iso.Format(guild.StudyDay.DateOf(clock.Now()))}";
        FileUpload[] files =
        [
            new($"{name}.md", Encoding.UTF8.GetBytes(document.Markdown(rows))),
            new($"{name}.json", MemberExport.Json(rows, guild.GuildId, interaction.User.Id, clock.GetUtcNow())),
        ];
        var fitting = Fit(files, $"{name}.zip");
        return new(Reply.Private(fitting.Count == 0
            ? OutgoingMessage.Text(texts.TooLarge((files.Sum(file => (long)file.Content.Length) >> 20) + 1))
            : new OutgoingMessage { Content = fitting.Count == 1 ? texts.ExportedZip : texts.Exported, Files = fitting }));
    }
}
