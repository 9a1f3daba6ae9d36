internal import JSONText
internal import PlainText
internal import ScenarioFiles

/// `signpost fmt`: lays files out in one way, and converts what other editors write.
struct FormatCommand {
  let context: CommandContext
  let paths: [String]
  /// Whether it is only said which files would change.
  let checksOnly: Bool
  /// Whether other encodings and line ends are converted.
  let converts: Bool

  /// What became of a file.
  private enum Fate: Equatable {
    case changed, asItWas, leftAlone, unwritable
    /// Nothing that is laid out, as JSON of another program below a folder.
    case passedOver
  }

  private var words: FormatWords { .of(context.language) }

  func run() -> ExitCode {
    var fates: [Fate] = []
    for path in paths {
      var found: [Fate] = []
      for file in NamedFiles.at(path) {
        switch file {
        case .success(let file): found.append(layOut(file, isNamed: file == path))
        case .failure(let problem): found.append(refuse(problem.reason, problem.path))
        }
      }
      if found.allSatisfy({ $0 == .passedOver }) {
        context.printer.complain([words.nothingToLayOut(path)])
        found = [.leftAlone]
      }
      fates += found
    }
    func count(_ fate: Fate) -> Int { fates.count { $0 == fate } }
    let counts = words.counts(
      checksOnly,
      count(.changed),
      count(.asItWas),
      count(.leftAlone) + count(.unwritable)
    )
    context.printer.print([counts])
    if fates.contains(.unwritable) { return .cannotWrite }
    if fates.contains(.leftAlone) || (checksOnly && fates.contains(.changed)) { return .findings }
    return .fine
  }

  private func layOut(_ path: String, isNamed: Bool) -> Fate {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try SystemFiles.read(path, limit: ScenarioLibrary.greatestFileSize)
    } catch { return refuse(error, path) }
    let isOurs = FileCheck.kind(of: JSONDocument.read(bytes), path: path) != .other
    guard isNamed || isOurs else { return .passedOver }
    switch JSONLayout.standard.outcome(for: bytes, converts: converts) {
    case .asItWas: return .asItWas
    case .changed(let new): return write(new, over: bytes, path)
    case .needs(let needs):
      context.printer.complain([words.needsConversion(path, needs)])
      return .leftAlone
    case .mistakes(let document):
      print(FileCheck.mistakes(in: document, path), document)
      context.printer.complain([words.hasMistakes(path)])
      return .leftAlone
    }
  }

  private func write(_ new: [UInt8], over old: [UInt8], _ path: String) -> Fate {
    guard !checksOnly else {
      context.printer.print([words.wouldChange(path)])
      return .changed
    }
    do throws(RewritingError) {
      try SystemFiles.rewrite(path, from: old, to: new)
    } catch {
      context.printer.complain([words.notWritten(error, path)])
      return .unwritable
    }
    context.printer.print([words.changed(path, TextConversion.needs(of: old))])
    return .changed
  }

  private func print(_ findings: [Finding], _ document: JSONDocument) {
    let rendering = FindingRendering(lines: document.lines)
    for finding in findings {
      context.printer.complain(rendering.text(finding).split(separator: "\n").map(String.init))
    }
  }

  private func refuse(_ error: FileError, _ path: String) -> Fate {
    context.printer.complain([ErrorText.text(of: error, path: path, in: context.language)])
    return .leftAlone
  }
}
