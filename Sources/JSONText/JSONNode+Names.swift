/// Which of the names that a program knows the members of an object have.
package struct NamesFound: Sendable {
  /// The places of those names among the ones that were looked for, a bit each, the lowest for the
  /// first.
  package fileprivate(set) var places: UInt64 = 0
  /// Whether there are members with other names.
  package fileprivate(set) var hasOthers = false
}

extension JSONNode {
  /// Returns which names stand in an object, of those of a part of a list, 64 at the most; none for
  /// other kinds.
  ///
  /// It goes over the members once and costs least where they stand in the order of the list.
  package func namesFound(among known: [JSONName], in part: Range<Int>) -> NamesFound {
    kind == .object ? tape.namesFound(in: index, among: known, part) : NamesFound()
  }
}

extension Tape {
  fileprivate func namesFound(
    in object: Int,
    among known: [JSONName],
    _ part: Range<Int>
  ) -> NamesFound {
    var found = NamesFound()
    var expected = part.lowerBound
    var key = object + 1
    while key < Int(entries[object].next) {
      if let place = place(of: key, among: known, part, expected: expected) {
        found.places |= 1 << UInt64(place - part.lowerBound)
        expected = place + 1
      } else if !entries[key].marks.contains(.hidden) {
        found.hasOthers = true
      }
      key = Int(entries[key + 1].next)
    }
    return found
  }

  /// Returns the place of a key's name, looked for from where it is expected on, and then before.
  private func place(
    of key: Int,
    among known: [JSONName],
    _ part: Range<Int>,
    expected: Int
  ) -> Int? {
    var place = expected
    for _ in part {
      if place == part.upperBound { place = part.lowerBound }
      if self.key(at: key, is: known[place].bytes) { return place }
      place += 1
    }
    return nil
  }
}
