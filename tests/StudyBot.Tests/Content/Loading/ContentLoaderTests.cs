using StudyBot.Content;

namespace StudyBot.Tests.Content.Loading;

public sealed class ContentLoaderTests
{
    private const string AdviceFile = "advice/resume.yaml";
    private const string QuestionFile = "questions/python.yaml";

    [Fact]
    public void Content_that_is_right_is_read_whole()
    {
        using var content = new SmallContent();

        var library = content.Load();

        var advice = Assert.Single(library.Advice);
        Assert.Equal(("resume-short", AdviceStage.Applying), (advice.Id, advice.Stage));
        Assert.Equal("짧게 쓰기", advice.Text.Korean.Title);
        Assert.EndsWith("\n\n**This week:** cut one line.", advice.Text.English.Body, StringComparison.Ordinal);
        Assert.Equal("A talk", advice.Source.Document.Name.English);
        Assert.Equal("첫째", advice.Source.Section.Korean);
        Assert.Same(advice, library.FindAdvice("resume-short"));
        Assert.Same(advice, library.FindAdviceByKey(ContentKey.Of("resume-short")));
        Assert.Same(advice, Assert.Single(library.AdviceOn("resume")));
        var question = Assert.Single(library.QuestionsOn("python"));
        Assert.Equal((QuestionLevel.Basic, QuestionKind.Concept), (question.Level, question.Kind));
        Assert.Equal(["순서가 있어요", "바꿀 수 있어요", "섞을 수 있어요"], question.Text.Korean.KeyPoints);
        Assert.Equal(["resume-short"], question.Advice);
        Assert.Null(library.FindQuestion("resume-short"));
    }

    [Fact]
    public void A_full_topic_goes_on_in_a_second_file()
    {
        using var content = new SmallContent();

        content.Write("advice/resume-2.yaml", SmallContent.Advice.Replace("resume-short", "resume-long", StringComparison.Ordinal));

        Assert.Equal(["resume-short", "resume-long"], content.Load().AdviceOn("resume").Select(item => item.Id).OrderDescending());
    }

    [Theory]
    [InlineData("id: resume-short", "id: Resume_Short", "advice/resume.yaml:1: Resume_Short: id 'Resume_Short' is not kebab-case (a-z, 0-9 and single hyphens)")]
    [InlineData("id: resume-short", "id: own-resume", "advice/resume.yaml:1: own-resume: id begins with 'own-', as the ids of guilds' own items do")]
    [InlineData("topics: [resume]", "topics: [projects]", "advice/resume.yaml:2: resume-short: topics must begin with 'resume', as the file is named")]
    [InlineData("topics: [resume]", "topics: [resume, projects]", "advice/resume.yaml:2: resume-short: topics 'projects' is not in topics.yaml")]
    [InlineData("topics: [resume]", "topics: []", "advice/resume.yaml:2: resume-short: topics has 0 entries; 1 to 3 are allowed")]
    [InlineData("topics: [resume]", "topics: [resume, resume]", "advice/resume.yaml:2: resume-short: topics names a topic twice")]
    [InlineData("stage: applying", "stage: sleeping", "advice/resume.yaml:3: resume-short: stage 'sleeping' is none of exploring, preparing, applying, interviewing, deciding, working")]
    [InlineData("stage: applying", "stage: 2", "advice/resume.yaml:3: resume-short: stage '2' is none of exploring, preparing, applying, interviewing, deciding, working")]
    [InlineData("  stage: applying\n", "", "advice/resume.yaml:1: resume-short: stage is missing")]
    [InlineData("stage: applying", "stage: applying\n  color: red", "advice/resume.yaml:4: resume-short: unknown key 'color'")]
    [InlineData("title: 짧게 쓰기", "title: Keep it short", "advice/resume.yaml:11: resume-short: en.title is the same text as in Korean")]
    [InlineData("title: 짧게 쓰기", "title: Keep it shorter", "advice/resume.yaml:5: resume-short: ko.title holds no Korean")]
    [InlineData("title: 짧게 쓰기", "title: ''", "advice/resume.yaml:5: resume-short: ko.title is empty")]
    [InlineData("title: Keep it short", "title: Hello @everyone", "advice/resume.yaml:11: resume-short: en.title holds '@everyone', which Discord reads as a mention")]
    [InlineData("**This week:** cut", "Next week, cut", "advice/resume.yaml:12: resume-short: en.body must end with a paragraph that starts with '**This week:**'")]
    [InlineData("**This week:** cut", "**This week:** ```cut", "advice/resume.yaml:12: resume-short: en.body opens a code block that it does not close")]
    [InlineData("document: a-talk", "document: b-talk", "advice/resume.yaml:17: resume-short: source.document 'b-talk' is not in sources.yaml")]
    [InlineData("section: { ko: 첫째, en: One }", "section: One", "advice/resume.yaml:18: resume-short: source.section must hold keys of its own")]
    [InlineData("questions: [py-list]", "questions: [py-dict]", "advice/resume.yaml:19: resume-short: questions names 'py-dict', which does not exist")]
    public void A_mistake_in_advice_is_named_with_its_place(string right, string wrong, string expected)
    {
        using var content = new SmallContent();

        content.Write(AdviceFile, Spoiled(SmallContent.Advice, right, wrong));

        Assert.Contains(expected, content.Mistakes());
    }

