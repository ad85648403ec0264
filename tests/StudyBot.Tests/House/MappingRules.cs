using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using StudyBot.Storage;

namespace StudyBot.Tests.House;

/// <summary>The shipped program is machine code, in which plain Dapper cannot make the maps that it finds at run time.</summary>
public sealed partial class MappingRules
{
    /// <summary>
    /// Dapper.AOT puts its own code in the place of each call that it understands, and says nothing of the others: a row or a value whose type is
    /// private, or values that are only known as an object.
    /// </summary>
    [Fact]
    public void Every_query_is_mapped_when_the_program_is_built()
    {
        using var file = new PEReader(File.OpenRead(typeof(DapperConventions).Assembly.Location));
        var metadata = file.GetMetadataReader();

        Assert.DoesNotContain(
            metadata.MemberReferences.Select(metadata.GetMemberReference).Where(member => IsMapper(metadata, member.Parent)).Select(member => metadata.GetString(member.Name)),
            name => name.StartsWith("Query", StringComparison.Ordinal) || name.StartsWith("Execute", StringComparison.Ordinal));
    }

    /// <summary>It maps the members of a row by our conventions, but not a single value: that is read as it stands, and turned by <see cref="ColumnValues"/>.</summary>
    [Fact]
    public void A_single_value_of_ours_is_read_as_it_stands_in_the_column() =>
        Assert.Empty(Repository.Files("src/StudyBot", "*.cs").Where(file => SingleValue().IsMatch(Repository.Text(file))));

    /// <summary>It sets whatever can be set, also what no column gives: a member that is made of others would take their values from them.</summary>
    [Fact]
    public void No_member_is_set_by_way_of_others() =>
        Assert.Empty(Repository.Files("src/StudyBot", "*.cs").Where(file => Repository.Text(file).Contains("init =>", StringComparison.Ordinal)));

    private static bool IsMapper(MetadataReader metadata, EntityHandle parent) =>
        parent.Kind == HandleKind.TypeReference &&
        metadata.GetTypeReference((TypeReferenceHandle)parent) is var type && metadata.GetString(type.Namespace) == "Dapper" && metadata.GetString(type.Name) == "SqlMapper";

    [GeneratedRegex(@"\.(ExecuteScalar|Query\w*)<(Snowflake|Instant|LocalDate|LocalTime)\??>\(")]
    private static partial Regex SingleValue();
}
