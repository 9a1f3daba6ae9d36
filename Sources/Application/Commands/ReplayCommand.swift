internal import JSONText
internal import PlainText
internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost replay`: computes a result anew from the log and holds it against the stored one.
struct ReplayCommand {
  /// The most differences that are listed.
  private static let greatestCount = 20

  let context: CommandContext
  let attempt: String

  func run() -> ExitCode {
    let replay: AttemptReplay
    do throws(Refusal) {
      replay = try context.replay(attempt).get()
    } catch {
      return context.refuse(error)
    }
    let phrases = context.phrases
    let header = replay.stored.header
    let title = replay.playable.scenario.head.title.line(in: context.language.rawValue)
    var lines = ["\(title) (\(header.id))", phrases.replayed(replay.play.turns.count)]
    defer { context.printer.print(lines.flatMap { context.printer.wrap($0) }) }
    guard let stored = replay.stored.result, let agrees = replay.agrees else {
      let step = replay.play.step
      let name = step.title.line(in: context.language.rawValue)
      lines.append(phrases.standsAt(step.id, name))
      return .fine
    }
    let directory = replay.playable.directory
    lines.append(
      phrases.scoredBy(
        "\(header.rubricID) \(header.rubricVersion)",
        "\(directory.id) \(directory.version)",
        stored.engine
      )
    )
    guard replay.play.isFinished else {
      lines.append(phrases.logEndsEarly(replay.play.step.id))
      return .findings
    }
    if agrees {
      lines.append(phrases.sameResult)
      return .fine
    }
    lines.append(phrases.otherResult)
    lines += differences(stored.text, replay.result)
    return .findings
  }

  private func differences(_ stored: String, _ computed: String) -> [String] {
    let before = FlatResult(stored).values
    let now = FlatResult(computed).values
    let names = Set(before.keys).union(now.keys).sorted()
    let lines = names.filter { before[$0] != now[$0] }.map { name in
      context.phrases.difference(name, before[name] ?? "-", now[name] ?? "-")
    }
    return lines.prefix(Self.greatestCount).map { Truncate.toColumns($0, width: 200) }
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
