package import JSONText

/// The kinds of things that have ids; an id is unique among its kind.
package enum DeclaredKind: String, Hashable, Sendable, CaseIterable {
  /// The file as a whole; its id counts as empty.
  case head
  case step
  /// What can be answered: observations, questions, options, facts of reports.
  case item
  /// Facts of the case file.
  case fact
  case person, variant
  /// Flags and counters, which conditions do not tell apart.
  case flag
  case criterion
  case criticalError = "critical-error"
  case measure
  case evidence, channel
  case agencyRule = "agency-rule"
  /// Plays that are kept beside a case.
  case play
}

/// Where the parts of a file stand, by the id of the thing and the name of its member.
///
/// Checks that work on the model find the place of a finding here.
package struct SourceMap: Sendable {
  private struct Key: Hashable {
    let kind: DeclaredKind
    let id: String
    let member: String
  }

  /// The path as the caller named it.
  package let file: String
  private let lines: LineIndex
  private var ranges: [Key: Range<Int>] = [:]
  /// All of what has an id, from its brace to its brace; things of two kinds can share an id.
  private var extents: [String: [Range<Int>]] = [:]

  /// Makes an empty map of a file.
  package init(file: String, lines: LineIndex) {
    self.file = file
    self.lines = lines
  }

  /// The place of a thing's member; of its id where the member is not written.
  package func place(
    of kind: DeclaredKind,
    _ id: String = "",
    member: String = "id"
  ) -> Finding.Place? {
    let range =
      ranges[Key(kind: kind, id: id, member: member)]
      ?? ranges[Key(kind: kind, id: id, member: "id")]
    return range.map { range in
      let start = lines.place(of: range.lowerBound)
      let end = lines.place(of: range.upperBound)
      return Finding.Place(
        file: file,
        line: start.line,
        column: start.column,
        length: end.line == start.line ? end.column - start.column : 1,
        offset: range.lowerBound
      )
    }
  }

  /// Whether a byte lies within a thing of an id, of whatever kind.
  package func isWithin(_ id: String, offset: Int) -> Bool {
    extents[id]?.contains { $0.contains(offset) } ?? false
  }

  /// Keeps where a thing begins and ends.
  mutating func insert(extent: Range<Int>, of id: String) {
    extents[id, default: []].append(extent)
  }

  /// Keeps a place; of two things with one id the first counts.
  mutating func insert(_ range: Range<Int>, of kind: DeclaredKind, _ id: String, member: String) {
    let key = Key(kind: kind, id: id, member: member)
    if ranges[key] == nil { ranges[key] = range }
  }
}
