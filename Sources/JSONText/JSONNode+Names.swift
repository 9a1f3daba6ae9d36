/// Which of the names that a program knows the members of an object have.
package struct NamesFound: Sendable {
  /// The places of those names among the ones that were looked for, a bit each, the lowest for the
  /// first.
  package internal(set) var places: UInt64 = 0
  /// Whether there are members with other names.
  package internal(set) var hasOthers = false
  /// The looks of all members' names.
  var looks: UInt64 = 0

  /// Whether there may be a member with a name; most that are not there are told by this alone.
  package func mayHold(_ name: JSONName) -> Bool { looks & name.look != 0 }
}

extension JSONNode {
  /// Returns which names stand in an object, of those of a part of a list, 64 at the most; none for
  /// other kinds.
  ///
  /// It goes over the members once and costs least where they stand in the order of the list.
  package func namesFound(among known: [JSONName], in part: Range<Int>) -> NamesFound {
    tape.withNames { $0.found(in: index, among: known, part) }
  }
}
