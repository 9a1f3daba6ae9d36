internal import JSONText
internal import PlainText
internal import Records
internal import Screens

/// `signpost profile`: the profiles of this login, a new one, or one less.
struct ProfileCommand {
  let context: CommandContext
  let request: ProfileRequest
  /// Whose records were named; none where nobody did.
  let named: ProfileChoice?

  private var words: ProfileCommandWords { .of(context.language) }
  private var isText: Bool { context.options.format == .text }

  func run() -> ExitCode {
    do throws(ProfileProblem) {
      guard let shelf = ProfileShelf(context.surroundings) else { throw .noPlace }
      switch request {
      case .list: list(try shelf.choices())
      case .new(let name): try make(name, on: shelf)
      case .use: break
      case .delete(let name, let isConfirmed):
        try shelf.check(name)
        return isConfirmed ? delete(name, on: shelf) : announce(name, on: shelf)
      }
      return .fine
    } catch { return context.refuse(error) }
  }

  // MARK: - Looking

  private func list(_ choices: [ProfileChoice]) {
    let current = context.options.records == nil ? named ?? .own : nil
    guard isText else {
      let list = choices.map { choice -> JSONValue in
        [
          "name": choice.name.map { .string($0.text) } ?? .null,
          "isInUse": .boolean(choice == current),
        ]
      }
      return context.printer.print(json: .array(list))
    }
    let phrases = ProfileWords.of(context.language)
    guard choices.contains(where: { $0.name != nil }) else {
      return context.printer.print(prose: [words.none, words.howToMake])
    }
    let lines = choices.map { choice in
      let name = choice.name?.text ?? "\(choice.word) (\(phrases.own))"
      return choice == current ? "\(name)  \(phrases.inUse)" : name
    }
    context.printer.print(lines)
    context.printer.print(prose: ["", words.howToUse, phrases.notSecret])
  }

  // MARK: - Making

  private func make(_ named: ProfileName?, on shelf: ProfileShelf) throws(ProfileProblem) {
    let turn = ProfileDesk.turn(context.surroundings)
    let taken = try shelf.names()
    let suggested = ProfileName.suggestion(turn: turn, in: context.language, except: taken)
    guard let name = named ?? suggested else { throw .noWordLeft }
    try shelf.make(name)
    guard isText else {
      return context.printer.print(
        json: ["name": .string(name.text), "folder": .string(shelf.folder(of: name))]
      )
    }
    context.printer.print(prose: [
      words.made(name.text), ProfileWords.of(context.language).notSecret,
    ])
  }

  // MARK: - Deleting

  /// What would go with a profile.
  private struct Contents {
    var attempts = 0
    var classes = 0
    /// The ids of the attempts that the agency's store has.
    var sent: [String] = []
    var isReadable = true
  }

  /// Looks what is in the records of a profile, which are closed again afterwards.
  private func contents(of folder: String) -> Contents {
    var contents = Contents()
    do throws(StoreError) {
      let path = SystemFiles.join(folder, RecordsFile.name)
      let store = try RecordStore.open(path: path, access: .readOnly)
      contents.attempts = try store.attempts().count
      contents.classes = try store.classes().count
      contents.sent = try store.outbox().filter(\.isSentAttempt).map(\.name.id)
    } catch { contents.isReadable = error.reason == .missing }
    return contents
  }

  private func announce(_ name: ProfileName, on shelf: ProfileShelf) -> ExitCode {
    let contents = contents(of: shelf.folder(of: name))
    guard isText else {
      print(json: name, contents, nil)
      return .fine
    }
    context.printer.print(
      prose: [
        contents.isReadable
          ? words.wouldGo(name.text, contents.attempts, contents.classes)
          : words.wouldGoUnread(name.text)
      ] + stays(contents) + [words.notYet]
    )
    return .fine
  }

  private func stays(_ contents: Contents) -> [String] {
    let sent = contents.sent.map { CleanText.line($0) }.joined(separator: ", ")
    return sent.isEmpty ? [] : [words.storeKeeps(sent)]
  }