    [Theory]
    [InlineData("topic: python", "topic: cobol", "questions/python.yaml:2: py-list: topic 'cobol' is not in topics.yaml")]
    [InlineData("level: basic", "level: Basic", "questions/python.yaml:3: py-list: level 'Basic' is none of basic, intermediate, advanced")]
    [InlineData("kind: concept", "kind: riddle", "questions/python.yaml:4: py-list: kind 'riddle' is none of concept, coding, design, project, behavioral")]
    [InlineData("[It is ordered, It can change, It can mix]", "[It is ordered, It can change]", "questions/python.yaml:15: py-list: en.key_points has 2 entries; 3 to 6 are allowed")]
    [InlineData("[It is ordered, It can change, It can mix]", "[It is ordered, It can change, It can mix, And more]", "questions/python.yaml:13: py-list: en has 4 key_points, Korean has 3")]
    [InlineData("[It is ordered, It can change, It can mix]", "['Order: kept', It can change, Type: mixed]", "questions/python.yaml:15: py-list: en.key_points[3] must be a text (put it in quotes if it holds ': ')")]
    [InlineData("follow_ups: [And a tuple?, And a set?]", "follow_ups: And a tuple?", "questions/python.yaml:18: py-list: en.follow_ups must be a list")]
    [InlineData("advice: [resume-short]", "advice: [resume-long]", "questions/python.yaml:19: py-list: advice names 'resume-long', which does not exist")]
    public void A_mistake_in_a_question_is_named_with_its_place(string right, string wrong, string expected)
    {
        using var content = new SmallContent();

        content.Write(QuestionFile, Spoiled(SmallContent.Questions, right, wrong));

        Assert.Contains(expected, content.Mistakes());
    }

    [Theory]
    [InlineData("- [이력서]", "synonyms.yaml:1: '이력서' stands alone; a group needs another word for it")]
    [InlineData("- [resume, résumés]", "synonyms.yaml:1: 'résumés' is searched for like another word of its group; leave it out")]
    [InlineData("- [코딩 테스트, 코딩테스트]", "synonyms.yaml:1: '코딩테스트' is searched for like another word of its group; leave it out")]
    [InlineData("- [큐, queue]", "synonyms.yaml:1: '큐' is too short to be told from other words")]
    [InlineData("- [CV, resume]\n- [CV, vision]\n- [CV, coding]", "synonyms.yaml:3: 'CV' stands already in lines 1 and 2; a word may be in 2 groups")]
    [InlineData("- [resume, {a: b}]", "synonyms.yaml:1: must be a word")]
    [InlineData("- [resume, '']", "synonyms.yaml:1: '' is empty")]
    [InlineData("- resume", "synonyms.yaml:1: must be a list of words ('- [a, b]')")]
    [InlineData("resume: [CV]", "synonyms.yaml:1: the file must be a list of lists ('- [a, b]')")]
    public void A_mistake_in_the_synonyms_is_named_with_its_place(string yaml, string expected)
    {
        using var content = new SmallContent();

        content.Write("synonyms.yaml", yaml);

        Assert.Contains(expected, content.Mistakes());
    }

    [Fact]
    public void Synonyms_are_searched_for()
    {
        using var content = new SmallContent();

        Assert.Equal(["resume-short"], content.Load().SearchAdvice("레주메").Select(item => item.Id));
        Assert.Equal(["py-list"], content.Load().SearchQuestions("python").Select(question => question.Id));
    }

