internal import JSONText
internal import ScenarioEngine

extension TextReader {
  /// Reports what stands in braces and cannot be replaced, and notes which names are used.
  ///
  /// Without variants braces are letters like any others.
  func checkPlaceholders(_ words: String, _ node: JSONNode) {
    guard PlaceholderText.isNeeded(for: words) else { return }
    for piece in PlaceholderText(words).pieces {
      switch piece {
      case .words, .brace: continue
      case .unclosed(let offset):
        guard values != nil else { continue }
        reportForm(String(words.utf8.dropFirst(offset)) ?? "{", offset..<offset + 1, words, node)
      case .name(let name, let range): check(name, range, words, node)
      }
    }
  }

  /// Reports a name in braces that one language has and another has not.
  func checkPlaceholders(of text: LocalizedText, _ node: JSONNode) {
    guard values != nil, PlaceholderText.isNeeded(for: text) else { return }
    let versions = text.versions
    guard versions.count > 1 else { return }
    let names = versions.map { version in
      version.paragraphs.reduce(into: [String]()) { names, paragraph in
        guard PlaceholderText.isNeeded(for: paragraph.words) else { return }
        for case .name(let name, _) in PlaceholderText(paragraph.words).pieces {
          names.append(name)
        }
      }
    }
    // Most translations keep to the order, too.
    guard names.contains(where: { $0 != names[0] }) else { return }
    let all = names.reduce(into: Set<String>()) { $0.formUnion($1) }
    // A name that is not known was reported, and was probably meant to be the one of the others.
    guard all.allSatisfy({ run.names.variables[$0] != nil }) else { return }
    guard
      let lacking = all.sorted().first(where: { name in !names.allSatisfy { $0.contains(name) } })
    else { return }
    let details = FindingDetails(name: clipped(lacking), owner: name.text)
    run.report(.placeholdersDiffer, details, at: node.headRange)
  }

  private func check(_ name: String, _ range: Range<Int>, _ words: String, _ node: JSONNode) {
    let place = node.range(of: range, in: words)
    guard values != nil else {
      // What looks like a name was meant as one, perhaps for variants that were taken out.
      guard ReadingRun.isID(name) else { return }
      return run.report(.placeholderWithoutVariants, FindingDetails(name: name), at: place)
    }
    guard ReadingRun.isID(name) else { return reportForm("{\(name)}", range, words, node) }
    guard run.names.variables[name] == nil else {
      run.names.usedVariables.insert(name)
      return
    }
    let known = run.names.variables.keys.sorted()
    run.reportUnknown(.unknownVariable, name, node, among: known, at: place)
  }

  private func reportForm(_ found: String, _ range: Range<Int>, _ words: String, _ node: JSONNode) {
    run.report(
      .wrongForm,
      FindingDetails(form: .placeholder, found: clipped(found)),
      at: node.range(of: range, in: words)
    )
  }
}
