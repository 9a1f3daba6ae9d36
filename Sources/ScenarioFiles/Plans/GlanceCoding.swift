internal import JSONText
package import ScenarioEngine

/// Writes and reads what is kept of a course for the next start.
///
/// It can be worked out anew at any time: what cannot be read is as good as nothing.
package enum GlanceCoding {
  /// The version of the form.
  static let version = 3

  // MARK: - Writing

  /// A glance as compact text.
  package static func text(of glance: CourseGlance) -> String {
    let root: JSONValue = [
      "version": .integer(version),
      "plan": .string(glance.plan),
      "title": text(glance.title),
      "advice": .array(glance.advice.map(json)),
      "cases": .object(
        glance.cases.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, json($0.value)) }
      ),
      "units": json(glance.units),
      "tests": .object(
        glance.tests.sorted { $0.key.rawValue < $1.key.rawValue }
          .map { JSONValue.Member($0.key.rawValue, json($0.value)) }
      ),
      "missing": .array(glance.missing.map { .string($0) }),
      "refresherMinutes": .integer(glance.refresherMinutes),
      "today": .integer(glance.today),
    ]
    return root.text(.compact)
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .object(
      text.versions.map { version in
        JSONValue.Member(
          version.language,
          .string(version.paragraphs.map(\.words).joined(separator: " "))
        )
      }
    )
  }

  private static func json(_ count: CourseCount) -> JSONValue {
    .array([.integer(count.done), .integer(count.of), .integer(count.practisedFirst)])
  }

  private static func json(_ shown: CourseGlance.Case) -> JSONValue {
    [
      "title": text(shown.title), "minutes": .integer(shown.minutes), "path": .string(shown.path),
    ]
  }

  private static func json(_ advice: CourseAdvice) -> JSONValue {
    let (action, object) = words(advice.action)
    let (reason, why) = words(advice.reason)
    return [
      "do": .string(action), "object": object, "case": .string(advice.caseID),
      "because": .string(reason), "why": why,
    ]
  }

  private static func words(_ action: CourseAdvice.Action) -> (String, JSONValue) {
    switch action {
    case .resume(let attempt): ("resume", .string(attempt))
    case .refresh(let count): ("refresh", .integer(count))
    case .play: ("play", .null)
    case .test(let form): ("test", .string(form.rawValue))
    case .wait(let day): ("wait", .integer(day))
    case .prove: ("prove", .null)
    }
  }

  private static func words(_ reason: CourseAdvice.Reason) -> (String, JSONValue) {
    switch reason {
    case .begun(let time): ("begun", .string(time))
    case .due: ("due", .null)
    case .next: ("next", .null)
    case .practise(let weakness):
      (
        "practise",
        .array([
          .string(weakness.need.rawValue), .integer(weakness.count), .integer(weakness.of),
        ])
      )
    case .notMastered(let shortfall): ("not-mastered", .array(words(shortfall)))
    case .measures(let form): ("measures", .string(form.rawValue))
    case .completed: ("completed", .null)
    }
  }

  private static func words(_ shortfall: UnitShortfall) -> [JSONValue] {
    switch shortfall {
    case .criticalErrors(let count): [.string("errors"), .integer(count)]
    case .noFigure: [.string("no-figure")]
    case .strand(let strand, let percent, let least):
      [.string("strand"), .string(strand.rawValue), .integer(percent), .integer(least)]
    case .level(let criterion, let level, let least):
      [.string("level"), .string(criterion), .integer(level), .integer(least)]
    }
  }

  // MARK: - Reading

  /// Reads a glance; nil where it is of another version or damaged.
  package static func glance(from text: String) -> CourseGlance? {
    let document = JSONDocument.read(Array(text.utf8))
    guard document.problems.isEmpty, let root = document.root,
      root.member("version")?.integer == version, let plan = root.member("plan")?.string,
      let title = localized(root.member("title")), let units = count(root.member("units")),
      let advice = all(root.member("advice")?.elements.map(advice)),
      let missing = all(root.member("missing")?.elements.map(\.string)),
      let minutes = root.member("refresherMinutes")?.integer,
      let today = root.member("today")?.integer
    else { return nil }
    var cases: [String: CourseGlance.Case] = [:]
    for member in members(root.member("cases")) {
      guard let shown = shown(member.value) else { return nil }
      cases[cleanedLine(member.name)] = shown
    }
    var tests: [CoursePlan.Form: CourseCount] = [:]
    for member in members(root.member("tests")) {
      guard let form = CoursePlan.Form(rawValue: member.name), let count = count(member.value)
      else { return nil }
      tests[form] = count
    }
    return CourseGlance(
      plan: cleanedLine(plan),
      title: title,
      advice: advice,
      cases: cases,
      units: units,
      tests: tests,
      missing: missing.map(cleanedLine),
      refresherMinutes: minutes,
      today: today
    )
  }

  private static func members(_ node: JSONNode?) -> [JSONMember] {
    node.map { Array($0.members) } ?? []
  }

  private static func all<Value>(_ values: [Value?]?) -> [Value]? {
    guard let values else { return nil }
    let found = values.compactMap(\.self)
    return found.count == values.count ? found : nil
  }

  private static func localized(_ node: JSONNode?) -> LocalizedText? {
    guard let node, node.kind == .object else { return nil }
    return LocalizedText(
      versions: node.members.map { member in
        LocalizedText.Version(
          language: cleanedLine(member.name),
          paragraphs: [.narration(cleanedLine(member.value.string ?? ""))]
        )
      }
    )
  }

  private static func count(_ node: JSONNode?) -> CourseCount? {
    guard let numbers = all(node?.elements.map(\.integer)), numbers.count == 3 else { return nil }
    return CourseCount(numbers[0], of: numbers[1], practisedFirst: numbers[2])
  }

  private static func shown(_ node: JSONNode) -> CourseGlance.Case? {
    guard let title = localized(node.member("title")),
      let minutes = node.member("minutes")?.integer, let path = node.member("path")?.string
    else { return nil }
    return CourseGlance.Case(title: title, minutes: minutes, path: path)
  }

  private static func advice(_ node: JSONNode) -> CourseAdvice? {
    guard let action = action(node), let reason = reason(node),
      let caseID = node.member("case")?.string
    else { return nil }
    return CourseAdvice(action, caseID: cleanedLine(caseID), because: reason)
  }

  private static func action(_ node: JSONNode) -> CourseAdvice.Action? {
    let object = node.member("object")
    return switch node.member("do")?.string {
    case "resume": object?.string.map { .resume(attempt: $0) }
    case "refresh": object?.integer.map { .refresh(count: $0) }
    case "play": .play
    case "test": object?.string.flatMap(CoursePlan.Form.init).map { .test($0) }
    case "wait": object?.integer.map { .wait(untilDay: $0) }
    case "prove": .prove
    default: nil
    }
  }

  private static func reason(_ node: JSONNode) -> CourseAdvice.Reason? {
    let why = node.member("why")
    return switch node.member("because")?.string {
    case "begun": why?.string.map { .begun(at: cleanedLine($0)) }
    case "due": .due
    case "next": .next
    case "practise": why.flatMap(weakness).map { .practise($0) }
    case "not-mastered": why.flatMap(shortfall).map { .notMastered($0) }
    case "measures": why?.string.flatMap(CoursePlan.Form.init).map { .measures($0) }
    case "completed": .completed
    default: nil
    }
  }

  private static func shortfall(_ node: JSONNode) -> UnitShortfall? {
    let parts = Array(node.elements)
    func number(_ place: Int) -> Int? { parts.count > place ? parts[place].integer : nil }
    func word(_ place: Int) -> String? { parts.count > place ? parts[place].string : nil }
    switch word(0) {
    case "errors": return number(1).map { .criticalErrors($0) }
    case "no-figure": return .noFigure
    case "strand":
      guard let strand = word(1).flatMap(Strand.init), let percent = number(2),
        let least = number(3)
      else { return nil }
      return .strand(strand, percent: percent, least: least)
    case "level":
      guard let criterion = word(1), let level = number(2), let least = number(3) else {
        return nil
      }
      return .level(cleanedLine(criterion), level, least: least)
    default: return nil
    }
  }

  private static func weakness(_ node: JSONNode) -> CourseWeakness? {
    let parts = Array(node.elements)
    guard parts.count == 3, let need = parts[0].string.flatMap(CourseNeed.init),
      let count = parts[1].integer, let of = parts[2].integer
    else { return nil }
    return CourseWeakness(need, count: count, of: of)
  }
}
