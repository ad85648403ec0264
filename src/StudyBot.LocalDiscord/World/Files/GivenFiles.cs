using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.World.Files;

/// <summary>Takes in what a member uploads with a command or a form, as Discord's client does. Called under the world's lock.</summary>
internal sealed class GivenFiles(DiscordWorld world, Channel channel, Resolved resolved)
{
    /// <summary>Keeps a file of the form {filename, content_type, content in base 64}, and gives its id.</summary>
    /// <exception cref="Refusal">It is none, or too large.</exception>
    public string Keep(JsonNode? given)
    {
        var file = LocalFile.Read(given) ?? throw new Refusal("Attach a file: {filename, content_type, content in base 64}");
        if (file.Bytes.Length > LocalFile.MostBytes)
            throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"The file is too large: {file.Bytes.Length / 1_048_576.0:0.0} MB, where 10 MB is the most."));

        var attachment = world.KeepLoose(channel, file);
        resolved.AddAttachment(attachment);
        return Json.Id(attachment.Id);
    }
}
