/// Who took part, for the record of trainings; names are optional.
///
/// It is kept apart from the session: no vote, time or seat can be joined to a name, and names stand
/// by alphabet and not in the order of arrival.
package struct ClassRegister: Hashable, Sendable {
  /// The names given, by alphabet; two people may have the same.
  package private(set) var names: [String] = []
  /// How many took part without giving a name.
  package private(set) var unnamed = 0

  /// Makes an empty register.
  package init() {}

  /// Takes a register as it was kept.
  package init(names: [String], unnamed: Int) throws(ClassError) {
    guard (0...ClassSession.possiblePeople.upperBound).contains(unnamed) else {
      throw .presentOutOfRange(ClassSession.possiblePeople)
    }
    self.unnamed = unnamed
    for name in names {
      guard name.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
      try add(name)
    }
  }

  /// How many are in it.
  package var count: Int { names.count + unnamed }

  /// How many took part: those in it, or those present where nobody was put into it.
  ///
  /// The one rule for console, command and report.
  package func tookPart(of present: Int) -> Int { count > 0 ? count : present }

  /// Adds someone; without a name, or with a blank one, only the number grows.
  package mutating func add(_ name: String? = nil) throws(ClassError) {
    guard count < ClassSession.possiblePeople.upperBound else {
      throw .presentOutOfRange(ClassSession.possiblePeople)
    }
    guard let name, name.contains(where: { !$0.isWhitespace }) else {
      unnamed += 1
      return
    }
    guard name.count <= Self.longestName else { throw .textTooLong(limit: Self.longestName) }
    let place = names.firstIndex { $0 > name } ?? names.endIndex
    names.insert(name, at: place)
  }

  /// Takes a name out again; one of several that are alike.
  package mutating func remove(_ name: String) {
    names.firstIndex(of: name).map { _ = names.remove(at: $0) }
  }

  /// Takes out one who gave no name.
  package mutating func removeUnnamed() {
    unnamed = max(0, unnamed - 1)
  }

  /// The most characters of a name.
  package static let longestName = 80
}
