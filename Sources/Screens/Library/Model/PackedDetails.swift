/// What a list says of a case beside its name, as bytes.
///
/// A library has hundreds of cases of which a frame shows the details of one, so that they are taken
/// apart only when they are asked for.
package struct PackedDetails: Hashable, Sendable {
  /// One of the details; those that are asked of every case stand first.
  package enum Part: Int, CaseIterable, Sendable {
    /// Codes of whom it is for, a space between them.
    case audience
    /// The code of where it takes place.
    case setting
    /// Codes of its languages, a space between them.
    case languages
    /// Draft, ready, or whatever a later version tells apart.
    case status
    /// A `PackedReview`; empty where nobody reviewed it.
    case review
    /// Two sentences on what it is about, a `PackedText` or one for each variant.
    case summary
    /// Who the trainee is in it, likewise.
    case role
    /// Its tags, a space between them.
    case tags
    /// What reading it found, a line each, where it cannot be played; perhaps the first of many.
    case findings
  }

  /// The parts in their order; those after the last that says something may be missing.
  package private(set) var packed: ArraySlice<UInt8>

  private static let betweenParts: UInt8 = 0x04

  /// Takes details as they were packed before; details of nothing without any.
  package init(packed: ArraySlice<UInt8> = []) {
    self.packed = packed
  }

  /// One of the parts; empty where nothing is said.
  package subscript(part: Part) -> ArraySlice<UInt8> {
    var rest = packed
    for _ in 0..<part.rawValue {
      guard let end = rest.firstIndex(of: Self.betweenParts) else { return [] }
      rest = rest[(end + 1)...]
    }
    return rest.prefix { $0 != Self.betweenParts }
  }

  /// One of the parts as text, as it is.
  package func text(_ part: Part) -> String { String(decoding: self[part], as: UTF8.self) }

  /// Says one of the parts.
  package mutating func set(_ part: Part, to text: String) {
    set(part, to: Array(text.utf8)[...])
  }

  /// Says one of the parts.
  package mutating func set(_ part: Part, to bytes: ArraySlice<UInt8>) {
    var parts = Part.allCases.map { self[$0] }
    parts[part.rawValue] = bytes.filter { $0 != Self.betweenParts }[...]
    packed = Array(parts.joined(separator: [Self.betweenParts]))[...]
  }
}
