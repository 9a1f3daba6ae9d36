internal import JSONText
internal import ScenarioEngine
internal import ScenarioFiles

/// Makes the file of a new case from the template, or from a case that is copied.
package struct CaseTemplate: Sendable {
  private let source: JSONValue

  /// Takes the file of a case over; nil where it is no JSON object without mistakes.
  package init?(_ bytes: [UInt8]) {
    let document = JSONDocument.read(bytes)
    guard document.isWellFormed, let root = document.root, root.kind == .object else { return nil }
    source = root.value
  }

  /// The file of a new case with the steps that its length and its focus ask for.
  package func file(for wish: NewCase) -> [UInt8] {
    var value = Self.keeping(Steps(of: wish), in: source)
    value = Self.keeping(languages: wish.languages, in: value)
    Self.settle(wish, in: &value)
    value["minutes"] = .integer(Self.minutes(wish.length))
    value["keys"]?["date"] = .string(wish.day)
    if let setting = wish.setting, Self.centres.contains(setting) {
      value = Self.reportingAsCentres(value)
    }
    return Self.bytes(of: value)
  }

  /// A copy of the case under a new id, as a draft that names what it was made of.
  ///
  /// The old id is no former id of the copy: results of the one say nothing of the other.
  package func copy(for wish: NewCase) -> [UInt8] {
    var value = source
    let origin = value["id"]?.string ?? ""
    Self.settle(wish, in: &value)
    for name in ["$schema", "formerly", "review"] { value[name] = nil }
    value["status"] = "draft"
    if value["tags"] == nil { value["tags"] = .object([]) }
    if CaseName.isWellFormed(origin) { value["tags"]?[Self.originTag] = [.string(origin)] }
    return Self.bytes(of: value)
  }

  /// The kind of tag that names the case of which another was made.
  static let originTag = "derived-from"

  private static let centres: Set<ScenarioHead.Setting> = [.asylumCentre, .departureCentre]

  /// The id that a title makes: its letters and digits in ASCII, with hyphens between words.
  package static func id(of title: String) -> String {
    let letters = title.lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : " "
    }
    let words = String(letters).split(separator: " ").drop { !($0.first?.isLetter ?? false) }
    var id = words.joined(separator: "-")
    if id.utf8.count > CaseName.greatestLength {
      id = String(id.prefix(CaseName.greatestLength))
      while id.hasSuffix("-") { id.removeLast() }
    }
    return id.isEmpty ? "new-case" : id
  }

  private static func bytes(of value: JSONValue) -> [UInt8] {
    let document = JSONDocument.read(value.bytes())
    guard let bytes = JSONLayout.standard.bytes(of: document) else {
      preconditionFailure("what was written as JSON is read as JSON")
    }
    return bytes
  }

  private static func settle(_ wish: NewCase, in value: inout JSONValue) {
    value["id"] = .string(wish.id)
    if let title = wish.title {
      let languages = value["languages"]?.elements.compactMap(\.string) ?? []
      value["title"] = .object(languages.map { .init($0, .string(title)) })
    }
    if let setting = wish.setting { value["setting"] = .string(setting.rawValue) }
    if !wish.audience.isEmpty {
      value["audience"] = .array(wish.audience.map { .string($0.rawValue) })
    }
  }

  private static func minutes(_ length: NewCase.Length) -> Int {
    switch length {
    case .short: 4
    case .medium: 6
    case .long: 8
    }
  }
}

// MARK: - Steps and languages

extension CaseTemplate {
  /// The steps of the template that not every case has.
  private struct Steps {
    let left: Set<String>
    let asksForWords: Bool

    init(of wish: NewCase) {
      var left: Set<String> = []
      if wish.length == .short {
        left = ["ask", "contact", "log"]
        if wish.focus == .identify { left.remove("ask") }
        if wish.focus == .handle { left.remove("contact") }
      } else if wish.length == .medium, wish.focus != .identify {
        left = ["log"]
      }
      self.left = left
      asksForWords = wish.length == .long || wish.focus == .report
    }

    /// The criteria that only the steps left out exercise.
    var objectives: Set<String> {
      var result: Set<String> = []
      if left.contains("ask") { result.insert("I3") }
      if left.contains("contact") { result.insert("H2") }
      if !asksForWords { result.insert("R6") }
      return result
    }
  }

  private static func keeping(_ steps: Steps, in value: JSONValue) -> JSONValue {
    var value = value
    let all = value["steps"]?.elements ?? []
    var next: [String: String] = [:]
    for step in all {
      if let id = step["id"]?.string, let target = step["next"]?.string { next[id] = target }
    }
    func kept(_ target: String) -> String {
      var target = target
      while steps.left.contains(target), let further = next[target] { target = further }
      return target
    }
    value["steps"] = .array(
      all.filter { !steps.left.contains($0["id"]?.string ?? "") }.map { step in
        var step = step
        if let target = step["next"]?.string { step["next"] = .string(kept(target)) }
        if !steps.asksForWords { step["words"] = nil }
        return step
      }
    )
    value["objectives"] = .array(
      (value["objectives"]?.elements ?? []).filter { !steps.objectives.contains($0.string ?? "") }
    )
    return value
  }

  /// Takes the languages away that were not asked for.
  private static func keeping(languages: [String], in value: JSONValue) -> JSONValue {
    let known = value["languages"]?.elements.compactMap(\.string) ?? []
    let chosen = known.filter(languages.contains)
    guard !chosen.isEmpty, chosen != known else { return value }
    var result = value.mappingObjects { members in
      let isText = !members.isEmpty && members.allSatisfy { known.contains($0.name) }
      return .object(isText ? members.filter { chosen.contains($0.name) } : members)
    }
    result["languages"] = .array(chosen.map { .string($0) })
    return result
  }

  /// In a centre for asylum seekers a worry goes to the police district and to PET at once.
  private static func reportingAsCentres(_ value: JSONValue) -> JSONValue {
    var value = value
    value["steps"] = .array(
      (value["steps"]?.elements ?? []).map { step in
        var step = step
        step["channels"]?["key"]?["required"] = ["police-district", "pet"]
        return step
      }
    )
    return value
  }
}
