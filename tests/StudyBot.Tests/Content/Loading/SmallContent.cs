using StudyBot.Content;
using StudyBot.Content.Loading;

namespace StudyBot.Tests.Content.Loading;

/// <summary>A content folder with one item of each kind, all of it right until a test spoils it.</summary>
internal sealed class SmallContent : IDisposable
{
    public const string Topics = """
        advice:
          - id: resume
            ko: 이력서
            en: Résumé
        questions:
          - id: python
            ko: 파이썬
            en: Python
        """;

    public const string Sources = """
        - id: a-talk
          ko: 어느 강연
          en: A talk
        """;

    public const string Synonyms = """
        - [이력서, 레주메, résumé]
        - [파이썬, python]
        """;

    public static readonly string Advice = $$"""
        - id: resume-short
          topics: [resume]
          stage: applying
          ko:
            title: 짧게 쓰기
            body: |-
              {{Filled("짧게 쓰면 읽혀요. ", 320)}}

              **이번 주에 해볼 일:** 한 줄 줄여 보세요.
          en:
            title: Keep it short
            body: |-
              {{Filled("Short ones get read. ", 320)}}

              **This week:** cut one line.
          source:
            document: a-talk
            section: { ko: 첫째, en: One }
          questions: [py-list]
        """;

    public static readonly string Questions = $$"""
        - id: py-list
          topic: python
          level: basic
          kind: concept
          ko:
            prompt: 리스트란 무엇인가요?
            hint: 순서를 떠올려 보세요.
            key_points: [순서가 있어요, 바꿀 수 있어요, 섞을 수 있어요]
            answer: |-
              {{Filled("리스트는 순서가 있어요. ", 420)}}
            follow_ups: [튜플은요?, 집합은요?]
          en:
            prompt: What is a list?
            hint: Think of order.
            key_points: [It is ordered, It can change, It can mix]
            answer: |-
              {{Filled("A list has an order. ", 420)}}
            follow_ups: [And a tuple?, And a set?]
          advice: [resume-short]
          source:
            document: a-talk
            section: { ko: 둘째, en: Two }
        """;

    public const string Coverage = """
        # Which section gave which advice

        ## a-talk

        | section | advice |
        |---|---|
        | One | resume-short |
        | Two | – (questions only) |
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-content-").FullName;

    public SmallContent()
    {
        Write("topics.yaml", Topics);
        Write("sources.yaml", Sources);
        Write("synonyms.yaml", Synonyms);
        Write("advice/resume.yaml", Advice);
        Write("advice/COVERAGE.md", Coverage);
        Write("questions/python.yaml", Questions);
    }

    public string Folder => _folder;

    public void Write(string file, string yaml)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, yaml);
    }

    /// <summary>Replaces a text that must stand in the file.</summary>
    public void Spoil(string file, string right, string wrong)
    {
        var text = File.ReadAllText(Path.Combine(_folder, file));
        Assert.Contains(right, text, StringComparison.Ordinal);
        Write(file, text.Replace(right, wrong, StringComparison.Ordinal));
    }

    public void Delete(string file) => File.Delete(Path.Combine(_folder, file));

    public ContentLibrary Load() => ContentLoader.Load(_folder);

    /// <summary>The mistakes that the loader lists, one a line.</summary>
    public IReadOnlyList<string> Mistakes() =>
        [.. Assert.Throws<OperatorException>(Load).Message.Split('\n')[1..].Select(line => line.Trim())];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Filled(string sentence, int length) =>
        string.Concat(Enumerable.Repeat(sentence, (length / sentence.Length) + 1)).Trim();
}
