using FsCheck;
using FsCheck.Fluent;

namespace ResumeExport.Tests.Inspection.Extractors;

/// <summary>Files with some bytes changed or the end cut off.</summary>
internal static class Damage
{
    public static Arbitrary<byte[]> Of(byte[] file) =>
        (from places in Gen.ArrayOf(Gen.Choose(0, file.Length - 1), 4)
         from values in Gen.ArrayOf(Gen.Choose(0, 255), 4)
         from length in Gen.Frequency((3, Gen.Constant(file.Length)), (1, Gen.Choose(0, file.Length)))
         select Apply(file, places, values, length)).ToArbitrary();

    private static byte[] Apply(byte[] file, int[] places, int[] values, int length)
    {
        var result = (byte[])file.Clone();
        for (var i = 0; i < places.Length; i++) result[places[i]] = (byte)values[i];
        return result[..length];
    }
}
