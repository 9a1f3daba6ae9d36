internal import Records
internal import ScenarioFiles
internal import Screens
internal import Terminal

extension ErrorWords {
  /// The words in English.
  static let english = ErrorWords(
    usage: usageInEnglish,
    storeFailed: { task in
      switch task {
      case .open: "The records could not be opened"
      case .save: "The records could not be written"
      case .read: "The records could not be read"
      }
    },
    storeReason: storeReasonInEnglish,
    storeSafety: { task in
      switch task {
      case .open, .read: "Nothing in the file was changed."
      case .save: "What was saved before is safe."
      }
    },
    storeAdvice: storeAdviceInEnglish,
    noCaseNow: "No case can be begun now",
    cannotBeMade: "the file for records cannot be made there",
    earlierWorkIsKept: "Earlier work is not lost, only not shown.",
    startAdvice: { reason in
      switch reason {
      case .full: "Make room and start again."
      case .locked: "Close the other program and start again."
      case .newer: "Use the newer program, or start with --records FILE."
      case .older, .forbidden, .unexpected: storeAdviceInEnglish(reason)
      default: "Leave and start with --records FILE."
      }
    },
    noRecordsPlace:
      "There is no place for records, as HOME is not set or does not begin with /. Name a file with --records FILE.",
    file: { error in
      switch error {
      case .notFound: "there is nothing of this name"
      case .notPermitted: "this account may not read it"
      case .wrongKind: "it is no plain file, or its links lead round in a circle"
      case .notAFolder: "it is a file, not a folder"
      case .tooLarge(let limit): "it is larger than \(size(limit)), the most that is read"
      case .tooMany(let limit):
        "it holds more than \(limit) files, the most that are read; the rest was left out"
      case .exists: "there is a file of this name already; nothing was written over"
      case .full: "the disk is full"
      case .other(let number): "the system refused it (error \(number))"
      }
    },
    noFolder: "the folder that it should go into is not there; make it first, or name another",
    nameFolder: "Name a folder of cases with --scenarios DIR.",
    terminal: { error in
      switch error {
      case .notATerminal: "Input or output is no terminal, so plain mode is used."
      case .unknownType(nil): "TERM is not set, so plain mode is used."
      case .unknownType(let type?):
        "This machine does not know the terminal '\(type)', so plain mode is used. "
          + "TERM=xterm-256color may do."
      case .incapable(let type):
        "The terminal '\(type)' cannot place its cursor, so plain mode is used."
      case .alreadyOpen: "The terminal is already in use by this program."
      case .system: "The system did not let the full screen open, so plain mode is used."
      }
    },
    unknownCase: { id, nearest in
      "There is no case '\(id)'.\(meant(nearest)) 'signpost list' shows the cases."
    },
    unknownVariant: { id, known in
      known.isEmpty
        ? "This case exists in one version; leave --variant out."
        : "--variant takes \(known.joined(separator: ", ")) for this case, not '\(id)'."
    },
    notInLanguage: { code, known in
      "This case is in \(known.joined(separator: ", ")) and not in '\(code)', which --texts or "
        + "SIGNPOST_TEXTS asks for."
    },
    brokenCase: { path, count in
      "\(path) cannot be played, as it has \(count == 1 ? "a mistake" : "\(count) mistakes"). "
        + "'signpost check' shows \(count == 1 ? "it with its place" : "them with their places")."
    },
    attempt: attemptInEnglish,
    rating: ratingInEnglish
  )

  private static func meant(_ nearest: String?) -> String {
    nearest.map { " Did you mean '\($0)'?" } ?? ""
  }

  private static func meantOne(of known: [String]) -> String {
    guard let last = known.last else { return "" }
    let others = known.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    return " Did you mean \(others.isEmpty ? "" : others + " or ")'\(last)'?"
  }

  private static let usageInEnglish: @Sendable (UsageError) -> String = { error in
    switch error {
    case .unknownVerb(let word, let nearest):
      "There is no command '\(word)'.\(meant(nearest)) 'signpost help' lists the commands."
    case .unknownTopic(let word, let known):
      "There is no help about '\(word)'.\(meantOne(of: known)) 'signpost help' lists the commands."
    case .unknownOption(let word, let nearest):
      "There is no option '\(word)'.\(meant(nearest)) 'signpost help' lists the options."
    case .optionNotForVerb(let option, ""):
      "\(option) needs a command. 'signpost help' lists the commands."
    case .optionNotForVerb(let option, let verb):
      "'\(verb)' does not take \(option). 'signpost help \(verb)' says what it takes."
    case .missingValue(let option): "\(option) needs a value after it."
    case .unknownValue(let word, let source, let allowed, let nearest):
      "\(source) takes \(allowed.joined(separator: ", ")), not '\(word)'.\(meant(nearest))"
    case .notInRange(let word, let source, let range):
      "\(source) takes a whole number "
        + (range.upperBound == .max
          ? "from \(range.lowerBound) on" : "from \(range.lowerBound) to \(range.upperBound)")
        + ", not '\(word)'."
    case .noProfileName(let word, let source, let problem):
      "\(source) cannot be '\(word)'. \(ProfileWords.of(.english).problem(problem))"
    case .noProfileToDelete:
      "'\(ProfileChoice.ownWord)' stands for the records without a name, which are no profile. "
        + "'\(RecordsInUse.profile(.own).command("forget --all"))' shows what would be deleted of them."
    case .noDay(let word, let source):
      "\(source) takes a day of the calendar, such as 2026-03-01, not '\(word)'."
    case .needlessValue(let option): "\(option) takes no value."
    case .optionsClash(let one, let other): "\(one) and \(other) cannot stand together."
    case .optionNeeds(let option, let other): "\(option) says something only with \(other)."
    case .missingArgument(let verb):
      "'\(verb.rawValue)' needs \(verb.help.english.argument). "
        + "'signpost help \(verb.rawValue)' says more."
    case .missingStore(let task):
      "'store \(task)' needs the address of a store after it, or in SIGNPOST_STORE: "
        + "postgresql://HOST/DATABASE"
    case .needlessArgument(let word, let verb?):
      "'\(word)' is one too many for '\(verb.rawValue)'. "
        + "'signpost help \(verb.rawValue)' says what it takes."
    case .needlessArgument(let word, nil): "'\(word)' is one too many."
    }
  }

