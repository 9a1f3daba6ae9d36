internal import JSONText
internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost list`: the cases, with how often each was played.
struct ListCommand {
  let context: CommandContext

  func run() -> ExitCode {
    let contents = context.contents
    var entries: [LibraryEntry]
    do throws(StoreError) {
      entries = Self.entries(contents.entries, try context.attempts())
    } catch {
      // The cases can be listed all the same.
      context.printer.complain([ErrorText.text(of: error, in: context.language)])
      entries = contents.entries
    }
    context.complain(about: contents)
    let (words, filter) = (SearchText.words(of: context.options.search), context.options.filter)
    entries = entries.filter { entry in
      guard filter.admits(entry) else { return false }
      guard !words.isEmpty else { return true }
      let text = entry.searchText
      return words.allSatisfy(text.contains)
    }
    switch context.options.format {
    case .json: context.printer.print(json: .array(entries.map(json)))
    case .text: print(entries)
    }
    // What else there is was listed; but it is not what was asked for.
    return context.library.problemOfNamedFolder == nil ? .fine : .usage
  }

  /// The cases with the state of their attempts.
  static func entries(
    _ entries: [LibraryEntry],
    _ attempts: [AttemptSummary]
  ) -> [LibraryEntry] {
    entries.map { entry in
      var entry = entry
      let own = attempts.filter { $0.header.scenarioID == entry.id && !entry.id.isEmpty }
      entry.finishedPlays = own.filter { $0.status == .finished }.count
      entry.openAttempt = own.first { $0.status == .open }?.header.id
      return entry
    }
  }

  private func print(_ entries: [LibraryEntry]) {
    let phrases = context.phrases
    guard !entries.isEmpty else {
      let options = context.options
      let isNarrowed = !options.search.isEmpty || !options.filter.isEmpty
      return context.printer.print([
        isNarrowed ? context.words.cases.noMatch : context.words.noCases
      ])
    }
    var table = TextTable(
      heads: [
        phrases.id, phrases.setting, phrases.minutes, phrases.languages, phrases.state,
        phrases.title,
      ],
      alignments: [.leading, .leading, .trailing]
    )
    table.rows = entries.map { entry in
      guard entry.isPlayable else {
        return [entry.id.isEmpty ? "-" : entry.id, "-", "-", "-", state(entry), entry.path]
      }
      return [
        entry.id, context.words.setting(entry.setting), "\(entry.minutes)",
        entry.languages.joined(separator: " "), state(entry),
        entry.title.line(in: context.language.rawValue),
      ]
    }
    context.printer.print(table)
    if entries.contains(where: { !$0.isPlayable }) {
      context.printer.complain([phrases.checkSaysWhy])
    }
  }

  /// How far the trainee has come, in the words of the list and of `--state`.
  private func state(_ entry: LibraryEntry) -> String {
    let state = context.words.cases.state(entry.state)
    guard entry.state == .done, entry.finishedPlays > 1 else { return state }
    return "\(state) (\(context.words.playedTimes(entry.finishedPlays)))"
  }

  private func json(_ entry: LibraryEntry) -> JSONValue {
    let language = context.language.rawValue
    return [
      "id": .string(entry.id.isEmpty ? entry.path : entry.id),
      "path": .string(entry.path),
      "title": .string(entry.title.line(in: language)),
      "summary": .string(entry.summary.line(in: language)),
      "setting": entry.isPlayable ? .string(entry.setting.rawValue) : .null,
      "minutes": .integer(entry.minutes),
      "languages": .array(entry.languages.map { .string($0) }),
      "state": .string(entry.state.rawValue),
      "isPlayable": .boolean(entry.isPlayable),
      "problems": .array(entry.problems.map { .string($0) }),
      "finishedPlays": .integer(entry.finishedPlays),
      "openAttempt": entry.openAttempt.map { .string($0) } ?? .null,
    ]
  }
}
