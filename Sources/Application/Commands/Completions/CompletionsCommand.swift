internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost completions`: what a shell needs to complete the command line of this program.
///
/// The scripts are made from the tables that parsing and help use, so they cannot miss an option.
struct CompletionsCommand {
  let context: CommandContext
  let request: CompletionRequest

  func run() -> ExitCode {
    switch request {
    case .bash: print(BashCompletion().lines)
    case .zsh: print(ZshCompletion(descriptions: descriptions).lines)
    case .fish: print(FishCompletion(descriptions: descriptions).lines)
    case .cases: printCases()
    case .attempts: printAttempts()
    case .profiles: printProfiles()
    }
    return .fine
  }

  private var descriptions: CompletionDescriptions {
    CompletionDescriptions(
      verb: { context.printer.clean(context.phrases.help($0).summary) },
      option: { context.printer.clean(context.phrases.option($0)) }
    )
  }

  private func print(_ lines: [String]) {
    context.surroundings.write(lines.joined(separator: "\n") + "\n")
  }

  /// The cases that can be played, with their titles; what is wrong with others is not said here.
  private func printCases() {
    let cases = context.contents.entries.filter(\.isPlayable)
    printPairs(cases.map { ($0.id, $0.title.line(in: context.language.rawValue)) })
  }

  /// The attempts, newest first; none where the records cannot be read.
  private func printAttempts() {
    let attempts = (try? context.attempts()) ?? []
    printPairs(
      attempts.map {
        ($0.header.id, "\($0.header.scenarioID), \(HistoryCommand.minute($0.header.startedAt))")
      }
    )
  }

  /// The profiles of this login; none where they cannot be read.
  private func printProfiles() {
    let shelf = ProfileShelf(context.surroundings)
    printPairs(((try? shelf?.choices()) ?? []).map { ($0.word, "") })
  }

  /// Prints words with their meaning after a tab, which is what the shells take apart.
  private func printPairs(_ pairs: [(String, String)]) {
    guard !pairs.isEmpty else { return }
    print(pairs.map { "\(context.printer.clean($0))\t\(context.printer.clean($1))" })
  }
}

/// What the scripts say beside a verb and an option.
struct CompletionDescriptions {
  let verb: (Verb) -> String
  let option: (OptionRule.Name) -> String
}

extension String {
  /// The text as a shell reads it between single quotes; the shells differ in how a quote is kept.
  func quoted(keepingQuotesAs escape: String) -> String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: escape) + "'"
  }
}
