internal import PlainText

/// What `signpost translate` is asked for.
package enum TranslateRequest: Equatable, Sendable {
  /// What can be asked for, as it is typed.
  package enum Task: String, CaseIterable, Sendable {
    case export, `import`, pseudo
  }

  /// The texts of a file are written for a translator, to standard output or to a new file. Without
  /// a source they are in the first other language of the file; where an earlier version is named,
  /// translations whose source has changed since are marked.
  case export(
    file: String,
    target: String,
    source: String? = nil,
    earlier: String? = nil,
    output: String? = nil
  )
  /// What a translator sent back is put into a file; or it is only said what would be.
  case take(translations: String, file: String, checksOnly: Bool)
  /// A copy of a file is made whose texts in a language are longer and have accents; without a
  /// language its first.
  case pseudo(file: String, language: String?, output: String)
}

/// The options of `signpost translate` as they were read.
struct TranslateOptions {
  var target: String?
  var source: String?
  var earlier: String?
  var output: String?
  var checksOnly = false

  /// The request that they make together with the words after the verb.
  func request(_ arguments: [String]) throws(UsageError) -> TranslateRequest {
    guard let word = arguments.first else { throw .missingArgument(verb: .translate) }
    let allowed = TranslateRequest.Task.allCases.map(\.rawValue)
    guard let task = TranslateRequest.Task(rawValue: word) else {
      throw .unknownValue(
        word,
        source: Verb.translate.rawValue,
        allowed: allowed,
        nearest: Spelling.nearest(to: word, among: allowed)
      )
    }
    try refuseOptions(of: task)
    let count = task == .import ? 2 : 1
    let files = arguments.dropFirst()
    guard files.count >= count else { throw .missingArgument(verb: .translate) }
    if files.count > count { throw .needlessArgument(arguments[count + 1], verb: .translate) }
    switch task {
    case .export:
      guard let target else { throw .optionNeeds(word, "--to") }
      return .export(
        file: arguments[1],
        target: target,
        source: source,
        earlier: earlier,
        output: output
      )
    case .import:
      return .take(translations: arguments[1], file: arguments[2], checksOnly: checksOnly)
    case .pseudo:
      guard let output else { throw .optionNeeds(word, "--output") }
      return .pseudo(file: arguments[1], language: target, output: output)
    }
  }

  /// Refuses what another task takes.
  private func refuseOptions(of task: TranslateRequest.Task) throws(UsageError) {
    if task == .import, output != nil { throw .optionsClash("--output", task.rawValue) }
    if task == .import, target != nil { throw .optionsClash("--to", task.rawValue) }
    if task != .export, source != nil { throw .optionsClash("--source", task.rawValue) }
    if task != .export, earlier != nil { throw .optionsClash("--earlier", task.rawValue) }
    if task != .import, checksOnly { throw .optionsClash("--check", task.rawValue) }
  }
}
