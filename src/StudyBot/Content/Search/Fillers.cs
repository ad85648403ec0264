using StudyBot.Content.Search.Morphology;

namespace StudyBot.Content.Search;

/// <summary>Words that are in every question and say nothing about what it is about.</summary>
internal static class Fillers
{
    private const string English = """
        a about all also am an and any are as at be been by can could did do does explain for from get give go got had has have he help her his how
        i if in into is it its just know like ll m make me more much my need of on or our out please re really s she should so some t tell than that
        the their them then there these they this those to too us use used using ve very want was way we well were what when where which who why will with would you your
        """;

    private const string Korean = """
        가는 가도 가면 가야 가요 갈까 갈까요 같아요 거 건 것 것도 것은 것을 것이 게 겠죠 계속 궁금 궁금한데 궁금해요 그 그거 그게 그냥 그래서 그런데 그럼 그리고 근데 꼭 나 나는 나요 내 내가 너무 누가 누구 다 다른
        대해 대해서 대한 더 되게 되나요 되는지 될까 될까요 돼 돼요 됩니까 두 된 된다 들 등 따로 때 때는 때문에 또 뜻 막 많이 말 몇 모두 무슨 무엇 무엇을 무엇이 무엇인가요 뭐 뭐가 뭐고 뭐냐 뭐라고 뭐부터
        뭐에요 뭐예요 뭐죠 뭔가 뭔가요 뭔데 뭔지 뭘 및 받고 받기 받나요 받는 받을 받죠 방법 방법은 방법이 법 보는 보면 보통 봐야 부터 부탁 부탁해요 부탁드려요 사람 설명 설명해 설명해줘 수 수가 수는 시 쓰기 쓰나요 쓰는 쓰면 쓸 쓸까요 써야 써요 싶다 싶어 싶어요 싶은데 아니 아직 안 알고 알려 알려줘 알려주세요 앞으로
        어느 어디 어디서 어디에 어떡하죠 어떡해 어떤 어떤게 어떨까요 어떻게 어떻게든 언제 얼마나 없나요 없는데 없어요 에 왜 요 요즘 우리 위해 위한 이 이거 이건 이게 이런 이렇게 인가요 일단 있나 있나요 있는 있는데 있는지
        있다 있어요 있을까 있을까요 있을지 자꾸 잘 저 저는 저도 전 점 정도 제 제가 제일 조금 조언 좀 좋게 좋나요 좋아요 좋은 좋은가요 좋을까 좋을까요 죠 중 중에 중에서 지 지금 진짜 참 하고 하나 하나요 하나도 하는 하는게 하는지 하려면 하면 하죠
        한 한테 할 할까 할까요 할때 할지 합니까 합니다 해 해도 해야 해야죠 해야하나 해야하나요 해야할까 해야할지 해요 했는데 혹시 후
        """;

    private static readonly HashSet<string> All =
        [.. $"{English} {Korean}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    public static bool Holds(string word) => All.Contains(word) || KoreanEndings.Holds(word);
}
