using System.Globalization;
using System.Reflection;

namespace StudyBot.Storage;

/// <summary>One step of the schema: <c>Migrations/0001_first_loop.sql</c>. Numbers have no gaps.</summary>
internal sealed record Migration(long Number, string Name, string Sql)
{
    /// <summary>Every migration that this program carries, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    private static List<Migration> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{typeof(Migration).Namespace}.Migrations.";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => Read(assembly, name, name[prefix.Length..^".sql".Length]))
            .OrderBy(migration => migration.Number)];
    }

    private static Migration Read(Assembly assembly, string resource, string fileName)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var underscore = fileName.IndexOf('_', StringComparison.Ordinal);
        var number = long.Parse(fileName[..underscore], CultureInfo.InvariantCulture);
        return new Migration(number, fileName[(underscore + 1)..], reader.ReadToEnd());
    }
}
