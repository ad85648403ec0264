using FsCheck;
using FsCheck.Fluent;
using StudyBot.Configuration;
using StudyBot.Features.Configuration.Files;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Configuration;

/// <summary>Whatever settings hold, a file that was written reads back as the same.</summary>
public sealed class FileRoundTripTests
{
    private static readonly string[] Awkward =
    [
        "~", "null", "no", "yes", "- a", "a: b", "# x", "*x", "&x", "!!str x", "{a}", "[a]", "\"", "'", "\\", "a\\u0041", "한글", "😀", "0123", "09:00", "x # y", "%", "@x", "`x`", "\u00a0x", "a,b",
    ];

    [Fact]
    public void Any_sheet_survives_its_file()
    {
        using var slice = new Slice();
        var book = slice.Get<SettingsBook>();
        var scope = book.Scope(Slice.Guild, "ko") with { Places = Places };
        var sheets = Gen.Choose(0, int.MaxValue).Select(seed => Any(book, scope, new Random(seed)));

        Prop.ForAll(sheets.ToArbitrary(), sheet =>
        {
            var zone = GuildSettings.Default(Slice.Guild, "ko").Zone;
            var text = new SettingsFileWriter(book, sheet, scope, Language.Korean).Write("스터디 \" # 방", zone);
            var file = SettingsFileReader.Read(text, book, scope, sheet, Language.English);
            var fresh = SettingsFileReader.Read(text, book, scope, SettingSheet.Empty, Language.English);
            Assert.Empty(file.Problems);
            Assert.Empty(sheet.DifferencesTo(file.Wanted));
            // Against nothing, all is read for what it says; rows are new, and dates are remarks.
            Assert.Empty(fresh.Problems);
            Assert.All(
                book.Sections.SelectMany(section => section.Fields).Where(field => !field.IsDated),
                field => Assert.Equal(sheet[field.Path], fresh.Wanted[field.Path]));
        }).QuickCheckThrowOnFailure();
    }

    private static GuildPlaces Places { get; } = new(
        [.. new[] { (901, "면접-질문", 0), (902, "news", 5), (903, "a (12)", 0), (910, "study: \"room\"", 2), (911, "#x", 2) }
            .Select(place => new GuildPlace(new((ulong)place.Item1), place.Item2, (StudyBot.Discord.Model.ChannelType)place.Item3))],
        [.. new[] { (600, "운영진"), (601, "@all"), (602, "1234"), (603, "a\\b") }.Select(role => new GuildPlace(new((ulong)role.Item1), role.Item2, null))]);

    private static SettingSheet Any(SettingsBook book, SettingScope scope, Random random)
    {
        var sheet = SettingSheet.Empty;
        foreach (var section in book.Sections)
        {
            sheet = section.Fields.Aggregate(sheet, (all, field) => all.With(field.Path, Value(field, scope, random)));
            if (section.List is not { IsDated: false } list)
                continue;
            foreach (var row in Enumerable.Range(1, random.Next(1, 4)).Select(number => $"{number * 3}"))
                sheet = list.Fields.Aggregate(sheet, (all, field) => all.With(list.PathOf(row, field.Path), field.Path == "name" ? $"{row}{Awkward[random.Next(Awkward.Length)]}" : Value(field, scope, random)));
        }

        return sheet;
    }

    private static string? Value(SettingField field, SettingScope scope, Random random)
    {
        if (field.IsOptional && random.Next(3) == 0)
            return null;
        return field.Kind switch
        {
            ChoiceKind { Choices.Count: 0 } => null,
            ChoiceKind { IsList: true } several => several.Of(several.Choices.Where((_, index) => index == 0 || random.Next(2) == 0).Select(choice => choice.Code)),
            ChoiceKind one => one.Choices[random.Next(one.Choices.Count)].Code,
            PlaceKind places => PlaceKind.Of((places.IsRole ? Places.Roles : Places.Channels.Where(place => places.Types.Contains(place.Type!.Value)))
                .OrderBy(_ => random.Next()).Take(places.Most > 1 ? 2 : 1).Select(place => place.Id)),
            TypedKind typed => Typed(typed, scope, random),
            _ => null,
        };
    }

    private static string? Typed(TypedKind kind, SettingScope scope, Random random) => new[]
    {
        $"{random.Next(24):00}:{random.Next(60):00}", $"2026-{random.Next(4, 13):00}-{random.Next(1, 29):00}", $"{random.Next(700)}", "Asia/Tokyo", Awkward[random.Next(Awkward.Length)],
    }.Select(text => kind.Reader(text, scope)).FirstOrDefault(value => value is not null);
}
