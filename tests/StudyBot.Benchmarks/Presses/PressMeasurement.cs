using Dapper;

namespace StudyBot.Benchmarks.Presses;

/// <summary>
/// One bot on one history, measured a few seconds at a time, so that two of them can take turns and whatever else the machine
/// does falls on both.
/// </summary>
internal sealed class PressMeasurement : IDisposable
{
    public const int Turns = 6;

    private const int PerSecond = 200;
    private const int WarmUp = 20 * PerSecond;
    private const int ATurn = 5 * PerSecond;

    /// <summary>So many are under way at once when it is asked how many there can be a second.</summary>
    private const int AtOnce = 16;

    private const int SaturationVisits = 1000;

    /// <summary>Asking Discord who is still a member is bound by its global limit of 50 requests a second, however fast the bot is.</summary>
    private static readonly IReadOnlyList<PressKind> Unlimited = [.. PressKinds.All.Where(kind => kind != PressKind.Others)];

    private static readonly IReadOnlyList<PressKind> Reading = [.. Unlimited.Where(kind => !kind.Writes())];

    private readonly IReadOnlyList<Press> _open = PressScript.Of(PressKinds.All, first: 0, Cohort.Members, firstPress: 0);
    private readonly IReadOnlyList<Press> _full;
    private readonly IReadOnlyList<Press> _reading;
    private readonly Callbacks _callbacks;
    private readonly PressBot _bot;
    private readonly PressDriver _driver;
    private readonly List<PressTime> _times = [];
    private TimeSpan _processor;
    private int _handedIn;

    public PressMeasurement(string path)
    {
        _full = PressScript.Of(Unlimited, first: Cohort.Members, SaturationVisits, firstPress: _open.Count);
        _reading = PressScript.Of(Reading, first: Cohort.Members, SaturationVisits, firstPress: _open.Count + _full.Count);
        _callbacks = new Callbacks(_open.Count + _full.Count + _reading.Count);
        _bot = new PressBot(path, _callbacks);
        _driver = new PressDriver(_bot.Router, _callbacks);
        _ = HandIn(WarmUp);
    }

    /// <summary>Another few seconds.</summary>
    /// <param name="driversOwn">The processor's time that the driver takes for a press.</param>
    public void Turn(TimeSpan driversOwn)
    {
        var start = Environment.CpuUsage.TotalTime;
        _times.AddRange(HandIn(ATurn));
        _processor += Environment.CpuUsage.TotalTime - start - (driversOwn * ATurn);
    }

    /// <summary>How many presses can be answered a second, and how many that only read.</summary>
    public (double All, double Reading) Most() => (
        _driver.Closed(_full, firstPress: _open.Count, AtOnce),
        _driver.Closed(_reading, firstPress: _open.Count + _full.Count, AtOnce));

    /// <exception cref="InvalidOperationException">A fast apology is no answer: something that was submitted is not there.</exception>
    public PressResult Result()
    {
        var submitted = _open.Take(_handedIn).Concat(_full).Count(press => press.Kind == PressKind.Submit);
        var (answers, rated, checkedIn) = _bot.Database.Read(connection => connection.QuerySingle<(int, int, int)>(
            """
            select (select count(*) from answer where answered_at > @day),
                (select count(*) from answer where answered_at > @day and rating is not null and covered is not null),
                (select count(*) from study_day where study_date = @Today and answers > 0 and minutes > 0)
            """,
            new { day = Cohort.PostedAt(0).ToUnixTimeMilliseconds(), Cohort.Today }));
        return answers == submitted && rated > SaturationVisits && checkedIn >= SaturationVisits
            ? new PressResult(_times, _processor / _times.Count)
            : throw new InvalidOperationException(
                $"{submitted} answers were submitted, {answers} are stored, {rated} rated, {checkedIn} days checked in.");
    }

    public void Dispose()
    {
        _bot.Dispose();
        _callbacks.Dispose();
    }

    private IReadOnlyList<PressTime> HandIn(int presses)
    {
        var first = _handedIn;
        var batch = _open.Skip(first).Take(presses).ToList();
        var times = _driver.Open(batch, first, PerSecond);
        _handedIn += presses;
        return
        [
            .. times.Select((press, number) => new PressTime(
                batch[number].Kind,
                TimeProvider.System.GetElapsedTime(press.Due, _callbacks.At(first + number)),
                TimeProvider.System.GetElapsedTime(press.Due, press.HandedIn),
                _callbacks.TypeOf(first + number) is 5 or 6)),
        ];
    }
}
