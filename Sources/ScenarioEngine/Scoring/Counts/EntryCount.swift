/// The entries of a sheet that concern a criterion.
struct EntryCount: Hashable, Sendable {
  /// The steps, in order.
  private(set) var steps: [Int] = []
  /// How many of them were forfeited.
  private(set) var forfeited = 0

  /// Adds an entry.
  mutating func add(step: Int, isForfeited: Bool) {
    steps.append(step)
    forfeited += isForfeited ? 1 : 0
  }

  var count: Int { steps.count }
  var isEmpty: Bool { steps.isEmpty }
}
