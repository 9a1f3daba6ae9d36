internal import ScenarioEngine
internal import Screens

/// The phrases of `signpost rate` in one language.
struct RateWords: Sendable {
  /// The head of the column with the attempt.
  let attempt: String
  /// The head of the column with the day.
  let day: String
  /// The head of the column with the number of words.
  let words: String
  /// The head of the column with what is missing.
  let missing: String
  /// What is missing: how many ratings a text has, or that two are too far apart.
  let state: @Sendable (RatedText, Int) -> String
  /// Said where no text waits.
  let nothingWaits: String
  /// How a text is opened.
  let howToRate: String
  /// Texts with two ratings, of them at the same level, of them too far apart.
  let agreement: @Sendable (Int, Int, Int) -> String
  /// That no coefficient is said yet, and from how many texts on.
  let tooFewTexts: @Sendable (Int) -> String
  /// The ordinal alpha in hundredths, with what it can be relied on for.
  let alpha: @Sendable (Int) -> String
  /// Said where all levels are the same, so that nothing tells agreement from chance.
  let noSpread: String
  /// How many attempts could not be followed.
  let unreadable: @Sendable (Int) -> String
  /// A sheet was written: its path and its name.
  let exported: @Sendable (String, String) -> [String]
  /// How many ratings were taken from a sheet.
  let taken: @Sendable (Int) -> String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> RateWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  private static let english = RateWords(
    attempt: "attempt",
    day: "day",
    words: "words",
    missing: "waits for",
    state: { standing, count in
      if case .apart = standing { return "a new rating: the two are too far apart" }
      return count == 0 ? "a first rating" : "a second rating"
    },
    nothingWaits: "No text waits for a rating.",
    howToRate: "'signpost rate ATTEMPT' opens a text.",
    agreement: { texts, same, apart in
      let head = texts == 1 ? "1 text is rated twice" : "\(texts) texts are rated twice"
      let tail = apart == 0 ? "" : ", two or more levels apart in \(apart)"
      return "\(head): same level in \(same) of \(texts)\(tail)."
    },
    tooFewTexts: { least in
      "A coefficient is said from \(least) texts on; with fewer it could be almost anything."
    },
    alpha: { hundredths in
      let alpha = Words.Language.english.decimal(hundredths: hundredths)
      return "Krippendorff's alpha for ordered levels is \(alpha). Scores that count "
        + "need 0.80 or more; from 0.67 it is tentative. It says how raters agree here, not how good "
        + "a text is."
    },
    noSpread: "All levels are the same, so that no coefficient can be said.",
    unreadable: { count in
      count == 1
        ? "1 attempt could not be read and is left out."
        : "\(count) attempts could not be read and are left out."
    },
    exported: { path, code in
      [
        "\(path) holds the text \(code) for a rater: no name, no score, no answers.",
        "The rater opens it with 'signpost rate FILE' and gives it back. Then "
          + "'signpost rate --import FILE' takes the rating into these records.",
        "For a second rater write a second sheet, so that neither sees the other's rating.",
      ]
    },
    taken: { count in
      switch count {
      case 0: "The ratings on this sheet are in the records already."
      case 1: "1 rating was taken into the records."
      default: "\(count) ratings were taken into the records."
      }
    }
  )

  private static let danish = RateWords(
    attempt: "forløb",
    day: "dag",
    words: "ord",
    missing: "venter på",
    state: { standing, count in
      if case .apart = standing { return "en ny bedømmelse: de to er for langt fra hinanden" }
      return count == 0 ? "første bedømmelse" : "anden bedømmelse"
    },
    nothingWaits: "Ingen tekst venter på en bedømmelse.",
    howToRate: "'signpost rate FORLØB' åbner en tekst.",
    agreement: { texts, same, apart in
      let head = texts == 1 ? "1 tekst er bedømt to gange" : "\(texts) tekster er bedømt to gange"
      let tail = apart == 0 ? "" : ", to eller flere niveauer fra hinanden i \(apart)"
      return "\(head): samme niveau i \(same) af \(texts)\(tail)."
    },
    tooFewTexts: { least in
      "En koefficient nævnes først fra \(least) tekster; med færre kunne den være næsten hvad som helst."
    },
    alpha: { hundredths in
      let alpha = Words.Language.danish.decimal(hundredths: hundredths)
      return "Krippendorffs alfa for ordnede niveauer er \(alpha). Resultater, der "
        + "tæller, kræver 0,80 eller mere; fra 0,67 er det foreløbigt. Det siger, hvor enige "
        + "bedømmerne er her, ikke hvor god en tekst er."
    },
    noSpread: "Alle niveauer er ens, så der kan ikke nævnes nogen koefficient.",
    unreadable: { count in
      count == 1
        ? "1 forløb kunne ikke læses og er udeladt."
        : "\(count) forløb kunne ikke læses og er udeladt."
    },
    exported: { path, code in
      [
        "\(path) rummer teksten \(code) til en bedømmer: intet navn, intet resultat, intet facit.",
        "Bedømmeren åbner den med 'signpost rate FIL' og giver den tilbage. Derefter "
          + "indlæser 'signpost rate --import FIL' bedømmelsen i datafilen.",
        "Skriv et ark til for en anden bedømmer, så ingen af dem ser den andens bedømmelse.",
      ]
    },
    taken: { count in
      switch count {
      case 0: "Arkets bedømmelser er allerede i datafilen."
      case 1: "1 bedømmelse er indlæst i datafilen."
      default: "\(count) bedømmelser er indlæst i datafilen."
      }
    }
  )
}
