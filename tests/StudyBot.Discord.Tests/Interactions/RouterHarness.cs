using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Tests.Rest;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>A router whose handlers, clock and wire the test holds.</summary>
internal sealed class RouterHarness : IDisposable
{
    private readonly RestHarness _rest = new();
    private readonly List<object> _handlers = [];
    private readonly Lazy<InteractionRouter> _router;
    private int _nextId = 1000;

    /// <summary>Whether interactions come from a guild, or else from direct messages.</summary>
    public bool InGuild { get; set; } = true;

    public RouterHarness()
    {
        _rest.Transport.Otherwise = sent => sent.Path.EndsWith("/callback", StringComparison.Ordinal)
            ? new HttpResponseMessage(System.Net.HttpStatusCode.NoContent)
            : ScriptedTransport.Response(200, """{"id":"1","channel_id":"2"}""");
        _router = new Lazy<InteractionRouter>(() => new InteractionRouter(
            _rest.Rest, _handlers.OfType<IChatInputCommand>(), _handlers.OfType<IUserCommand>(), _handlers.OfType<IComponentHandler>(),
            _handlers.OfType<IModalHandler>(), _handlers.OfType<IInteractionObserver>(), Texts, Options.Create(_rest.Options), _rest.Loggers.CreateLogger<InteractionRouter>(),
            _handlers.OfType<IInteractionLocale>().SingleOrDefault()));
    }

    public ManualClock Clock => _rest.Clock;

    public ScriptedTransport Transport => _rest.Transport;

    public IReadOnlyList<string> Logs => _rest.Loggers.Lines;

    /// <summary>The same, each after the scope in which it was logged.</summary>
    public IReadOnlyList<string> ScopedLogs => _rest.Loggers.ScopedLines;

    public InteractionRouter Router => _router.Value;

    public RouterHarness With(object handler)
    {
        _handlers.Add(handler);
        return this;
    }

    public RouterHarness WithCommand(
        Func<CommandInteraction, CancellationToken, ValueTask<InteractionResponse>> handle, Deferral deferral = Deferral.Private) =>
        With(new TestCommand(Spec.Of("ping", deferral), handle));

    /// <summary>Sends <c>/ping</c>.</summary>
    public void Command(int? id = null, string path = "ping") =>
        Deliver($$"""{"id":"{{id ?? _nextId++}}","type":2,"data":{"type":1,"name":"{{path}}"},""");

    /// <summary>Presses a button.</summary>
    public void Press(string customId, ulong user = 42) =>
        Deliver($$"""{"id":"{{_nextId++}}","type":3,"data":{"custom_id":"{{customId}}","component_type":2},"message":{"id":"5","channel_id":"6"},""", user);

    /// <summary>Submits a modal that a button opened, or a command did.</summary>
    public void Submit(string customId, bool fromButton = true, params string[] written)
    {
        var fields = string.Join(',', written.Select((text, index) => $$$"""{"type":18,"component":{"type":4,"custom_id":"{{{index}}}","value":"{{{text}}}"}}"""));
        Deliver($$"""{"id":"{{_nextId++}}","type":5,"data":{"custom_id":"{{customId}}","components":[{{fields}}]},{{(fromButton ? "\"message\":{\"id\":\"5\",\"channel_id\":\"6\"}," : "")}}""");
    }

    /// <summary>Types into an option.</summary>
    public void Type(string path, string option) =>
        Deliver($$"""{"id":"{{_nextId++}}","type":4,"data":{"type":1,"name":"{{path}}","options":[{"name":"{{option}}","type":3,"value":"x","focused":true}]},""");

    public void Accept(string json) => Router.Accept(Encoding.UTF8.GetBytes(json));

    public void Dispose()
    {
        if (_router.IsValueCreated)
            _router.Value.Dispose();
        _rest.Dispose();
    }

    private void Deliver(string opening, ulong user = 42)
    {
        var person = $$"""{"id":"{{user}}","username":"mina"}""";
        var place = InGuild ? $$"""guild_id":"9","member":{"user":{{person}},"roles":[],"permissions":"0"}""" : $"user\":{person}";
        Accept($$"""{{opening}}"application_id":"7","token":"{{Make.Token}}","locale":"ko","{{place}} }""");
    }

    private static RouterTexts Texts(string locale) => new(
        incident => $"oops {incident} ({locale})", incident => $"unseen {incident} ({locale})", "only in a server", "not for you", "no longer works", "yours");
}
