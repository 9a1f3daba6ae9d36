internal import PlainText
package import Records
internal import ScenarioFiles
package import Screens
package import Terminal

/// The prose of everything that can be refused.
package enum ErrorText {
  /// The words of a language.
  static func words(_ language: Words.Language) -> ErrorWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  /// Says why a command line cannot be followed.
  package static func text(of error: UsageError, in language: Words.Language) -> String {
    words(language).usage(error.cleaned)
  }

  /// Says why the records refused, whether work is safe, and what can be done.
  package static func text(of error: StoreError, in language: Words.Language) -> String {
    let words = words(language)
    if error.reason == .missing, error.path.isEmpty { return words.noRecordsPlace }
    let reason = words.storeReason(error.reason)
    let advice = words.storeAdvice(error.reason)
    let end = advice.isEmpty ? "" : " " + advice
    if error.reason == .missing { return "\(reason): \(CleanText.line(error.path)).\(end)" }
    if error.reason.isAboutOnePiece { return reason + end }
    let task = StoreTask(error.operation)
    let path = CleanText.line(error.path)
    let code = error.reason == .unexpected ? " (\(error.extendedCode), \(error.systemCode))" : ""
    return
      "\(words.storeFailed(task)): \(reason)\(code) (\(path)). \(words.storeSafety(task))\(end)"
  }

  /// Says at the start why the records cannot be used, what that keeps one from, and what helps.
  static func textAtStart(
    of error: StoreError,
    path: String?,
    in language: Words.Language
  ) -> String {
    let words = words(language)
    guard let path else { return "\(words.noCaseNow). \(words.noRecordsPlace)" }
    // What is missing, where a file would have been made, is its folder.
    let reason =
      error.reason == .missing ? words.cannotBeMade : words.storeReason(error.reason)
    let why = "\(words.noCaseNow): \(reason) (\(CleanText.line(path)))."
    let kept = error.reason.leavesFileWhole ? words.earlierWorkIsKept : ""
    return [why, kept, words.startAdvice(error.reason)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Says why a file could not be read.
  package static func text(
    of error: FileError,
    path: String,
    in language: Words.Language
  ) -> String {
    "\(CleanText.line(path)): \(words(language).file(error))"
  }

  /// Says why a new file cannot be written.
  static func text(
    of error: FileWritingError,
    path: String,
    in language: Words.Language
  ) -> String {
    switch error {
    case .exists: text(of: FileError.exists, path: path, in: language)
    // What is missing, where a file would have been made, is its folder.
    case .refused(.notFound): "\(CleanText.line(path)): \(words(language).noFolder)"
    case .refused(let reason): text(of: reason, path: path, in: language)
    }
  }

  /// Says why the folder of cases that was named cannot be used, and what helps.
  static func text(ofFolder problem: SystemFiles.Problem, in language: Words.Language) -> String {
    "\(text(of: problem.reason, path: problem.path, in: language)). \(words(language).nameFolder)"
  }

  /// Says why the full screen cannot be used.
  package static func text(of error: TerminalError, in language: Words.Language) -> String {
    words(language).terminal(error.cleaned)
  }

  /// Says why a case cannot be opened.
  package static func text(of error: CaseError, in language: Words.Language) -> String {
    switch error {
    case .file(let path, let reason): text(of: reason, path: path, in: language)
    case .findings(let path, let findings):
      words(language).brokenCase(
        CleanText.line(path),
        findings.filter { $0.severity == .error }.count
      )
    case .unknownID(let id, let nearest): words(language).unknownCase(CleanText.line(id), nearest)
    case .unknownVariant(let id, let known):
      words(language).unknownVariant(CleanText.line(id), known)
    case .notInLanguage(let code, let known):
      words(language).notInLanguage(CleanText.line(code), known)
    }
  }

  /// Says why a stored attempt cannot be followed.
  package static func text(of problem: AttemptProblem, in language: Words.Language) -> String {
    words(language).attempt(problem)
  }

  /// Says why a text cannot be rated, or a rating cannot be kept.
  package static func text(of problem: RatingProblem, in language: Words.Language) -> String {
    switch problem {
    case .store(let error): text(of: error, in: language)
    case .attempt(let problem): text(of: problem, in: language)
    case .sheetFile(let path, let error): text(of: error, path: path, in: language)
    default: words(language).rating(problem)
    }
  }
}

extension CaseError {
  /// The reasons, a line each, for a list; what the check finds is in English.
  package func lines(in language: Words.Language = .english) -> [String] {
    switch self {
    case .file(_, let error): [ErrorText.words(language).file(error)]
    case .unknownID, .unknownVariant, .notInLanguage: [ErrorText.text(of: self, in: language)]
    case .findings(_, let findings):
      findings.filter { $0.severity == .error }.map { finding in
        let place = finding.place.map { "\($0.line):\($0.column): " } ?? ""
        return CleanText.line("\(place)\(finding.message)")
      }
    }
  }
}

extension StoreError.Reason {
  /// Whether records that lie there are as good as before, only out of reach.
  var leavesFileWhole: Bool {
    switch self {
    case .newer, .older, .full, .readOnly, .notPermitted, .locked, .ownedByAnother: true
    default: false
    }
  }

  /// Whether it says something of a single attempt or class, so that the records as a whole are
  /// fine.
  var isAboutOnePiece: Bool {
    switch self {
    case .attemptMovedOn, .attemptOpenElsewhere, .attemptUnknown, .attemptExists, .attemptClosed,
      .ambiguous, .aboutClass:
      true
    default: false
    }
  }
}

extension StoreError {
  /// What the program's end tells the caller.
  package var exitCode: ExitCode {
    switch reason {
    case .attemptUnknown, .ambiguous: .usage
    case .aboutClass(let refusal):
      switch refusal {
      case .exists, .movedOn: .cannotWrite
      case .unknown, .ambiguous, .frozen, .dataSheetMissing, .dataSheetIncomplete, .keptTooLong:
        .usage
      }
    // Without records there is no such attempt.
    case .missing where !path.isEmpty: .usage
    default: .cannotWrite
    }
  }
}

extension TerminalError {
  fileprivate var cleaned: TerminalError {
    switch self {
    case .unknownType(let type): .unknownType(type.map(CleanText.line))
    case .incapable(let type): .incapable(CleanText.line(type))
    case .notATerminal, .alreadyOpen, .system: self
    }
  }
}

extension UsageError {
  fileprivate var cleaned: UsageError {
    func clean(_ word: String) -> String {
      Truncate.toColumns(CleanText.line(word), width: 60)
    }
    return switch self {
    case .unknownVerb(let word, let nearest): .unknownVerb(clean(word), nearest: nearest)
    case .unknownTopic(let word, let known): .unknownTopic(clean(word), known: known)
    case .unknownOption(let word, let nearest): .unknownOption(clean(word), nearest: nearest)
    case .unknownValue(let word, let source, let allowed, let nearest):
      .unknownValue(clean(word), source: source, allowed: allowed, nearest: nearest)
    case .notInRange(let word, let source, let range):
      .notInRange(clean(word), source: source, range)
    case .noDay(let word, let source): .noDay(clean(word), source: source)
    case .noProfileName(let word, let source, let problem):
      .noProfileName(clean(word), source: source, problem)
    case .needlessArgument(let word, let verb): .needlessArgument(clean(word), verb: verb)
    case .optionNotForVerb, .missingValue, .needlessValue, .missingArgument, .missingStore,
      .noProfileToDelete, .optionsClash, .optionNeeds:
      self
    }
  }
}
