internal import Interface
internal import ScenarioEngine

/// The evidence behind a judgement in words: what a source says, how strongly, and what it cannot say.
package enum EvidenceText {
  /// The sources of ids, in order; an id that the register does not know says so.
  package static func blocks(of ids: [String], in context: AppContext) -> [Block] {
    guard !ids.isEmpty else { return [.text(context.words.noEvidenceHere)] }
    return Array(ids.map { entry($0, context) }.joined(separator: [.space]))
  }

  private static func entry(_ id: String, _ context: AppContext) -> [Block] {
    guard let source = context.register[id] else {
      return [.heading(id), .warning(context.words.unknownSource)]
    }
    let reason = context.line(source.strengthReason)
    let scale = context.words.debrief.strengthOf(source.strength)
    var blocks: [Block] = [
      .heading(ShortCitation(of: source, andOthers: context.words.debrief.andOthers).text),
      .entry(
        label: context.words.source,
        text: "\(source.citation) (\(context.words.debrief.evidenceKind(source.kind)))"
      ),
      .entry(label: context.words.strength, text: reason.isEmpty ? scale : "\(scale). \(reason)"),
    ]
    for (label, text) in [
      (context.words.finding, source.finding), (context.words.caveat, source.caveat),
    ] {
      let line = context.line(text)
      if !line.isEmpty { blocks.append(.entry(label: label, text: line)) }
    }
    if !source.link.isEmpty {
      blocks.append(.entry(label: context.words.debrief.link, text: source.link))
    }
    let how = context.words.checkedHow(source.check)
    blocks.append(
      .entry(
        label: context.words.debrief.checked,
        text: source.checkNote.isEmpty ? how : "\(how) (\(source.checkNote))",
        role: source.check == .read ? .muted : .warning
      )
    )
    return blocks
  }
}
