/// The names that a scenario declares, with their places, collected before anything refers to them.
struct Names {
  var flags: [String: Int] = [:]
  var counters: [String: Int] = [:]
  var facts: [String: Int] = [:]
  var steps: [String: Int] = [:]
  var people: [String: Int] = [:]
  /// The names that variants give values for, with their places; none where there are no variants.
  var variables: [String: Range<Int>] = [:]
  /// Those of them that some text holds.
  var usedVariables: Set<String> = []

  /// The most names of a kind; every kind has a lower limit of its own.
  static let greatestCount = 512

  /// Numbers names in order; of equal names the first counts.
  static func places(of names: [String?]) -> [String: Int] {
    var places: [String: Int] = [:]
    places.reserveCapacity(min(names.count, greatestCount))
    for (place, name) in names.prefix(greatestCount).enumerated() {
      if let name, places[name] == nil { places[name] = place }
    }
    return places
  }
}
