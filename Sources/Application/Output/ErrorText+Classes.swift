package import Screens

extension ErrorText {
  /// Says why something cannot be done with a class.
  package static func text(of problem: ClassProblem, in language: Words.Language) -> String {
    let own = language == .danish ? problem.danish : problem.english
    return switch problem {
    case .store(let error): text(of: error, in: language)
    case .unreadableCase(let error): own + " " + text(of: error, in: language)
    case .copyChanged, .damaged, .eventUnreadable, .logDoesNotFit, .notOver, .rehearsal: own
    }
  }
}

extension ClassProblem {
  /// What the program's end tells the caller.
  package var exitCode: ExitCode {
    switch self {
    case .store(let error): error.exitCode
    case .unreadableCase, .copyChanged, .damaged, .eventUnreadable, .logDoesNotFit: .findings
    case .notOver, .rehearsal: .usage
    }
  }
}

extension ClassProblem {
  fileprivate var english: String {
    switch self {
    case .store, .unreadableCase:
      "This version of Signpost cannot read the case as the class played it. The class is kept."
    case .copyChanged:
      "The copy of the case is not the file that the class played: its hash differs."
    case .damaged: "What the records have of this class is damaged."
    case .eventUnreadable(let number, _): "Entry \(number) of the class's log cannot be read."
    case .logDoesNotFit: "The class's log does not follow from its case."
    case .notOver:
      "This class is not over, so it has no report. End it on its console: 'signpost class CASE'."
    case .rehearsal: "A rehearsal has no report."
    }
  }

  fileprivate var danish: String {
    switch self {
    case .store, .unreadableCase:
      "Denne version af Signpost kan ikke læse casen, som holdet spillede den. Holdet er gemt."
    case .copyChanged:
      "Kopien af casen er ikke den fil, holdet spillede: Dens hash er en anden."
    case .damaged: "Det, datafilen har om holdet, er beskadiget."
    case .eventUnreadable(let number, _): "Post \(number) i holdets log kan ikke læses."
    case .logDoesNotFit: "Holdets log følger ikke af casen."
    case .notOver:
      "Holdet er ikke slut, så det har ingen rapport. Slut det på styringen: 'signpost class CASE'."
    case .rehearsal: "En prøve får ingen rapport."
    }
  }
}