  private func delete(_ name: ProfileName, on shelf: ProfileShelf) -> ExitCode {
    let folder = shelf.folder(of: name)
    let contents = contents(of: folder)
    let outcome: ProfileRemoval.Outcome
    do throws(StoreError) {
      outcome = try ProfileRemoval(folder: folder).run()
    } catch {
      guard error.reason == .locked else { return context.refuse(error) }
      return context.refuse(Refusal(text: words.openElsewhere, code: .cannotWrite))
    }
    guard isText else {
      print(json: name, contents, outcome)
      return code(of: outcome)
    }
    context.printer.print(
      outcome.files.filter { $0.outcome == .gone && $0.size > 0 }
        .map { words.removed(CleanText.line($0.path), $0.size) }
    )
    if outcome.isProved {
      context.printer.print(prose: [words.proved(name.text)] + stays(contents) + [words.notReached])
      return .fine
    }
    context.printer.print(prose: stays(contents))
    return context.refuse(Refusal(text: trouble(outcome, folder), code: code(of: outcome)))
  }

  /// What is left, and where.
  private func trouble(_ outcome: ProfileRemoval.Outcome, _ folder: String) -> String {
    let linked = outcome.files.filter { $0.outcome == .hasOtherNames }.map(\.path)
    let kept = outcome.files.filter { $0.outcome != .gone && $0.outcome != .hasOtherNames }
      .map(\.path)
    func list(_ paths: [String]) -> String {
      paths.map { CleanText.line($0) }.joined(separator: ", ")
    }
    let sentences =
      (linked.isEmpty ? [] : [words.hasOtherNames(list(linked))])
      + (kept.isEmpty && outcome.isFolderGone
        ? [] : [words.stillThere(kept.isEmpty ? CleanText.line(folder) : list(kept))])
    return sentences.joined(separator: " ")
  }

  /// 1 where a file has another name under which it can be read, 73 where something could not be removed.
  private func code(of outcome: ProfileRemoval.Outcome) -> ExitCode {
    if outcome.isProved { return .fine }
    let isKept = outcome.files.contains { $0.outcome != .gone && $0.outcome != .hasOtherNames }
    return isKept || !outcome.isFolderGone ? .cannotWrite : .findings
  }

  private func print(
    json name: ProfileName,
    _ contents: Contents,
    _ outcome: ProfileRemoval.Outcome?
  ) {
    let files = (outcome?.files ?? []).map { file -> JSONValue in
      [
        "path": .string(file.path), "bytes": .integer(file.size),
        "isGone": .boolean(file.outcome == .gone),
      ]
    }
    context.printer.print(
      json: [
        "name": .string(name.text),
        "isDeleted": .boolean(outcome?.isFolderGone ?? false),
        "attempts": contents.isReadable ? .integer(contents.attempts) : .null,
        "classes": contents.isReadable ? .integer(contents.classes) : .null,
        "inStore": .array(contents.sent.map { .string($0) }),
        "proof": outcome.map { outcome in
          ["isProved": .boolean(outcome.isProved), "removed": .array(files)]
        } ?? .null,
      ]
    )
  }
}

extension CommandContext {
  /// Says that the records without a name are used, though there are profiles.
  func sayWhoseRecords() { printer.complain([ProfileCommandWords.of(language).unnamed]) }

  /// Says why a profile cannot be used, or made, and how the program ends.
  func refuse(_ problem: ProfileProblem) -> ExitCode { refuse(refusal(problem)) }

  /// Why a profile cannot be used, or made, and how the program ends.
  func refusal(_ problem: ProfileProblem) -> Refusal {
    let code: ExitCode =
      switch problem {
      case .unknown, .exists, .noWordLeft: .usage
      case .notAFolder, .ownedByAnother, .noPlace, .file: .cannotWrite
      }
    return Refusal(text: ProfileCommandWords.of(language).text(of: problem), code: code)
  }
}
