using StudyBot.Discord.Interactions;

namespace StudyBot.Words;

/// <summary>What the router says when no feature speaks.</summary>
internal static class RouterWords
{
    public static Bilingual<RouterTexts> Both { get; } = new(
        Korean: new(
            incident => $"앗, 문제가 생겨서 끝까지 처리하지 못했어요. 일부는 이미 반영됐을 수 있으니, 확인한 다음 다시 해 주세요. 계속 그러면 운영진에게 `{incident}` 번호를 알려 주세요.",
            incident => $"앗, 결과를 보여 드리지 못했어요. 요청은 이미 처리됐을 수 있으니, 다시 하기 전에 먼저 확인해 주세요. 계속 그러면 운영진에게 `{incident}` 번호를 알려 주세요.",
            "서버에서만 쓸 수 있어요. 서버의 채널에서 다시 해 주세요.",
            "이 버튼은 다른 분의 것이에요. 명령어를 직접 보내면 내 것을 열 수 있어요.",
            "이 버튼은 이제 쓸 수 없어요. 명령어를 다시 보내 주세요.",
            "방금 쓴 글"),
        English: new(
            incident => $"Sorry, something went wrong and we could not finish. Part of it may have been saved, so please check before you try again. If it keeps happening, give staff this number: `{incident}`.",
            incident => $"Sorry, the result could not be shown. Your action may have gone through, so please check before you repeat it. If it keeps happening, give staff this number: `{incident}`.",
            "This only works in a server. Please do it again in one of the server's channels.",
            "This button belongs to someone else. Send the command yourself to open your own.",
            "This button no longer works. Please send the command again.",
            "What you wrote"));

    public static RouterTexts For(string locale) => Both.In(locale);
}
