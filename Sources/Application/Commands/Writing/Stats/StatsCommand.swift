internal import Authoring
internal import JSONText
internal import PlainText
internal import ScenarioEngine
internal import Screens

/// `signpost stats`: what cases hold, in figures, and how a pack of them is balanced.
struct StatsCommand {
  let context: CommandContext
  /// Files and folders; none for every case that can be played.
  let paths: [String]

  private var words: StatsWords { .of(context.language) }

  func run() -> ExitCode {
    let (files, isListed) = caseFiles()
    var isComplete = isListed
    let figures = Parallel.map(files) { path -> Result<CaseFigures, CaseError> in
      Result { () throws(CaseError) in
        let playable = try context.library.open(path)
        return CaseFigures(of: playable.source, directory: playable.directory)
      }
    }
    var found: [CaseFigures] = []
    for result in figures {
      switch result {
      case .success(let figures): found.append(figures)
      case .failure(let error):
        context.printer.complain([ErrorText.text(of: error, in: context.language)])
        isComplete = false
      }
    }
    if found.isEmpty, isComplete {
      context.printer.refuse(words.noCases)
      isComplete = false
    }
    print(found)
    return isComplete ? .fine : .findings
  }

  private func print(_ figures: [CaseFigures]) {
    switch context.options.format {
    case .json: context.printer.print(json: StatsJSON.value(of: figures))
    case .text:
      guard !figures.isEmpty else { return }
      StatsText(words: words, context: context).print(figures)
    }
  }

  /// The files of cases at the paths, and whether all of them could be listed.
  private func caseFiles() -> (files: [String], isComplete: Bool) {
    guard !paths.isEmpty else {
      return (context.contents.entries.filter(\.isPlayable).map(\.path), true)
    }
    var files: [String] = []
    var isComplete = true
    for path in paths {
      for item in NamedFiles.at(path) {
        switch item {
        case .success(let file):
          if file == path || isCase(file) { files.append(file) }
        case .failure(let problem):
          let text = ErrorText.text(of: problem.reason, path: problem.path, in: context.language)
          context.printer.complain([text])
          isComplete = false
        }
      }
    }
    return (files, isComplete)
  }

  /// Whether a file of a folder holds a case; one that cannot be read is said to be so later.
  private func isCase(_ path: String) -> Bool {
    guard let bytes = try? context.library.bytes(of: path) else { return true }
    return FileCheck.kind(of: JSONDocument.read(bytes), path: path) == .scenario
  }
}
