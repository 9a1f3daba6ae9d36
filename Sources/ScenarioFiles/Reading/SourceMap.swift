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
  case evidence, channel
  case agencyRule = "agency-rule"
}

/// Where the parts of a file stand, by the id of the thing and the name of its member.
///
/// Checks that work on the model find the place of a finding here.
package struct SourceMap: Hashable, Sendable {
  private struct Key: Hashable {
    let kind: DeclaredKind
    let id: String
    let member: String
  }

  private var places: [Key: Finding.Place] = [:]

  /// Makes an empty map.
  package init() {}

  /// The place of a thing's member; of its id where the member is not written.
  package func place(
    of kind: DeclaredKind,
    _ id: String = "",
    member: String = "id"
  ) -> Finding.Place? {
    places[Key(kind: kind, id: id, member: member)] ?? places[Key(kind: kind, id: id, member: "id")]
  }

  /// Keeps a place; of two things with one id the first counts.
  mutating func insert(_ place: Finding.Place, of kind: DeclaredKind, _ id: String, member: String)
  {
    let key = Key(kind: kind, id: id, member: member)
    if places[key] == nil { places[key] = place }
  }
}
