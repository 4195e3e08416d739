using ResumeExport.Pipeline;

namespace ResumeExport.Tests.Pipeline;

public sealed class OutputNamingTests
{
    [Theory]
    [InlineData("Dibyajyoti Ghosal", "Dibyajyoti_Ghosal_Resume")]
    [InlineData("José Ángel O'Neill-Šťastný", "Jose_Angel_ONeill-Stastny_Resume")]
    [InlineData("Jürgen Groß", "Juergen_Gross_Resume")]
    [InlineData("Дмитрий Щукин", "Dmitriy_Shchukin_Resume")]
    [InlineData("Dr. A. B. Smith, PhD", "Dr_A_B_Smith_PhD_Resume")]
    [InlineData("山田太郎", "Resume")]
    [InlineData("../../etc/passwd", "etc_passwd_Resume")]
    public void Should_Name_Files_In_Ascii(string name, string stem) => Assert.Equal(stem, OutputNaming.StemFor(name));

    [Theory]
    [InlineData("resumes/dibyajyoti-ghosal.md", "dibyajyoti-ghosal")]
    [InlineData("/tmp/My CV (final).md", "My-CV-final")]
    [InlineData("..", "resume")]
    public void Should_Name_Folders_After_The_Source(string path, string folder) => Assert.Equal(folder, OutputNaming.FolderFor(path));
}
