/// The script that lets zsh complete a command line.
struct ZshCompletion {
  let descriptions: CompletionDescriptions

  var lines: [String] {
    [
      "#compdef signpost",
      "# Completions of signpost for zsh, made by 'signpost completions zsh'.",
      "",
      "# Offers what the program lists, with its meaning.",
      "_signpost_listed() {",
      "  local kind=$@[-1]",
      "  local -a listed=(${(f)\"$(_call_program $kind signpost completions $kind 2>/dev/null)\"})",
      "  listed=(${listed/$'\\t'/:})",
      "  _describe -t $kind $kind listed",
      "}",
      "",
      "_signpost_commands() {",
      "  local -a commands=(",
    ] + Verb.allCases.map { "    " + quoted($0.rawValue + ":" + descriptions.verb($0)) } + [
      "  )",
      "  _describe -t commands command commands",
      "}",
      "",
      "_signpost() {",
      "  local curcontext=$curcontext state",
      "  local -a line options=(",
    ] + OptionRule.common.map { "    " + option($0) } + [
      "  )",
      "  _arguments -C -S $options '1: :_signpost_commands' '*:: :->arguments' && return",
      "  [[ $state == arguments ]] || return 1",
      "  curcontext=${curcontext%:*}-$words[1]:",
      "  case $words[1] in",
    ] + Verb.allCases.flatMap(branch) + [
      "  esac",
      "}",
      "",
      "if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _signpost \"$@\"",
      "else compdef _signpost signpost; fi",
    ]
  }

  private func branch(_ verb: Verb) -> [String] {
    let own = verb.ownOptions.map { "    " + option($0) + " \\" }
    return ["  \(verb.rawValue))", "    _arguments -S $options \\"] + own
      + ["    \(argument(verb)) ;;"]
  }

  private func argument(_ verb: Verb) -> String {
    switch verb.completion {
    case .nothing: "&& return"
    case .cases: alternatives(place: 1)
    // After a task a case is named too.
    case .wordsOrCases(let words):
      alternatives(place: 1, "\"tasks:task:(\(words.joined(separator: " ")))\" ")
        + " " + alternatives(place: 2)
    default:
      verb == .help
        ? "'1: :_signpost_commands'"
        : quoted("\(verb.takesSeveral ? "*" : "1"): :\(action(verb.completion))")
    }
  }

  /// Cases and their files, and what else is offered beside them.
  private func alternatives(place: Int, _ others: String = "") -> String {
    "'\(place): :{_alternative \(others)\"cases:case:_signpost_listed cases\" "
      + "\"files:file:_files -g \\\\*.json\"}'"
  }

  private func option(_ rule: OptionRule) -> String {
    let meaning = "[\(descriptions.option(rule.name))]"
    let value =
      rule.value.map { ":\($0.replacing(":", with: " ")):\(action(rule.completion))" } ?? ""
    guard let short = rule.shortFlag else {
      return quoted(rule.flag + (rule.value == nil ? "" : "=") + meaning + value)
    }
    return "'(\(short) \(rule.flag))'{\(short),\(rule.flag)}" + quoted(meaning + value)
  }

  private func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " "
    case .file(let ending): ending.isEmpty ? "_files" : "_files -g \"*\(ending)\""
    case .folder: "_files -/"
    case .cases: "_signpost_listed cases"
    case .attempts: "_signpost_listed attempts"
    case .profiles: "_signpost_listed profiles"
    case .words(let words), .wordsOrCases(let words): "(\(words.joined(separator: " ")))"
    }
  }

  private func quoted(_ text: String) -> String { text.quoted(keepingQuotesAs: "'\\''") }
}
