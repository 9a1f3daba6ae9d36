internal import PlainText

/// Short texts as one string, taken apart only when they are shown.
package struct PackedList: Hashable, Sendable {
  private let packed: String
  private let separator: UInt8

  /// Takes texts as they were packed before, an ASCII separator between them.
  package init(packed: String, separator: Unicode.Scalar) {
    self.packed = packed
    self.separator = UInt8(ascii: separator)
  }

  /// Packs texts of one line each.
  package init(_ values: [String]) {
    self.init(packed: values.joined(separator: "\n"), separator: "\n")
  }

  /// A list of nothing.
  package static let empty = PackedList(packed: "", separator: "\n")

  /// The texts that are not empty, clean.
  package var values: [String] {
    guard !packed.isEmpty else { return [] }
    return packed.parts(between: separator).filter { !$0.isEmpty }.map(CleanText.line)
  }
}
