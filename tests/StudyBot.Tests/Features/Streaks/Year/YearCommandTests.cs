using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Streaks.Year;
using StudyBot.Study;
using StudyBot.Tests.Pictures;

namespace StudyBot.Tests.Features.Streaks.Year;

public sealed class YearCommandTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public async Task The_picture_comes_with_its_sums_in_words_and_a_legend()
    {
        using var slice = new Slice();
        Study(slice, Monday.PlusMonths(-1), days: 3);
        Study(slice, Monday.PlusDays(-9), days: 8);

        var year = Assert.IsType<Reply>(await slice.Command("streak calendar", TestMember.Jisu));

        Assert.True(year.Ephemeral);
        Assert.StartsWith(
            """
            📅 **2025년 2월 24일 ~ 2026년 3월 2일**
            공부한 날 **11일** · 휴식일로 처리했거나 되살린 날 **2일** · 놓친 날 **15일** · 가장 긴 연속 기록 **8일**
            달마다 공부한 날: 2026년 2월(11일), 3월(0일)
            -# 밝을수록 오래 공부한 날이에요:
            """,
            year.Text(),
            StringComparison.Ordinal);
        var file = Assert.Single(year.Message.Files);
        Assert.Equal("streak-2026.png", file.Name);
        Assert.Equal(
            "2025년 2월 24일 ~ 2026년 3월 2일. 공부한 날 11일 · 휴식일로 처리했거나 되살린 날 2일 · 놓친 날 15일 · 가장 긴 연속 기록 8일. " +
            "달마다 공부한 날: 2026년 2월(11일), 3월(0일)",
            file.Description);
        var empty = DecodedPng.Of(YearPicture.Draw(_ => DayMark.Free, Monday));
        Assert.NotEqual(empty.Pixels, DecodedPng.Of(file.Content.ToArray()).Pixels);
    }

    [Fact]
    public async Task An_english_member_reads_it_in_english()
    {
        using var slice = new Slice();
        Study(slice, Monday, days: 1);

        var year = Assert.IsType<Reply>(await slice.Command("streak calendar", TestMember.Jisu with { Locale = "en-US" }));

        Assert.StartsWith(
            """
            📅 **February 24, 2025 – March 2, 2026**
            Studied **1 day** · covered by a rest day or earned back **0** · missed **0** · longest streak **1 day**
            Days studied by month: Mar 2026 (1)
            -# Brighter means longer:
            """,
            year.Text(),
            StringComparison.Ordinal);
        Assert.InRange(year.Text().Length, 1, 2000);
    }

    [Fact]
    public async Task A_long_year_fits_into_the_message_and_the_alt_text()
    {
        using var slice = new Slice();
        Study(slice, Monday.PlusDays(-500), days: 480);

        foreach (var locale in new[] { "ko", "en-US" })
        {
            var year = Assert.IsType<Reply>(await slice.Command("streak calendar", TestMember.Jisu with { Locale = locale }));
            Assert.InRange(year.Text().Length, 1, 2000);
            Assert.InRange(Assert.Single(year.Message.Files).Description!.Length, 1, 1024);
        }
    }

    [Fact]
    public async Task Without_a_day_there_is_no_picture()
    {
        using var slice = new Slice();

        var year = Assert.IsType<Reply>(await slice.Command("streak calendar", TestMember.Jisu));

        Assert.Empty(year.Message.Files);
        Assert.Contains("`/checkin`", year.Text(), StringComparison.Ordinal);
    }

    private static void Study(Slice slice, LocalDate first, int days)
    {
        for (var date = first; date < first.PlusDays(days); date = date.PlusDays(1))
        {
            slice.Get<StudyLog>().Append(new StudyEvent(
                Slice.Guild, TestMember.Jisu.Id, StudyEventKind.CheckIn, $"{date}", date, Instant.FromUtc(2026, 3, 2, 1, 0))
            {
                Minutes = 40,
            });
        }
    }
}
