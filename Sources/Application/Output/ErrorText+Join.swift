internal import ClassLine
internal import Screens

extension ErrorText {
  /// Says why a class cannot be joined, and what helps.
  static func text(of problem: JoinProblem, in language: Words.Language) -> String {
    switch language {
    case .english: english(problem)
    case .danish: danish(problem)
    }
  }

  private static func english(_ problem: JoinProblem) -> String {
    switch problem {
    case .noCode(let word):
      "'\(word)' is no code of a class: a code has five letters, such as KMRTX."
    case .noSuchClass(let code, []):
      "No class \(code) is open on this machine. Ask the facilitator for the code, or give the "
        + "folder with --folder."
    case .noSuchClass(let code, let there):
      "No class \(code) is open on this machine. Open here: \(there.joined(separator: ", "))."
    case .notPermitted(let path):
      "This account may not join (\(path)). The facilitator or an administrator can let it in."
    case .notTrusted(let path):
      "\(path) is not what the host of a class makes, and was not opened. Tell the facilitator."
    case .noAnswer(let code):
      "The class \(code) does not answer; its host was closed. Ask the facilitator to open it again."
    }
  }

  private static func danish(_ problem: JoinProblem) -> String {
    switch problem {
    case .noCode(let word):
      "'\(word)' er ikke et holds kode: en kode har fem bogstaver, som KMRTX."
    case .noSuchClass(let code, []):
      "Der er intet hold \(code) åbent på denne maskine. Spørg underviseren om koden, eller nævn "
        + "mappen med --folder."
    case .noSuchClass(let code, let there):
      "Der er intet hold \(code) åbent på denne maskine. Åbne her: \(there.joined(separator: ", "))."
    case .notPermitted(let path):
      "Denne konto må ikke være med (\(path)). Underviseren eller en administrator kan lukke den ind."
    case .notTrusted(let path):
      "\(path) er ikke det, et holds vært laver, og blev ikke åbnet. Sig det til underviseren."
    case .noAnswer(let code):
      "Holdet \(code) svarer ikke; dets vært blev lukket. Bed underviseren om at åbne det igen."
    }
  }
}
