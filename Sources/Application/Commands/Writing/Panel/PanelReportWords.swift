internal import ScenarioEngine
internal import Screens

/// The phrases of `signpost panel` in one language.
struct PanelReportWords: Sendable {
  /// A case asks nothing; its name.
  let asksNothing: @Sendable (String) -> String
  /// How many sheets were made, with how many questions, of which case, by its title and as it was named.
  let invited: @Sendable (Int, Int, String, String) -> [String]
  /// One of the program's own cases cannot be written; its name.
  let ownCase: @Sendable (String) -> String
  /// More sheets than can be counted.
  let tooMany: @Sendable (Int) -> String
  /// How many sheets of how many have mistakes, so that none is counted.
  let notCounted: @Sendable (Int, Int) -> String
  /// How many raters there are, and of which work.
  let raters: @Sendable (Int, String) -> String
  /// The heads of the table.
  let question: String
  let count: String
  let answers: String
  let agreement: String
  /// How many gave the most frequent answer, of how many; whether they disagree.
  let voted: @Sendable (Int, Int, Bool) -> String
  /// The mean rating and rwg; whether they disagree.
  let rated: @Sendable (String, String?, Bool) -> String
  /// No coefficient is told yet, and from how many questions on.
  let tooFewQuestions: @Sendable (Int) -> String
  /// The alpha of a group over so many questions, in hundredths.
  let alpha: @Sendable (PanelAgreement.Group, Int, Int?) -> String
  /// Stands before what keys say otherwise than the panel.
  let differences: String
  /// Stands before the panels that would be written.
  let wouldWrite: String
  /// How far the key has come, before and now.
  let keyState: @Sendable (KeyState, KeyState) -> String
  /// Whether the case was written; its path.
  let ending: @Sendable (Bool, String) -> String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> PanelReportWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

extension PanelReportWords {
  private static let english = PanelReportWords(
    asksNothing: { "\($0) asks nothing that a panel could answer." },
    invited: { sheets, questions, title, target in
      let many = sheets == 1 ? "1 sheet" : "\(sheets) sheets"
      return [
        "\(many) with \(questions) questions of the case \(title), one for each rater; no right answer "
          + "stands on them.",
        "Send each to one person, and ask that nobody talks about the answers. When they are back: "
          + "'signpost panel collect \(target) SHEET...'.",
      ]
    },
    ownCase: {
      "\($0) is a part of the program and is not changed. Take a copy: "
        + "'signpost new --from \($0)', or leave --write out."
    },
    tooMany: { "At most \($0) sheets can be counted." },
    notCounted: { broken, all in
      let many = all == 1 ? "The sheet has" : "\(broken) of \(all) sheets have"
      return "\(many) mistakes, so nothing was counted and nothing written."
    },
    raters: { count, roles in
      "\(count == 1 ? "1 sheet" : "\(count) sheets") answered, by the raters' work: \(roles)."
    },
    question: "question",
    count: "raters",
    answers: "answers",
    agreement: "agreement",
    voted: { most, all, disagrees in
      "\(most) of \(all)" + (disagrees ? ", they disagree: not scored" : "")
    },
    rated: { mean, rwg, disagrees in
      "mean \(mean)" + (rwg.map { ", rwg \($0)" } ?? "")
        + (disagrees ? ", they disagree: not scored" : "")
    },
    tooFewQuestions: {
      "A coefficient is told from \($0) questions of a kind on; with fewer it could be almost anything."
    },
    alpha: { group, count, hundredths in
      let name = groupsInEnglish[group] ?? ""
      guard let hundredths else { return "All answers to the \(count) \(name) are the same." }
      let alpha = Words.Language.english.decimal(hundredths: hundredths)
      return "Krippendorff's alpha over \(count) \(name) is \(alpha). Keys that count need 0.80 or "
        + "more; from 0.67 it is tentative."
    },
    differences: "Where the key says something else than the panel:",
    wouldWrite: "The panels that --write would put into the keys:",
    keyState: { before, after in
      let (old, new) = (statesInEnglish[before] ?? "", statesInEnglish[after] ?? "")
      return before == after
        ? "The key is \(new), as before." : "The key was \(old); it is \(new) now."
    },
    ending: { isWritten, path in
      isWritten
        ? "\(path) has the panel now. All else in it is as it was."
        : "Nothing was written. With --write the panel goes into the case."
    }
  )

