using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Settings.Guide;

/// <summary>What tests of the guided /setup look at.</summary>
internal static class GuideScenes
{
    public static string Go(this InteractionResponse reply) => reply.Components().OfType<Button>().Single(button => button.CustomId.Route == "setup:go").CustomId.Value;

    public static bool OffersGo(this InteractionResponse reply) => reply.Components().OfType<Button>().Any(button => button.CustomId.Route == "setup:go");

    public static string? Link(this InteractionResponse reply) => reply.Components().OfType<LinkButton>().SingleOrDefault()?.Url;

    public static Task<InteractionResponse> PreviewAsync(Slice slice, TestMember member) => slice.Press("setup:step:Preview", member).AsTask();

    /// <summary>"ko Asia/Seoul 901 09:00"; null while the guild is not set up.</summary>
    public static string? Stored(Slice slice) => slice.Database.Read(connection => connection.QuerySingleOrDefault<string>(
        """
        select guild_settings.language || ' ' || time_zone || ' ' || channel_id || ' ' || local_time
        from guild_settings join question_schedule on question_schedule.guild_id = guild_settings.guild_id
        """));

    public static long Count(Slice slice, string table) => slice.Database.Read(connection => connection.ExecuteScalar<long>($"select count(*) from {table}"));
}
