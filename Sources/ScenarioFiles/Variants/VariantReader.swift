internal import JSONText
internal import ScenarioEngine

/// Reads the variants of a case: what each of them puts in the place of `{name}`, and its title.
///
/// Ids, keys and the order of steps stand outside of texts, so no variant can have a key of its own.
enum VariantReader {
  /// The most variants of a scenario.
  static let greatestCount = 8
  /// The most values of a variant.
  static let greatestValueCount = 64

  /// Collects the names that texts may hold.
  static func collect(_ root: JSONNode, into run: ReadingRun) {
    guard let variants = root.member("variants") else { return }
    for variant in variants.elements.prefix(greatestCount) {
      guard let values = variant.member("values") else { continue }
      for member in values.members.prefix(greatestValueCount)
      where run.names.variables[member.name] == nil {
        run.names.variables[member.name] = member.nameRange
      }
    }
  }

  /// Reads the variants and says which of them the texts that follow are filled for: the one that
  /// is asked for, else the first; none where the case has none.
  static func read(
    _ object: ObjectReader,
    asked id: String
  ) -> (variants: [ScenarioHead.Variant], chosen: ScenarioHead.Variant?) {
    let variants = object.objects("variants", as: .variant, limit: greatestCount, least: 2)
      .map(variant)
    reportSharedTitles(of: variants, object)
    let named = variants.first { $0.id == id }
    if !id.isEmpty, named == nil {
      let known = variants.map(\.id)
      let nearest = object.run.nearest(to: id, among: known)
      let details = FindingDetails(name: clipped(id), expected: known, nearest: nearest)
      object.report(.unknownVariant, details, at: "variants")
    }
    let chosen = named ?? variants.first
    if object.has("variants") { object.run.values = VariantValues(values: chosen?.values ?? [:]) }
    return (variants, chosen)
  }

  /// Reports values that no text holds; the whole case has to be read before.
  static func reportUnused(in run: ReadingRun) {
    for (name, range) in run.names.variables
    where ReadingRun.isID(name) && !run.names.usedVariables.contains(name) {
      run.report(.unusedValue, FindingDetails(name: clipped(name)), at: range)
    }
  }

  private static func variant(_ object: ObjectReader) -> ScenarioHead.Variant {
    let id = object.declaredID(among: .variant)
    let values = values(object)
    for name in object.run.names.variables.keys.sorted() where values[name] == nil {
      let details = FindingDetails(name: clipped(name), owner: id)
      object.report(.variantLacksValue, details, at: "values")
    }
    let own = VariantValues(values: values)
    return ScenarioHead.Variant(
      id: id,
      title: object.text("title", filledFrom: own),
      summary: object.text("summary", filledFrom: own),
      values: values
    )
  }

  private static func values(_ object: ObjectReader) -> [String: LocalizedText] {
    guard let node = object.value("values") else { return [:] }
    if node.kind != .object { object.run.reportType(.object, node) }
    let members = Array(node.members)
    object.checkCount(members.count, of: "values", least: 0, limit: greatestValueCount)
    var values: [String: LocalizedText] = [:]
    for member in members.prefix(greatestValueCount) where values[member.name] == nil {
      if !ReadingRun.isID(member.name) {
        let details = FindingDetails(form: .id, found: clipped(member.name))
        object.run.report(.wrongForm, details, at: member.nameRange)
      }
      values[member.name] = value(member, of: object)
    }
    return values
  }

  private static func value(_ member: JSONMember, of object: ObjectReader) -> LocalizedText {
    let (node, run) = (member.value, object.run)
    guard node.kind == .object else {
      return words(node, of: member, run).map { LocalizedText($0) } ?? .empty
    }
    var versions: [LocalizedText.Version] = []
    for version in node.members {
      guard let language = run.language(of: version),
        let words = words(version.value, of: member, run)
      else { continue }
      versions.append(.init(language: language, paragraphs: [.narration(words)]))
    }
    for language in run.languages where node.member(named: language) == nil {
      let details = FindingDetails(
        name: clipped(member.name),
        owner: object.value("id")?.string ?? "",
        found: language
      )
      run.report(.variantLacksValue, details, at: node.headRange)
    }
    return run.kept(of: LocalizedText(versions: versions))
  }

  /// The words of a value: what is put into a sentence is no paragraph and nobody's speech.
  private static func words(
    _ node: JSONNode,
    of member: JSONMember,
    _ run: ReadingRun
  ) -> String? {
    guard let raw = node.string else {
      run.reportType(.variantValue, node)
      return nil
    }
    let words = cleanedLine(raw)
    if words != raw { run.reportUncleanText(raw, at: node.range) }
    guard words.unicodeScalars.contains(where: { $0 != " " }) else {
      let details = FindingDetails(name: clipped(member.name))
      run.report(.emptyText, details, at: node.range, severity: .error)
      return nil
    }
    return words
  }

  /// Reports two variants that a reader of some language meets under the same title.
  private static func reportSharedTitles(
    of variants: [ScenarioHead.Variant],
    _ object: ObjectReader
  ) {
    let nodes = object.list("variants").prefix(variants.count).map { $0.member("title") }
    for (place, variant) in variants.enumerated() where !variant.title.isEmpty {
      let earlier = variants[..<place].first { other in
        object.run.languages.contains {
          variant.title.line(in: $0) == other.title.line(in: $0)
        }
      }
      guard let earlier, let node = nodes[place] else { continue }
      let details = FindingDetails(name: clipped(variant.id), owner: clipped(earlier.id))
      object.run.report(.variantsShareTitle, details, at: node.headRange)
    }
  }
}