  private static let groupsInEnglish: [PanelAgreement.Group: String] = [
    .observations: "observations", .selections: "questions and facts",
    .urgency: "questions of urgency", .sorting: "sorted options", .ratings: "rated options",
  ]

  private static let statesInEnglish: [KeyState: String] = [
    .synthesis: "its authors' alone", .partlyRated: "rated in part",
    .smallPanel: "rated by a small panel, and provisional", .panel: "a panel's",
  ]

  private static let danish = PanelReportWords(
    asksNothing: { "\($0) spørger ikke om noget, som et panel kunne svare på." },
    invited: { sheets, questions, title, target in
      let many = sheets == 1 ? "1 ark" : "\(sheets) ark"
      return [
        "\(many) med \(questions) spørgsmål fra casen \(title), et til hver praktiker; der står intet "
          + "facit på dem.",
        "Send hvert ark til én person, og bed dem om ikke at tale om svarene. Når de er tilbage: "
          + "'signpost panel collect \(target) ARK...'.",
      ]
    },
    ownCase: {
      "\($0) er en del af programmet og ændres ikke. Tag en kopi: "
        + "'signpost new --from \($0)', eller udelad --write."
    },
    tooMany: { "Der kan højst tælles \($0) ark." },
    notCounted: { broken, all in
      let many = all == 1 ? "Arket har" : "\(broken) af \(all) ark har"
      return "\(many) fejl, så intet er talt og intet skrevet."
    },
    raters: { count, roles in "\(count) ark besvaret, efter arbejdsområde: \(roles)." },
    question: "spørgsmål",
    count: "svar",
    answers: "hvad der blev svaret",
    agreement: "enighed",
    voted: { most, all, disagrees in
      "\(most) af \(all)" + (disagrees ? ", de er uenige: tæller ikke" : "")
    },
    rated: { mean, rwg, disagrees in
      "gennemsnit \(mean)" + (rwg.map { ", rwg \($0)" } ?? "")
        + (disagrees ? ", de er uenige: tæller ikke" : "")
    },
    tooFewQuestions: {
      "En koefficient nævnes først fra \($0) spørgsmål af én slags; med færre kunne den være næsten "
        + "hvad som helst."
    },
    alpha: { group, count, hundredths in
      let name = groupsInDanish[group] ?? ""
      guard let hundredths else { return "Alle svar på de \(count) \(name) er ens." }
      let alpha = Words.Language.danish.decimal(hundredths: hundredths)
      return
        "Krippendorffs alfa over \(count) \(name) er \(alpha). Et facit, der tæller, kræver 0,80 "
        + "eller mere; fra 0,67 er det foreløbigt."
    },
    differences: "Her siger facit noget andet end panelet:",
    wouldWrite: "De paneler, som --write ville lægge ind i facit:",
    keyState: { before, after in
      let (old, new) = (statesInDanish[before] ?? "", statesInDanish[after] ?? "")
      return before == after ? "Facit er stadig \(new)." : "Facit var \(old); nu er det \(new)."
    },
    ending: { isWritten, path in
      isWritten
        ? "Panelet står nu i \(path). Alt andet i filen er, som det var."
        : "Intet er skrevet. Med --write kommer panelet ind i casen."
    }
  )

  private static let groupsInDanish: [PanelAgreement.Group: String] = [
    .observations: "iagttagelser", .selections: "spørgsmål og oplysninger",
    .urgency: "spørgsmål om, hvor meget det haster", .sorting: "sorterede muligheder",
    .ratings: "bedømte muligheder",
  ]

  private static let statesInDanish: [KeyState: String] = [
    .synthesis: "forfatternes eget", .partlyRated: "delvist vurderet af praktikere",
    .smallPanel: "vurderet af et lille panel og foreløbigt", .panel: "et fagpanels",
  ]
}
