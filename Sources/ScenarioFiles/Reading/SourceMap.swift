internal import JSONText
internal import ScenarioEngine

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

/// Where a thing of a file stands, or a part of it that is no member, as it was read.
struct SourcePlace {
  /// What is known of the place.
  enum Extent {
    /// The object whose members are the thing's.
    case object(JSONNode)
    case part(member: String, Range<Int>)
  }

  let name: DeclaredName
  let extent: Extent
}

/// Where the parts of a file stand, by the id of the thing and the name of its member.
///
/// Checks that work on the model find the place of a finding here. Most files have none, so that
/// lines and ids are put in order when the first place is asked for.
package struct SourceMap: Sendable {
  /// The path as the caller named it.
  package let file: String
  private let lines: Lazily<LineIndex>
  private let index: Lazily<SourceIndex>

  /// Makes the map of a file from what was kept while it was read.
  init(file: String, document: JSONDocument, places: [SourcePlace]) {
    self.file = file
    lines = Lazily { document.lines }
    index = Lazily { SourceIndex(places) }
  }

  /// The place of a thing's member; of its id where the member is not written.
  package func place(
    of kind: DeclaredKind,
    _ id: String = "",
    member: String = "id"
  ) -> Finding.Place? {
    let index = index.value
    let name = DeclaredName(kind: kind, id: id)
    guard let range = index.range(of: member, name) ?? index.range(of: "id", name) else {
      return nil
    }
    let start = lines.value.place(of: range.lowerBound)
    let end = lines.value.place(of: range.upperBound)
    return Finding.Place(
      file: file,
      line: start.line,
      column: start.column,
      length: end.line == start.line ? end.column - start.column : 1,
      offset: range.lowerBound
    )
  }

  /// Whether a byte lies within a thing of an id, of whatever kind.
  package func isWithin(_ id: String, offset: Int) -> Bool {
    guard !id.isEmpty else { return false }
    let objects = index.value.objects
    return DeclaredKind.allCases.contains { kind in
      objects[DeclaredName(kind: kind, id: id), default: []].contains { $0.range.contains(offset) }
    }
  }
}

/// The places of a file, to be looked up.
private struct SourceIndex: Sendable {
  private struct Part: Hashable {
    let name: DeclaredName
    let member: String
  }

  /// The objects of each id, in the order of the file.
  private(set) var objects: [DeclaredName: [JSONNode]] = [:]
  private var parts: [Part: Range<Int>] = [:]

  init(_ places: [SourcePlace]) {
    for place in places {
      switch place.extent {
      case .object(let node): objects[place.name, default: []].append(node)
      case .part(let member, let range):
        // Of two with one id the first counts.
        let part = Part(name: place.name, member: member)
        if parts[part] == nil { parts[part] = range }
      }
    }
  }

  func range(of member: String, _ name: DeclaredName) -> Range<Int>? {
    objects[name, default: []].lazy.compactMap { $0.member(named: member) }.first?.headRange
      ?? parts[Part(name: name, member: member)]
  }
}
