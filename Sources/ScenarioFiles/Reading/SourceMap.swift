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

/// An id among those of its kind.
struct DeclaredName: Hashable {
  let kind: DeclaredKind
  let id: String

  // Few ids are those of two kinds.
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Where the parts of a file stand, by the id of the thing and the name of its member.
///
/// Checks that work on the model find the place of a finding here.
package struct SourceMap: Sendable {
  private struct Part: Hashable {
    let key: DeclaredName
    let member: String
  }

  /// The path as the caller named it.
  package let file: String
  private let lines: LineIndex
  /// The objects whose members are a thing's.
  private var objects: [DeclaredName: JSONNode] = [:]
  /// Those that have the id of an earlier one.
  private var laterObjects: [DeclaredName: [JSONNode]] = [:]
  /// Where parts stand that are no members of such an object.
  private var ranges: [Part: Range<Int>] = [:]

  /// How many ids most files have at the most; a table that grows to that step by step takes longer
  /// than all that is put into it.
  static let usualCount = 64

  /// Makes an empty map of a file.
  package init(file: String, lines: LineIndex) {
    self.file = file
    self.lines = lines
    objects.reserveCapacity(Self.usualCount)
  }

  /// The place of a thing's member; of its id where the member is not written.
  package func place(
    of kind: DeclaredKind,
    _ id: String = "",
    member: String = "id"
  ) -> Finding.Place? {
    let key = DeclaredName(kind: kind, id: id)
    guard let range = range(of: member, key) ?? range(of: "id", key) else { return nil }
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

  private func range(of member: String, _ key: DeclaredName) -> Range<Int>? {
    objects(of: key).lazy.compactMap { $0.member(named: member) }.first?.headRange
      ?? ranges[Part(key: key, member: member)]
  }

  /// Whether a byte lies within a thing of an id, of whatever kind.
  package func isWithin(_ id: String, offset: Int) -> Bool {
    guard !id.isEmpty else { return false }
    return DeclaredKind.allCases.contains { kind in
      objects(of: DeclaredName(kind: kind, id: id)).contains { $0.range.contains(offset) }
    }
  }

  private func objects(of key: DeclaredName) -> [JSONNode] {
    objects[key].map { [$0] + laterObjects[key, default: []] } ?? []
  }

  /// Keeps where a part stands; of two with one id the first counts.
  mutating func insert(_ range: Range<Int>, of kind: DeclaredKind, _ id: String, member: String) {
    let part = Part(key: DeclaredName(kind: kind, id: id), member: member)
    if ranges[part] == nil { ranges[part] = range }
  }

  /// Keeps an object, among whose members places are looked for; of two with one id the first counts.
  mutating func insert(_ object: JSONNode, of kind: DeclaredKind, _ id: String) {
    let key = DeclaredName(kind: kind, id: id)
    guard let first = objects.updateValue(object, forKey: key) else { return }
    objects[key] = first
    laterObjects[key, default: []].append(object)
  }
}
