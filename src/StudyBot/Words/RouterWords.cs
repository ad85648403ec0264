using StudyBot.Discord.Interactions;

namespace StudyBot.Words;

/// <summary>What the router says when no feature speaks.</summary>
internal static class RouterWords
{
    public static Bilingual<RouterTexts> Both { get; } = new(
        Korean: new(
            incident => $"앗, 처리하다가 문제가 생겼어요. 저장된 것은 없어요. 잠시 뒤에 다시 해 보고, 계속 그러면 운영진에게 `{incident}` 번호를 알려 주세요.",
            "이 버튼은 다른 분의 것이에요. 명령어를 직접 보내면 내 것을 열 수 있어요.",
            "이 버튼은 이제 쓸 수 없어요. 명령어를 다시 보내 주세요."),
        English: new(
            incident => $"Sorry, something went wrong and nothing was saved. Please try again in a moment; if it keeps happening, give staff this number: `{incident}`.",
            "This button belongs to someone else. Send the command yourself to open your own.",
            "This button no longer works. Please send the command again."));

    public static RouterTexts For(string locale) => Both.In(locale);
}
