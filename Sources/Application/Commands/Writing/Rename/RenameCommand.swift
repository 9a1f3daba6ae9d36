internal import Authoring
internal import JSONText
internal import PlainText
internal import ScenarioFiles

/// `signpost rename`: a name of a case in the place of another, everywhere it stands.
struct RenameCommand {
  let context: CommandContext
  /// The name until now, perhaps after its kind and a colon: `step:evening`.
  let old: String
  let new: String
  /// The file of the case.
  let path: String

  private var words: RenameWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      let bytes = try context.read(path)
      let renaming = try renaming(JSONDocument.read(bytes))
      try context.rewrite(path, from: bytes, to: renaming.bytes)
      context.printer.print(words.renamed(renaming, CleanText.line(path)))
      try renamePlays(renaming)
      return .fine
    } catch { return context.refuse(error) }
  }

  /// Changes the name in the plays beside the case, where there are any.
  private func renamePlays(_ renaming: Renaming) throws(Refusal) {
    guard let beside = RecordedPlays.path(ofCase: path),
      case .file = try? SystemFiles.kind(of: beside)
    else { return }
    let old = try context.read(beside)
    guard let new = PlaysRenaming.bytes(of: JSONDocument.read(old), after: renaming) else { return }
    try context.rewrite(beside, from: old, to: new)
    context.printer.print([words.renamedPlays(CleanText.line(beside))])
  }

  private func renaming(_ document: JSONDocument) throws(Refusal) -> Renaming {
    let parts = old.split(separator: ":", maxSplits: 1).map(String.init)
    let kind = parts.count == 2 ? NameKind(rawValue: parts[0]) : nil
    if parts.count == 2, kind == nil {
      throw Refusal(text: words.unknownKind(CleanText.line(parts[0])), code: .usage)
    }
    do throws(RenamingError) {
      return try Renaming(kind == nil ? old : parts[1], to: new, kind: kind, in: document)
    } catch {
      let code: ExitCode = error == .notReadable ? .badScenario : .usage
      throw Refusal(text: words.refused(error, CleanText.line(path)), code: code)
    }
  }
}
