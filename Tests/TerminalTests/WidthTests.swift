import PlainText
import Terminal
import Testing

@Suite struct WidthTests {
  @Test func `The width table agrees with this machine's C library`() {
    // A locale of UTF-8 is set as at the start of the program.
    _ = TerminalCapabilities.survey(environment: ["LANG": "C.UTF-8"])
    var differences: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let system = CharacterMetrics.system(.utf8).columns(value)
      let agrees =
        ColumnWidth.isDrawable(scalar)
        ? system == ColumnWidth.columns(of: scalar)
        : system <= 0
      if !agrees { differences.append("U+\(String(value, radix: 16)): \(system)") }
    }
    #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(20))")
  }
}
