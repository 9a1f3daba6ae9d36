/// A string of a case's file in which names stand.
package struct NameSlot: Hashable, Sendable {
  /// What stands in the string.
  package enum Content: Hashable, Sendable {
    /// The name of the thing itself.
    case declaration(NameKind)
    /// A name that the thing had before.
    case former(NameKind)
    /// A name of another thing.
    case reference(NameKind)
    /// A condition over flags and counters.
    case condition
    /// Words for people, with speakers and values of variants.
    case text
  }

  /// What stands in it.
  package let content: Content
  /// The string, its escapes resolved.
  package let text: String
  /// Its bytes in the file, with their quotes.
  package let range: Range<Int>

  /// The name that is declared here, of a kind.
  package func declares(_ kind: NameKind) -> Bool { content == .declaration(kind) }

  /// The string with a name in the place of another, and how often it stood there; nil where it
  /// does not.
  ///
  /// Names that the thing had before are never changed.
  package func renaming(
    _ kind: NameKind,
    _ old: String,
    to new: String
  ) -> (text: String, count: Int)? {
    switch content {
    case .declaration(kind), .reference(kind): text == old ? (text: new, count: 1) : nil
    case .condition: kind.isInConditions ? renamingInCondition(old, to: new) : nil
    case .text: renamingInText(kind, old, to: new)
    default: nil
    }
  }

  private func renamingInCondition(_ old: String, to new: String) -> (text: String, count: Int)? {
    let ranges = ConditionLexer.tokens(of: text).filter { $0.kind == .name(old) }.map(\.range)
    return replacing(ranges, with: new)
  }

  private func renamingInText(
    _ kind: NameKind,
    _ old: String,
    to new: String
  ) -> (text: String, count: Int)? {
    switch kind {
    case .person:
      return text.hasPrefix("@\(old):") ? replacing([1..<1 + old.utf8.count], with: new) : nil
    case .value where PlaceholderText.isNeeded(for: text):
      let ranges = PlaceholderText(text).pieces.compactMap { piece -> Range<Int>? in
        if case .name(old, let range) = piece { range } else { nil }
      }
      return replacing(ranges, with: new)
    default: return nil
    }
  }

  /// Puts a name in the place of ranges of bytes.
  private func replacing(_ ranges: [Range<Int>], with new: String) -> (text: String, count: Int)? {
    guard !ranges.isEmpty else { return nil }
    var bytes = Array(text.utf8)
    for range in ranges.reversed() { bytes.replaceSubrange(range, with: new.utf8) }
    return (String(decoding: bytes, as: UTF8.self), ranges.count)
  }
}
