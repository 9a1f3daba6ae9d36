internal import JSONText
internal import Records
internal import ScenarioEngine

/// What came of holding a result that was computed anew against the stored one.
enum ReplayOutcome {
  /// A figure that is not the stored one.
  struct Difference {
    /// The way to it through the result, such as `criteria.R3.level`.
    let name: String
    /// What is stored; none where nothing is.
    let stored: String?
    /// What comes out now; none where nothing does.
    let computed: String?
  }

  /// The attempt is not finished, so that no result is stored.
  case nothingStored
  /// A result is stored, but the log does not come to an ending.
  case logEndsEarly
  /// The same, byte for byte.
  case same
  /// Not the same; what differs, by name, is empty where only the form of the text does.
  case other([Difference])

  init(of replay: AttemptReplay) {
    guard let stored = replay.stored.result, let agrees = replay.agrees else {
      self = .nothingStored
      return
    }
    guard replay.play.isFinished else {
      self = .logEndsEarly
      return
    }
    self = agrees ? .same : .other(Self.differences(stored.text, replay.result))
  }

  /// Whether nothing stands against the stored result.
  var isFine: Bool {
    switch self {
    case .nothingStored, .same: true
    case .logEndsEarly, .other: false
    }
  }

  /// The name by which data tell it.
  var name: String {
    switch self {
    case .nothingStored: "nothing-stored"
    case .logEndsEarly: "log-ends-early"
    case .same: "same"
    case .other: "other"
    }
  }

  /// What differs.
  var differences: [Difference] {
    if case .other(let differences) = self { differences } else { [] }
  }

  private static func differences(_ stored: String, _ computed: String) -> [Difference] {
    let before = FlatResult(stored).values
    let now = FlatResult(computed).values
    let names = Set(before.keys).union(now.keys).sorted()
    return names.filter { before[$0] != now[$0] }.map {
      Difference(name: $0, stored: before[$0], computed: now[$0])
    }
  }
}

/// A stored result as a flat list of names and values, to tell where two differ.
struct FlatResult {
  /// The values by their way through the objects, such as `criteria.R3.level`.
  private(set) var values: [String: String] = [:]

  init(_ text: String) {
    if let root = JSONDocument.read(Array(text.utf8)).root { add(root, "") }
  }

  private mutating func add(_ node: JSONNode, _ name: String) {
    switch node.kind {
    case .object:
      for member in node.members { add(member.value, join(name, member.name)) }
    case .array:
      for (place, element) in node.elements.enumerated() {
        let id = element.member("id")?.string ?? element.member("subject")?.string
        add(element, join(name, id ?? "\(place + 1)"))
      }
    default: values[name] = node.text
    }
  }

  private func join(_ name: String, _ next: String) -> String {
    name.isEmpty ? next : "\(name).\(next)"
  }
}