  private static let storeReasonInEnglish: @Sendable (StoreError.Reason) -> String = { reason in
    switch reason {
    case .newer(let found, let known):
      "a newer version of Signpost wrote the file (form \(found); this one knows \(known))"
    case .older(let found, let known):
      "the file has an older form (\(found); now \(known)) and can only be read here"
    case .otherProgram: "the file belongs to another program"
    case .notADatabase: "the file holds no records"
    case .damaged: "the file is damaged"
    case .full: "the disk is full, or this account's share of it"
    case .readOnly: "the file or its disk can only be read"
    case .notPermitted: "this account may not use the file or its folder"
    case .locked: "another program kept the file for too long"
    case .symbolicLink: "there is a link in place of the file"
    case .notARegularFile: "there is a folder or a device in place of the file"
    case .ownedByAnother(let user): "the file or its folder belongs to another account (\(user))"
    case .missing: "There are no records yet"
    case .tooLarge: "a text or a file is too large for it"
    case .device: "the disk answered with an error"
    case .forbidden: "the database's own rules forbid it"
    case .unexpected: "the database refused it"
    case .attemptMovedOn(let next):
      "This attempt has gone on in another window (to entry \(next)). Nothing of it is lost."
    case .attemptOpenElsewhere: "This attempt is open in another window."
    case .attemptUnknown: "There is no attempt with this id."
    case .attemptExists: "There is another attempt with this id. Nothing was written."
    case .attemptClosed: "This attempt is closed and takes no more decisions."
    case .ambiguous(let count): "\(count) attempts begin like this."
    case .aboutClass(let refusal): classReasonInEnglish(refusal)
    }
  }

  private static let storeAdviceInEnglish: @Sendable (StoreError.Reason) -> String = { reason in
    switch reason {
    case .newer: "Use the newer program, or name another file with --records FILE."
    case .older: "Open it once with an account that may write it."
    case .otherProgram, .notADatabase, .notARegularFile, .ownedByAnother:
      "Name another file with --records FILE."
    case .symbolicLink: "Name the file itself with --records FILE."
    case .damaged, .device: "Keep a copy of the file, and go on with another: --records FILE."
    case .full: "Make room, then try again."
    case .readOnly, .notPermitted:
      "Name a file that this account may write with --records FILE."
    case .locked: "Close the other program, then try again."
    case .missing: "They are made when a case is played for the first time."
    case .tooLarge: "Shorten the text, then try again."
    case .forbidden, .unexpected: "'signpost doctor' examines the file."
    case .attemptMovedOn, .attemptOpenElsewhere: "Go on there, or close it first."
    case .attemptUnknown, .ambiguous: "'signpost history' lists the attempts."
    case .attemptExists: "Begin again."
    case .attemptClosed: "'signpost explain' shows it."
    case .aboutClass(let refusal): classAdviceInEnglish(refusal)
    }
  }

  private static let attemptInEnglish: @Sendable (AttemptProblem) -> String = { problem in
    switch problem {
    case .copyMissing: "The copy of the case that was played is not in the records."
    case .copyChanged: "The copy of the case is not the file that was played: its hash differs."
    case .copyUnreadable:
      "This version of Signpost cannot read the case as it was played. The attempt is kept."
    case .eventUnreadable(let number, let error):
      "Entry \(number) of the log cannot be read (\(decoding(error)))."
    case .otherStep(let number, let expected, let found):
      "Entry \(number) of the log answers the step '\(found)', while the play is at '\(expected)'."
    case .refused(let number, _): "The answer in entry \(number) of the log does not fit its step."
    }
  }

  private static func decoding(_ error: DecisionCodingError) -> String {
    switch error {
    case .unknownVersion(let version): "its form \(version) is not known"
    case .notJSON: "it is no JSON object"
    case .missing(let name): "'\(name)' is missing"
    case .unexpected(let name): "'\(name)' does not belong there"
    case .wrongValue(let name): "the value of '\(name)' is none that it can have"
    case .unknownStep(let id): "the case has no step '\(id)'"
    case .unknownItem(let id): "the step has no item '\(id)'"
    case .repeatedItem(let id): "'\(id)' is answered twice"
    case .wrongKind(let id): "the step '\(id)' asks for another kind of answer"
    case .notInCase: "the case has no such place"
    }
  }
}
