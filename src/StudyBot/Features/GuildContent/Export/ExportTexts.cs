using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Export;

internal abstract class ExportTexts
{
    public static Bilingual<ExportTexts> Both { get; } = new(new Korean(), new English());

    public abstract string UnknownChoice { get; }

    public abstract string HowToChange { get; }

    /// <summary>Of a table.</summary>
    public abstract string HowToSave { get; }

    public abstract string Template { get; }

    /// <param name="kind">Null for both.</param>
    public abstract string NothingToExport(ItemKind? kind);

    public abstract string Exported(int items, int files);

    /// <summary>There are more files than a message can bear.</summary>
    public abstract string NotAll(int shown, int files);

    public abstract string Needed(ItemKind kind);

    private sealed class Korean : ExportTexts
    {
        public override string UnknownChoice => "질문인지 조언인지는 `kind`에서, 파일의 형식은 `format`에서 골라 주세요.";

        public override string HowToChange =>
            "고쳐서 `/content import`로 보내면 바뀐 것만 저장돼요. id가 있는 항목은 고쳐지고, id를 비운 항목은 새로 추가돼요. 파일에서 지운 항목은 그대로 남아요.";

        public override string HowToSave => "Excel에서 저장할 때는 ‘CSV UTF-8(쉼표로 분리)’을 골라 주세요.";

        public override string Template => "예시 두 개가 든 파일이에요. 예시를 지우고 같은 모양으로 적어 `/content import`로 보내 주세요. 한 언어만 채워도 돼요.";

        public override string NothingToExport(ItemKind? kind) =>
            $"여기에 맞는 우리 서버의 {(kind is { } one ? Josa.IGa(Name(one)) : "질문이나 조언이")} 없어요. `/content template`로 예시 파일을 받아 시작해 보세요.";

        public override string Exported(int items, int files) =>
            files == 1 ? $"📤 항목 {items}개를 파일에 담았어요." : $"📤 항목 {items}개를 파일 {files}개에 나누어 담았어요. 하나씩 다시 넣을 수 있어요.";

        public override string NotAll(int shown, int files) =>
            $"⚠️ 한 번에 {shown}개까지 보낼 수 있어서 {files - shown}개가 빠졌어요. `topic`이나 `language`로 나누어 받아 주세요.";

        public override string Needed(ItemKind kind) => kind == ItemKind.Question
            ? "꼭 있어야 하는 것은 주제, 질문, 핵심, 모범 답안이에요. 핵심과 이어질 질문은 한 칸 안에서 줄을 바꾸거나 `|`로 나눠요."
            : "꼭 있어야 하는 것은 주제, 제목, 본문이에요.";

        private static string Name(ItemKind kind) => ContentTexts.Both.Korean.Kind(kind);
    }

    private sealed class English : ExportTexts
    {
        public override string UnknownChoice => "Choose in `kind` whether you want questions or advice, and in `format` the form of the file.";

        public override string HowToChange =>
            "Send it back with `/content import`, and what you changed is stored. Items with an id are changed, items without one are added. Items that you take out of the file stay here.";

        public override string HowToSave => "When you save it in Excel, choose “CSV UTF-8 (Comma delimited)”.";

        public override string Template =>
            "A file with two examples. Replace them with your own in the same form and send it with `/content import`. One language is enough.";

        public override string NothingToExport(ItemKind? kind)
        {
            var what = kind switch { ItemKind.Question => "questions", ItemKind.Advice => "advice", _ => "questions or advice" };
            return $"This server has no such {what} of its own. `/content template` gives you a file to start from.";
        }

        public override string Exported(int items, int files) =>
            $"📤 {(items == 1 ? "1 item" : $"{items} items")} in {(files == 1 ? "a file" : $"{files} files, which can be imported one by one")}.";

        public override string NotAll(int shown, int files) =>
            $"⚠️ A message holds {shown} files, so {files - shown} are missing. Narrow it down with `topic` or `language`.";

        public override string Needed(ItemKind kind) => kind == ItemKind.Question
            ? "Required: topic, prompt, key points and answer. Write key points and follow-ups one per line within the cell, or separate them with `|`."
            : "Required: topic, title and body.";
    }
}
