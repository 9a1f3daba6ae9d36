internal import PlainText
internal import ScenarioFiles

/// Why a text cannot be rated, or a rating cannot be kept.
extension ErrorWords {
  static let ratingInEnglish: @Sendable (RatingProblem) -> String = { problem in
    switch problem {
    case .notFinished: "This attempt is not finished. Its words are rated when it is."
    case .rubricJudgesNoWords(let rubric):
      "The rubric \(CleanText.line(rubric)), by which this attempt is scored, does not judge own words."
    case .nothingToRate:
      "There is nothing to rate in this attempt: no report with own words was due, or none was "
        + "written. 'signpost rate' lists the texts that wait."
    case .bothHaveRated:
      "Both raters have rated this text. Name the one who rates again: --rater 1 or --rater 2."
    case .sheetMistakes(let path, let findings):
      "\(CleanText.line(path)) cannot be used: \(firstMistake(findings)). Ask for the sheet again."
    case .sheetUnknown(let code):
      "No text in these records has the name \(CleanText.line(code)). Use the records that the "
        + "sheet came from: --records FILE."
    case .sheetTextChanged:
      "The text on the sheet is not the one in the records, so the rating is not taken."
    case .sheetWithoutRating: "Nobody has rated on this sheet yet."
    case .fileExists(let path):
      "\(CleanText.line(path)) is there already and is not replaced. Name another file."
    case .cannotWrite(let path, let error):
      "\(CleanText.line(path)) could not be written: \(cannotWriteInEnglish(error)). "
        + "Nothing was changed."
    // These are said in the words of what they are about.
    case .store, .attempt, .sheetFile: ""
    }
  }

  private static func cannotWriteInEnglish(_ error: FileError) -> String {
    switch error {
    case .notFound: "its folder is not there"
    case .notPermitted: "this account may not write there"
    case .wrongKind, .notAFolder, .tooLarge, .tooMany, .exists:
      "no file can be made there"
    case .full: "the disk is full"
    case .other(let number): "the system refused it (error \(number))"
    }
  }

  static let ratingInDanish: @Sendable (RatingProblem) -> String = { problem in
    switch problem {
    case .notFinished: "Forløbet er ikke afsluttet. Ordene bedømmes, når det er."
    case .rubricJudgesNoWords(let rubric):
      "Læringsmålene \(CleanText.line(rubric)), som forløbet vurderes efter, dækker ikke egne ord."
    case .nothingToRate:
      "Der er intet at bedømme i forløbet: der skulle ikke indberettes med egne ord, eller der er "
        + "ikke skrevet noget. 'signpost rate' viser de tekster, der venter."
    case .bothHaveRated:
      "Begge bedømmere har bedømt teksten. Sig, hvem der bedømmer igen: --rater 1 eller --rater 2."
    case .sheetMistakes(let path, let findings):
      "\(CleanText.line(path)) kan ikke bruges: \(firstMistake(findings)). Bed om arket igen."
    case .sheetUnknown(let code):
      "Ingen tekst i datafilen har navnet \(CleanText.line(code)). Brug den datafil, som "
        + "arket kom fra: --records FIL."
    case .sheetTextChanged:
      "Teksten på arket er ikke den, der står i datafilen, så bedømmelsen tages ikke med."
    case .sheetWithoutRating: "Ingen har bedømt på arket endnu."
    case .fileExists(let path):
      "\(CleanText.line(path)) findes allerede og erstattes ikke. Nævn en anden fil."
    case .cannotWrite(let path, let error):
      "\(CleanText.line(path)) kunne ikke skrives: \(cannotWriteInDanish(error)). Intet er ændret."
    case .store, .attempt, .sheetFile: ""
    }
  }

  private static func cannotWriteInDanish(_ error: FileError) -> String {
    switch error {
    case .notFound: "mappen findes ikke"
    case .notPermitted: "kontoen må ikke skrive der"
    case .wrongKind, .notAFolder, .tooLarge, .tooMany, .exists:
      "der kan ikke laves en fil der"
    case .full: "disken er fuld"
    case .other(let number): "systemet afviste det (fejl \(number))"
    }
  }

  /// The place and the words of the first mistake; what readers find is in English.
  private static func firstMistake(_ findings: [Finding]) -> String {
    guard let finding = findings.first(where: { $0.severity == .error }) else { return "?" }
    let place = finding.place.map { "\($0.line):\($0.column): " } ?? ""
    return place + finding.message
  }
}
