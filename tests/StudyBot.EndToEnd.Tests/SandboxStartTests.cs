using System.Net;
using System.Net.Sockets;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>What is left of a sandbox that could not start: a sentence, and nothing else.</summary>
public sealed class SandboxStartTests
{
    [Fact]
    public async Task On_a_file_in_use_it_says_so_and_gives_its_port_back()
    {
        using var folder = new TestFolder();
        await using var first = await Sandbox.Sandbox.StartAsync(new SandboxOptions { DatabasePath = folder.Database }, CancellationToken.None);
        var second = new SandboxOptions { DatabasePath = folder.Database, Port = FreePort() };
        var memory = await File.ReadAllTextAsync(folder.Database + ".sandbox");

        // The second time it would be the port that is in use, if the first had kept it.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var refusal = await Assert.ThrowsAsync<OperatorException>(() => Sandbox.Sandbox.StartAsync(second, CancellationToken.None));
            Assert.StartsWith("Another StudyBot is running", refusal.Message, StringComparison.Ordinal);
        }

        // It is the first one's to say how far its world came.
        Assert.Equal(memory, await File.ReadAllTextAsync(folder.Database + ".sandbox"));
    }

    [Fact]
    public async Task The_command_line_ends_with_2()
    {
        using var folder = new TestFolder();
        await using var first = await Sandbox.Sandbox.StartAsync(new SandboxOptions { DatabasePath = folder.Database }, CancellationToken.None);

        Assert.Equal(2, await SandboxCommand.Create().Parse(["--data", folder.Database]).InvokeAsync());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
