internal import JSONText
internal import ScenarioEngine

/// Reads what a scenario declares for the rest of the file: people, flags, counters.
enum DeclarationReader {
  /// The most flags of a scenario.
  static let greatestFlagCount = BitSet128.capacity
  /// The most counters of a scenario.
  static let greatestCounterCount = 16
  /// The most people of a scenario.
  static let greatestPeopleCount = 64
  /// The bounds of counters and of what is added to them.
  static let counterBounds = -10_000...10_000

  /// Collects names without a word, so that anything can refer to what stands further down.
  static func collect(_ root: JSONNode, into run: ReadingRun) {
    func ids(_ name: JSONName) -> [String?] {
      root.member(name)?.elements.map { $0.member("id")?.string } ?? []
    }
    run.names.flags = Names.places(of: root.member("flags")?.elements.map(\.string) ?? [])
    run.names.counters = Names.places(of: root.member("counters")?.members.map(\.name) ?? [])
    run.names.facts = Names.places(of: ids("facts"))
    run.names.steps = Names.places(of: ids("steps"))
    run.names.people = Names.places(of: ids("people"))
    run.languages = root.member("languages")?.elements.prefix(8).compactMap(\.string) ?? []
    VariantReader.collect(root, into: run)
  }

  /// Reads the people.
  static func people(_ object: ObjectReader) -> [Scenario.Person] {
    object.objects("people", as: .person, limit: greatestPeopleCount).map { person in
      Scenario.Person(
        id: person.declaredID(among: .person),
        name: person.text("name"),
        about: person.text("about")
      )
    }
  }

  /// Reads the flags.
  static func flags(_ object: ObjectReader) -> [String] {
    var flags: [String] = []
    object.forEachString("flags", limit: greatestFlagCount) { node, name in
      if object.run.conditionName(node) != nil {
        object.run.declare(name, as: .flag, at: node.range)
      }
      flags.append(name)
    }
    return flags
  }

  /// Reads the counters.
  static func counters(_ object: ObjectReader) -> [Scenario.Counter] {
    guard let node = object.value("counters") else { return [] }
    guard node.kind == .object else {
      object.run.reportType(.object, node)
      return []
    }
    let members = Array(node.members)
    object.checkCount(members.count, of: "counters", least: 0, limit: greatestCounterCount)
    return members.prefix(greatestCounterCount).map { member in
      if !ReadingRun.isID(member.name) {
        let details = FindingDetails(form: .id, found: clipped(member.name))
        object.run.report(.wrongForm, details, at: member.nameRange)
      } else if ReadingRun.reservedNames.contains(member.name) {
        object.run.report(
          .reservedName,
          FindingDetails(name: member.name),
          at: member.nameRange
        )
      } else {
        object.run.declare(member.name, as: .flag, at: member.nameRange)
      }
      let start = object.run.integer(member.value, in: counterBounds, name: member.name)
      return Scenario.Counter(id: member.name, start: start ?? 0)
    }
  }
}
