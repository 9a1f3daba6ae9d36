extension PreviewWords {
  /// The phrases in English.
  static let english = PreviewWords(
    title: "Preview",
    nothingKept: "Preview: nothing is kept",
    quitHelp: "Leave the program; nothing of this preview is kept",
    findings: "Findings",
    findingsHelp: "Show what the check found in the file",
    findingCount: { count in
      switch count {
      case 0: "no findings"
      case 1: "1 finding"
      default: "\(count) findings"
      }
    },
    findingsAtKey: { count in
      switch count {
      case 0: "no findings"
      case 1: "1 finding: F"
      default: "\(count) findings: F"
      }
    },
    errorsAtKey: { $0 == 1 ? "1 error: F" : "\($0) errors: F" },
    noFindings: "The check found nothing.",
    findingHelp: "Show the reason of the marked finding and what to do",
    whyItMatters: "Why it matters",
    whatToDo: "What to do",
    closeHelp: "Close it and go back",
    stepBack: "Step back",
    stepBackHelp: "Go back to before the last answer",
    atStart: "The preview began here.",
    stepOn: "Step on",
    stepOnHelp: "Go on as the best answer does",
    atEnd: "The case ends here.",
    goToHelp: { id, title in
      title.isEmpty ? "Go to the step '\(id)'" : "Go to the step '\(id)': \(title)"
    },
    again: "From start",
    fromStart: "The preview begins again.",
    readAgainHelp: "Read the file again now",
    unchanged: "The file has not changed.",
    notFollowed:
      "The system does not say when the file is saved. It is read again at each step; r reads it now.",
    reloaded: { clock, found, play in
      play.isEmpty ? "Reloaded \(clock): \(found)." : "Reloaded \(clock): \(found). \(play)"
    },
    keepsOlder: "It cannot be played as it is now, so you play it as it was before.",
    noPlay: "There is no play before the file is free of errors.",
    impossible: { number, step in
      "Your \(ordinal(number)) answer is no longer possible, so the play stands at '\(step)'."
    },
    otherWay: { "The story goes another way now, so the play stands at '\($0)'." },
    noStart: { "It cannot begin where it was to begin, so the play stands at '\($0)'." },
    refused: { error in
      func meant(_ nearest: String?) -> String { nearest.map { " Did you mean '\($0)'?" } ?? "" }
      return switch error {
      case .unknownStep(let id, let nearest): "the case has no step '\(id)'.\(meant(nearest))"
      case .unknownName(let name, let nearest):
        "the case has no flag or counter '\(name)'.\(meant(nearest))"
      case .flagWithNumber(let name):
        "'\(name)' is a flag: --set \(name) sets it, --set \(name)=no clears it."
      case .counterWithoutNumber(let name):
        "'\(name)' is a counter and needs a number: --set \(name)=2."
      }
    }
  )

  private static func ordinal(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    if words.indices.contains(number - 1) { return words[number - 1] }
    let ending =
      switch (number % 10, number % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }
}
