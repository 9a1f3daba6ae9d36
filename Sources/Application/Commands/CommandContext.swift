internal import Records
internal import Screens

/// What every command works with: options, words, cases, records, and where to print.
struct CommandContext {
  let options: Options
  let surroundings: Surroundings
  let library: ScenarioLibrary
  /// The records, opened for reading alone, or why there are none.
  let store: Result<RecordStore, StoreError>
  /// The language that is spoken.
  let language: Words.Language
  let printer: Printer

  /// The phrases that the interface uses too.
  var words: Words { _read { yield language.words } }
  /// The phrases of the command line.
  var phrases: CommandWords { .of(language) }

  init(_ options: Options, _ surroundings: Surroundings, data: EmbeddedData = .shipped) {
    self.options = options
    let surroundings = surroundings.using(options)
    self.surroundings = surroundings
    library = ScenarioLibrary(options, surroundings, data: data)
    store = Result { () throws(StoreError) in
      try RecordsFile.open(options, surroundings, access: .readOnly)
    }
    let setting = (try? store.get().setting("language")).flatMap(\.self)
    language = LanguageChoice.words(options, surroundings, setting: setting)
    printer = Printer(
      surroundings: surroundings,
      isASCII: CharacterChoice.isASCII(options, surroundings.environment),
      records: options.recordsInUse(surroundings)
    )
  }

  /// The attempts, newest first; none where nobody has played yet.
  func attempts() throws(StoreError) -> [AttemptSummary] {
    do throws(StoreError) {
      return try store.get().attempts()
    } catch {
      guard error.reason == .missing, !error.path.isEmpty else { throw error }
      return []
    }
  }

  /// What the library holds now, its cases under the titles by which the trainee knows them; only
  /// files that have changed since they were last seen are read.
  var contents: LibraryContents {
    library.contents(
      known: library.catalogue(in: store),
      tallies: (try? store.get().caseTallies()) ?? [],
      given: VariantAssignment(readingOf: store, surroundings)
    )
  }

  /// Follows the attempt whose id begins so; says what is wrong where that cannot be done.
  func replay(_ prefix: String) -> Result<AttemptReplay, Refusal> {
    do throws(StoreError) {
      let store = try store.get()
      let stored = try store.attempt(matching: prefix)
      let copy = try store.caseCopy(stored.caseCopyHash)
      do throws(AttemptProblem) {
        return .success(try AttemptReplay(of: stored, copy: copy, library: library))
      } catch {
        return .failure(Refusal(text: ErrorText.text(of: error, in: language), code: .findings))
      }
    } catch {
      return .failure(refusal(error))
    }
  }

  /// Follows an attempt that is to be shown; refuses a language in which its case is not.
  func shownReplay(_ prefix: String) throws(Refusal) -> AttemptReplay {
    let replay = try replay(prefix).get()
    do throws(CaseError) {
      try library.refuseOtherTexts(of: replay.playable)
    } catch {
      throw Refusal(text: ErrorText.text(of: error, in: language), code: error.exitCode)
    }
    return replay
  }

  /// Says why something cannot be done and how the program ends.
  func refuse(_ refusal: Refusal) -> ExitCode {
    printer.refuse(refusal.text)
    return refusal.code
  }

  /// Says what the records refused and how the program ends.
  func refuse(_ error: StoreError) -> ExitCode {
    refuse(refusal(error))
  }

  /// Says what the library left aside.
  func complain(about contents: LibraryContents) {
    let replacements = contents.replacements.map { phrases.replaced($0.id, $0.path, $0.by) }
    let named = library.folders.filter(\.isNamed).map(\.path)
    let problems = contents.problems.map { problem in
      named.contains(problem.path)
        ? ErrorText.text(ofFolder: problem, in: language)
        : ErrorText.text(of: problem.reason, path: problem.path, in: language)
    }
    let broken = contents.brokenFiles.map { phrases.brokenFile($0) }
    printer.complain(replacements + problems + broken)
  }
}

/// Why a command ends early: a sentence and an exit code.
struct Refusal: Error, Equatable {
  let text: String
  let code: ExitCode
}