    [Fact]
    public void Texts_have_a_shortest_and_a_longest_length()
    {
        using var content = new SmallContent();
        var long61 = new string('가', 61);
        content.Write(AdviceFile, Spoiled(SmallContent.Advice, "title: 짧게 쓰기", $"title: {long61}")
            .Replace("Short ones get read. ", "", StringComparison.Ordinal));

        var mistakes = content.Mistakes();

        Assert.Contains("advice/resume.yaml:5: resume-short: ko.title has 61 characters; 1 to 60 are allowed", mistakes);
        Assert.Contains(mistakes, mistake => mistake.StartsWith("advice/resume.yaml:12: resume-short: en.body has ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_mistake_is_named_at_once_in_the_order_of_files_and_lines()
    {
        using var content = new SmallContent();
        content.Write(AdviceFile, SmallContent.Advice.Replace("applying", "sleeping", StringComparison.Ordinal).Replace("b-talk", "a-talk", StringComparison.Ordinal)
            .Replace("[py-list]", "[py-dict]", StringComparison.Ordinal));
        content.Write(QuestionFile, SmallContent.Questions.Replace("basic", "easy", StringComparison.Ordinal));

        var message = Assert.Throws<OperatorException>(content.Load).Message;

        Assert.Contains("has 3 mistakes; mend them and start again:", message, StringComparison.Ordinal);
        Assert.Equal(["advice/resume.yaml:3:", "advice/resume.yaml:19:", "questions/python.yaml:3:"], content.Mistakes().Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void An_id_that_stands_twice_is_named_with_both_places()
    {
        using var content = new SmallContent();
        content.Write("advice/resume.yaml", $"{SmallContent.Advice}\n{SmallContent.Advice}");

        Assert.Equal(["advice/resume.yaml:20: resume-short: id stands already at advice/resume.yaml:1"], content.Mistakes());
    }

    [Theory]
    [InlineData(AdviceFile, "resume-short")]
    [InlineData(QuestionFile, "py-list")]
    public void Two_ids_that_buttons_could_not_tell_apart_are_named(string file, string id)
    {
        using var content = new SmallContent();
        var item = file == AdviceFile ? SmallContent.Advice : SmallContent.Questions;
        content.Write(file, $"{item}\n{item.Replace($"id: {id}", "id: item-11991", StringComparison.Ordinal)}\n{item.Replace($"id: {id}", "id: item-34378", StringComparison.Ordinal)}");

        Assert.Equal(
            ["'item-11991' happens to get the same key in buttons as another id; change it a little", "'item-34378' happens to get the same key in buttons as another id; change it a little"],
            content.Mistakes().Select(line => line[line.IndexOf('\'', StringComparison.Ordinal)..]));
    }

    [Theory]
    [InlineData("advice/resume.yaml", "- id: [\n", "advice/resume.yaml:2: is not YAML: ")]
    [InlineData("advice/resume.yaml", "- id: a\n  id: b", "advice/resume.yaml:2: is not YAML: ")]
    [InlineData("advice/resume.yaml", "", "advice/resume.yaml: is empty")]
    [InlineData("advice/resume.yaml", "id: resume-short", "advice/resume.yaml:1: the file must be a list of items")]
    [InlineData("advice/resume.yaml", "- resume-short", "advice/resume.yaml:1: must be an item with keys")]
    [InlineData("topics.yaml", "advice: []", "topics.yaml: questions is missing")]
    [InlineData("topics.yaml", "advice: []\nquestions: []\nquizzes: []", "topics.yaml:3: unknown key 'quizzes'")]
    public void A_file_of_the_wrong_shape_is_named(string file, string yaml, string expected)
    {
        using var content = new SmallContent();

        content.Write(file, yaml);

        Assert.Contains(content.Mistakes(), mistake => mistake.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var content = new SmallContent();

        content.Delete("sources.yaml");

        Assert.Contains("sources.yaml: is missing", content.Mistakes());
    }

    [Fact]
    public void A_missing_folder_says_which_setting_names_it()
    {
        var e = Assert.Throws<OperatorException>(() => StudyBot.Content.Loading.ContentLoader.Load("/nowhere/at/all"));

        Assert.Equal("The content folder '/nowhere/at/all' is missing; set Content:Path to the folder with topics.yaml.", e.Message);
    }

    private static string Spoiled(string yaml, string right, string wrong)
    {
        Assert.Contains(right, yaml, StringComparison.Ordinal);
        return yaml.Replace(right, wrong, StringComparison.Ordinal);
    }
}
