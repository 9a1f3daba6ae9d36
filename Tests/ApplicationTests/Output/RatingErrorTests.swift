import Records
import ScenarioFiles
import Screens
import Testing

@testable import Application

/// What is said where a text cannot be rated, in English and in Danish.
struct RatingErrorTests {
  static let mistake = RatingSheetReader.read(Array(#"{"format": 2}"#.utf8), path: "s").findings

  static let table: [(RatingProblem, String, String)] = [
    (
      .notFinished, "This attempt is not finished. Its words are rated when it is.",
      "Forløbet er ikke afsluttet. Ordene bedømmes, når det er."
    ),
    (
      .rubricJudgesNoWords("signpost\u{7} 1.0"),
      "The rubric signpost 1.0, by which this attempt is scored, does not judge own words.",
      "Læringsmålene signpost 1.0, som forløbet vurderes efter, dækker ikke egne ord."
    ),
    (
      .bothHaveRated,
      "Both raters have rated this text. Name the one who rates again: --rater 1 or --rater 2.",
      "Begge bedømmere har bedømt teksten. Sig, hvem der bedømmer igen: --rater 1 eller --rater 2."
    ),
    (
      .sheetMistakes(path: "a\n.json", mistake),
      "a .json cannot be used: 1:12: expected format '1', found format 2. Ask for the sheet again.",
      "a .json kan ikke bruges: 1:12: expected format '1', found format 2. Bed om arket igen."
    ),
    (
      .sheetWithoutRating, "Nobody has rated on this sheet yet.",
      "Ingen har bedømt på arket endnu."
    ),
    (
      .fileExists(path: "a.json"),
      "a.json is there already and is not replaced. Name another file.",
      "a.json findes allerede og erstattes ikke. Nævn en anden fil."
    ),
    (
      .cannotWrite(path: "x/a.json", .notFound),
      "x/a.json could not be written: its folder is not there. Nothing was changed.",
      "x/a.json kunne ikke skrives: mappen findes ikke. Intet er ændret."
    ),
    (
      .sheetFile(path: "a.json", .tooLarge(limit: 256 << 10)),
      "a.json: it is larger than 256 KiB, the most that is read",
      "a.json: den er større end grænsen på 256 KiB"
    ),
    (
      .attempt(.copyMissing), "The copy of the case that was played is not in the records.",
      "Kopien af den case, der blev spillet, er ikke i datafilen."
    ),
  ]

  @Test(arguments: table)
  func `A problem is told in both languages, cleaned`(
    problem: RatingProblem,
    english: String,
    danish: String
  ) {
    #expect(ErrorText.text(of: problem, in: .english) == english)
    #expect(ErrorText.text(of: problem, in: .danish) == danish)
  }

  @Test func `The end of the program tells what kind of problem it was`() {
    #expect(RatingProblem.notFinished.exitCode == .usage)
    #expect(RatingProblem.sheetTextChanged.exitCode == .findings)
    #expect(RatingProblem.fileExists(path: "").exitCode == .cannotWrite)
  }
}
