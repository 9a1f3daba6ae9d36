internal import JSONText
internal import ScenarioEngine

/// Reads what is said about a case as a whole.
enum HeadReader {
  /// Where keys can come from by default.
  enum Basis: String, CaseIterable {
    case synthesis
  }

  /// Reads the head.
  static func read(_ object: ObjectReader) -> ScenarioHead {
    var head = ScenarioHead()
    _ = object.string("$schema")
    head.id = object.value("id").flatMap { object.run.id($0) } ?? ""
    head.languages = languages(object)
    head.title = object.text("title")
    head.summary = object.text("summary")
    head.setting = object.word("setting", ScenarioHead.Setting.self) ?? .other
    head.audience = object.distinct("audience", limit: 16).compactMap { node in
      object.run.word(node, Audience.self)?.rawValue
    }
    head.role = object.text("role")
    head.minutes = object.integer("minutes", in: 1...240) ?? 0
    readReferences(object, into: &head)
    head.authors = authors(object)
    head.status = object.word("status", ScenarioHead.Status.self) ?? .draft
    head.threatPicture = object.text("threatPicture")
    head.review = object.object("review", as: .review).map { review in
      ScenarioHead.Review(
        by: review.label("by"),
        on: review.day("on") ?? "",
        validUntil: review.day("validUntil") ?? ""
      )
    }
    head.contentWarning = object.text("contentWarning")
    head.tags = tags(object)
    head.isGuide = object.boolean("guide")
    head.formerly = object.strings("formerly").filter { object.run.id($0.node) != nil }
      .map(\.string)
    readBasis(object)
    return head
  }

  private static func authors(_ object: ObjectReader) -> [String] {
    object.distinct("authors", limit: 32).compactMap { node in
      guard let string = node.string else {
        object.run.reportType(.string, node)
        return nil
      }
      let author = cleanedLine(string)
      if author.isEmpty {
        object.run.report(
          .emptyText,
          FindingDetails(name: "authors"),
          at: node.range,
          severity: .warning
        )
      }
      return author
    }
  }

  private static func languages(_ object: ObjectReader) -> [String] {
    let run = object.run
    object.checkCount(object.list("languages").count, of: "languages", least: 1, limit: 8)
    var languages: [String] = []
    for (node, language) in object.strings("languages") {
      if !LanguageCode.isWellFormed(language) {
        run.reportForm(.language, node)
      } else if languages.contains(language) {
        run.report(
          .repeatedValue,
          FindingDetails(name: language, owner: "languages"),
          at: node.range
        )
      } else {
        languages.append(language)
      }
    }
    return languages
  }

  private static func readReferences(_ object: ObjectReader, into head: inout ScenarioHead) {
    let run = object.run
    if let reference = object.object("rubric", as: .rubricReference) {
      head.rubricID = reference.label("id")
      head.rubricVersion = reference.label("version")
      run.useRubric(id: head.rubricID, version: head.rubricVersion, at: reference)
    }
    if let node = object.value("directory") {
      head.directory = run.id(node) ?? ""
      if let directories = run.context.channels, directories[head.directory] == nil {
        run.reportUnknown(
          .unknownDirectory,
          head.directory,
          node,
          among: directories.keys.sorted()
        )
      }
      run.directory = head.directory
    }
    let criteria = run.rubric.map { Set($0.criteria) }
    head.objectives = object.names("objectives", in: criteria, .unknownCriterion)
  }

  private static func tags(_ object: ObjectReader) -> [String: [String]] {
    guard let node = object.value("tags") else { return [:] }
    if node.kind != .object { object.run.reportType(.object, node) }
    var tags: [String: [String]] = [:]
    for member in node.members.prefix(32) {
      if member.value.kind != .array { object.run.reportType(.list, member.value) }
      let tagsOfKind = object.run.distinct(Array(member.value.elements.prefix(32)), of: member.name)
      tags[member.name] = tagsOfKind.compactMap { object.run.id($0) }
    }
    return tags
  }

  private static func readBasis(_ object: ObjectReader) {
    guard let basis = object.object("keys", as: .defaultBasis) else { return }
    _ = basis.word("basis", Basis.self)
    object.run.basis = .synthesis(date: basis.day("date") ?? "")
  }
}

extension ReadingRun {
  /// Takes the rubric that a scenario names, where the context has it.
  func useRubric(id: String, version: String, at reference: ObjectReader) {
    rubric = context.rubrics.caseNames(id: id, version: version)
    guard rubric == nil, !context.rubrics.isEmpty, !id.isEmpty, !version.isEmpty else { return }
    let known = context.rubrics.names
    let details = FindingDetails(
      name: clipped("\(id) \(version)"),
      expected: known,
      nearest: nearest(to: "\(id) \(version)", among: known)
    )
    report(.unknownRubric, details, at: reference.openingRange)
  }

  /// The ids of the channels that the scenario's directory has; nil where it is not known.
  var channels: Set<String>? {
    context.channels?[directory]
  }
}
