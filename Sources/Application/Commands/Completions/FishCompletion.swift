/// The script that lets fish complete a command line.
struct FishCompletion {
  let descriptions: CompletionDescriptions

  var lines: [String] {
    [
      "# Completions of signpost for fish, made by 'signpost completions fish'.",
      "complete -c signpost -f",
    ]
      + OptionRule.common.map { option($0, of: nil) }
      + Verb.allCases.map { verb in
        "complete -c signpost -n 'not \(Self.seen(Verb.allCases))' -a \(verb.rawValue)"
          + " -d \(quoted(descriptions.verb(verb)))"
      }
      + Verb.allCases.flatMap { verb in
        verb.ownOptions.map { option($0, of: verb) } + argument(verb)
      }
  }

  private func option(_ rule: OptionRule, of verb: Verb?) -> String {
    let condition = verb.map { " -n '\(Self.seen([$0]))'" } ?? ""
    let short = rule.shortFlag.map { " -s \($0.dropFirst())" } ?? ""
    return "complete -c signpost\(condition)\(short) -l \(rule.name.rawValue)"
      + value(rule.completion) + " -d \(quoted(descriptions.option(rule.name)))"
  }

  private func value(_ completion: Completion) -> String {
    switch completion {
    case .nothing: ""
    case .file: " -r -F"
    case .folder: " -x -a '(__fish_complete_directories)'"
    default: " -x -a \(quoted(words(completion)))"
    }
  }

  private func argument(_ verb: Verb) -> [String] {
    guard verb.completion != .nothing else { return [] }
    // `signpost help play` and `signpost completions bash` take one word.
    return [
      "complete -c signpost -n '\(Self.seen([verb]))' -k -a \(quoted(words(verb.completion)))"
    ]
  }

  private func words(_ completion: Completion) -> String {
    switch completion {
    case .nothing: ""
    case .file(let ending): "(__fish_complete_suffix \(ending))"
    case .folder: "(__fish_complete_directories)"
    case .cases: "(signpost completions cases 2>/dev/null; __fish_complete_suffix .json)"
    case .wordsOrCases(let words): words.joined(separator: " ") + " " + self.words(.cases)
    case .attempts: "(signpost completions attempts 2>/dev/null)"
    case .profiles: "(signpost completions profiles 2>/dev/null)"
    case .words(let words): words.joined(separator: " ")
    }
  }

  private static func seen(_ verbs: [Verb]) -> String {
    "__fish_seen_subcommand_from " + verbs.map(\.rawValue).joined(separator: " ")
  }

  private func quoted(_ text: String) -> String { text.quoted(keepingQuotesAs: "\\'") }
}
