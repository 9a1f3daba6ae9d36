/// The script that lets bash complete a command line.
struct BashCompletion {
  var lines: [String] {
    [
      "# Completions of signpost for bash, made by 'signpost completions bash'.",
      "",
      "# Offers words, each on a line of its own, that begin with what is typed.",
      "_signpost_words() { mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$word\"); }",
      "",
      "# Offers files or folders of any name.",
      "_signpost_paths() {",
      "  compopt -o filenames",
      "  mapfile -t COMPREPLY < <(compgen \"$1\" -- \"$word\")",
      "}",
      "",
      "# Offers files with an ending and the folders that lead to them.",
      "_signpost_files() {",
      "  compopt -o filenames",
      "  mapfile -t -O \"${#COMPREPLY[@]}\" COMPREPLY \\",
      "    < <(compgen -f -X \"!*$1\" -- \"$word\"; compgen -d -- \"$word\")",
      "}",
      "",
      "# Offers words of its own, if any, and the first words of what the program lists.",
      "_signpost_listed() {",
      "  _signpost_words \"${2-} $(\"${COMP_WORDS[0]}\" completions \"$1\" 2>/dev/null | cut -f 1)\"",
      "}",
      "",
      "_signpost() {",
      "  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} verb='' i",
      "  COMPREPLY=()",
      "  # Bash takes --lang=da for three words.",
      "  if [[ $word == = ]]; then word=''",
      "  elif [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD - 2]}; fi",
      "  for ((i = 1; i < COMP_CWORD; i++)); do",
      "    case ${COMP_WORDS[i]} in",
      "    \(valued)) [[ ${COMP_WORDS[++i]} != = ]] || ((++i)) ;;",
      "    -*) ;;",
      "    *) verb=${COMP_WORDS[i]} && break ;;",
      "    esac",
      "  done",
      "  case $previous in",
    ]
      + OptionRule.all.filter { $0.value != nil }.map {
        "  \($0.flag)) \(offer($0.completion)); return ;;"
      }
      + [
        "  esac",
        "  if [[ $word == -* ]]; then",
        "    case $verb in",
      ] + optionLines + [
        "    esac",
        "    return",
        "  fi",
        "  case $verb in",
        "  '') \(offer(.words(Verb.allCases.map(\.rawValue)))) ;;",
      ]
      + Verb.allCases.filter { $0.completion != .nothing }
      .map { "  \($0.rawValue)) \(offer($0.completion)) ;;" }
      + [
        "  esac",
        "}",
        "",
        "complete -F _signpost signpost",
      ]
  }

  private var valued: String {
    OptionRule.all.filter { $0.value != nil }.map(\.flag).joined(separator: " | ")
  }

  private var optionLines: [String] {
    let common = OptionRule.common.flatMap { [$0.flag, $0.shortFlag].compactMap(\.self) }
    let own = Verb.allCases.filter { !$0.ownOptions.isEmpty }
      .map { ($0.rawValue, $0.ownOptions.map(\.flag)) }
    return (own + [("*", [])]).map { verb, options in
      "    \(verb)) \(offer(.words(options + common))) ;;"
    }
  }

  private func offer(_ completion: Completion) -> String {
    switch completion {
    case .nothing: ":"
    case .file(let ending): ending.isEmpty ? "_signpost_paths -f" : "_signpost_files \(ending)"
    case .folder: "_signpost_paths -d"
    case .cases: "_signpost_listed cases; _signpost_files .json"
    case .wordsOrCases(let words):
      "_signpost_listed cases '\(words.joined(separator: " "))'; _signpost_files .json"
    case .attempts: "_signpost_listed attempts"
    case .profiles: "_signpost_listed profiles"
    case .words(let words): "_signpost_words '\(words.joined(separator: " "))'"
    }
  }
}
