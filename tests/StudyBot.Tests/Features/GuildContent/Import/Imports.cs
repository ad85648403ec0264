using System.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.GuildContent.Import;

/// <summary>Sends files, and makes them.</summary>
internal static class Imports
{
    public const string Headings = "id,주제,난이도,유형,질문,힌트,핵심,모범 답안,이어질 질문";

    public static ValueTask<InteractionResponse> Import(this Slice slice, string text, TestMember? staff = null, string name = "questions.csv", bool? dryRun = null) =>
        slice.Import(Encoding.UTF8.GetBytes(text), staff, name, dryRun);

    public static ValueTask<InteractionResponse> Import(this Slice slice, byte[] bytes, TestMember? staff = null, string name = "questions.csv", bool? dryRun = null) =>
        slice.Import(slice.Discord.Upload(name, bytes), staff, dryRun);

    public static ValueTask<InteractionResponse> Import(this Slice slice, Attachment file, TestMember? staff = null, bool? dryRun = null) => slice.Command(
        "content import",
        staff ?? TestMember.Organiser,
        dryRun is { } dry ? [("file", file), ("dry_run", dry)] : [("file", file)]);

    /// <summary>The button below a preview.</summary>
    public static string Store(this InteractionResponse preview) =>
        preview.Components().OfType<Button>().Single(button => button.Style == ButtonStyle.Primary).CustomId.Value;

    /// <summary>A table of questions that are right.</summary>
    public static string Table(params string[] prompts) => Rows([.. prompts.Select(prompt => Row(prompt))]);

    public static string Rows(params string[] rows) => string.Join("\r\n", rows.Prepend(Headings));

    /// <summary>A row that is right, except for what is named.</summary>
    public static string Row(
        string prompt, string id = "", string topic = "파이썬", string level = "기초", string type = "개념", string hint = "", string points = "순서|까닭", string answer = "먼저 시험하고 배포해요.") =>
        $"{id},{topic},{level},{type},{prompt},{hint},{points},{answer},";
}
