import Records
import ScenarioEngine
import ScenarioFiles
import Screens
import Terminal
import Testing

@testable import Application

struct ErrorTextTests {
  @Test(arguments: ErrorTable.usage)
  func `Every mistake in a command line is said`(
    _ error: UsageError,
    _ english: String,
    _ danish: String
  ) {
    #expect(ErrorText.text(of: error, in: .english) == english)
    #expect(ErrorText.text(of: error, in: .danish) == danish)
  }

  @Test(arguments: ErrorTable.store)
  func `Every refusal of the records is said, with what is safe and what to do`(
    _ reason: StoreError.Reason,
    _ english: String,
    _ danish: String
  ) {
    let error = StoreError(reason, operation: .append, path: "/home/a/records.db")
    #expect(ErrorText.text(of: error, in: .english) == english)
    #expect(ErrorText.text(of: error, in: .danish) == danish)
  }

  @Test(arguments: ErrorTable.store)
  func `No refusal of the records reaches the trainee as the name of a value`(
    _ reason: StoreError.Reason,
    _ english: String,
    _ danish: String
  ) {
    let problem = StoreProblem(StoreError(reason, operation: .append, path: "/home/a/records.db"))
    if case .other = problem, reason != .missing {
      #expect(problem == .other(english: english, danish: danish))
    }
    let said = Words.english.notSaved(problem)
    #expect(said.hasSuffix(".") && !said.contains("user:") && said.contains(" "))
    #expect(said != Words.danish.notSaved(problem))
  }

  @Test(arguments: [
    (
      StoreError.Reason.full,
      "No case can be begun now: the disk is full, or this account's share of it "
        + "(/home/a/records.db). Earlier work is not lost, only not shown. Make room and start again.",
      "Ingen case kan begyndes nu: disken, eller kontoens andel af den, er fuld "
        + "(/home/a/records.db). Tidligere arbejde er ikke tabt, det vises blot ikke. "
        + "Skaf plads, og start igen."
    ),
    (
      .notPermitted,
      "No case can be begun now: this account may not use the file or its folder "
        + "(/home/a/records.db). Earlier work is not lost, only not shown. "
        + "Leave and start with --records FILE.",
      "Ingen case kan begyndes nu: denne konto må ikke bruge filen eller dens mappe "
        + "(/home/a/records.db). Tidligere arbejde er ikke tabt, det vises blot ikke. "
        + "Afslut, og start med --records FIL."
    ),
    (
      .damaged,
      "No case can be begun now: the file is damaged (/home/a/records.db). "
        + "Leave and start with --records FILE.",
      "Ingen case kan begyndes nu: filen er beskadiget (/home/a/records.db). "
        + "Afslut, og start med --records FIL."
    ),
    (
      .missing,
      "No case can be begun now: the file for records cannot be made there (/home/a/records.db). "
        + "Leave and start with --records FILE.",
      "Ingen case kan begyndes nu: datafilen kan ikke oprettes dér (/home/a/records.db). "
        + "Afslut, og start med --records FIL."
    ),
  ])
  func `The start says why nothing can be played, whether work is safe, and what helps`(
    _ reason: StoreError.Reason,
    _ english: String,
    _ danish: String
  ) {
    let path = "/home/a/records.db"
    let error = StoreError(reason, operation: .open, path: path + ".lock")
    #expect(ErrorText.textAtStart(of: error, path: path, in: .english) == english)
    #expect(ErrorText.textAtStart(of: error, path: path, in: .danish) == danish)
  }

  @Test func `What could not be done is named by its kind`() {
    func text(_ operation: StoreOperation, _ language: Words.Language) -> String {
      ErrorText.text(of: StoreError(.damaged, operation: operation, path: "r"), in: language)
    }
    #expect(
      text(.open, .english) == """
        The records could not be opened: the file is damaged (r). Nothing in the file was changed. \
        Keep a copy of the file, and go on with another: --records FILE.
        """
    )
    #expect(
      text(.readAttempt, .danish) == """
        Datafilen kunne ikke læses: filen er beskadiget (r). Intet i filen er ændret. \
        Behold en kopi af filen, og gå videre med en anden: --records FIL.
        """
    )
    #expect(StoreOperation.allCases.map(StoreTask.init).count == StoreOperation.allCases.count)
  }

  @Test func `A call without a home says that there is no place for records`() {
    let error = StoreError(.missing, operation: .open, path: "")
    #expect(
      ErrorText.text(of: error, in: .english)
        == "There is no place for records, as HOME is not set or does not begin with /. Name a file with --records FILE."
    )
    #expect(
      ErrorText.text(of: error, in: .danish) == """
        Der er ingen plads til en datafil, fordi HOME ikke er sat eller ikke begynder med /. Angiv en med --records FIL.
        """
    )
    #expect(
      ErrorText.textAtStart(of: error, path: nil, in: .english) == """
        No case can be begun now. There is no place for records, as HOME is not set or does not begin with /. \
        Name a file with --records FILE.
        """
    )
  }

  @Test(arguments: ErrorTable.file)
  func `Every refusal of a file is said after its name`(
    _ error: FileError,
    _ english: String,
    _ danish: String
  ) {
    #expect(ErrorText.text(of: error, path: "a.json", in: .english) == "a.json: \(english)")
    #expect(ErrorText.text(of: error, path: "a.json", in: .danish) == "a.json: \(danish)")
  }

  @Test(arguments: ErrorTable.terminal)
  func `Every reason against the full screen is said`(
    _ error: TerminalError,
    _ english: String,
    _ danish: String
  ) {
    #expect(ErrorText.text(of: error, in: .english) == english)
    #expect(ErrorText.text(of: error, in: .danish) == danish)
  }

  @Test(arguments: ErrorTable.cases)
  func `Every refusal of a case is said`(
    _ error: CaseError,
    _ english: String,
    _ danish: String
  ) {
    #expect(ErrorText.text(of: error, in: .english) == english)
    #expect(ErrorText.text(of: error, in: .danish) == danish)
  }

  @Test(arguments: ErrorTable.attempts)
  func `Every reason why an attempt cannot be followed is said`(
    _ problem: AttemptProblem,
    _ english: String,
    _ danish: String
  ) {
    #expect(ErrorText.text(of: problem, in: .english) == english)
    #expect(ErrorText.text(of: problem, in: .danish) == danish)
  }

  @Test func `Names from outside cannot steer the terminal`() {
    let name = "a\u{1B}]0;title\u{7}b\u{202E}"
    let texts = [
      ErrorText.text(of: UsageError.unknownVerb(name, nearest: nil), in: .english),
      ErrorText.text(of: UsageError.needlessArgument(name, verb: nil), in: .danish),
      ErrorText.text(of: FileError.notFound, path: name, in: .english),
      ErrorText.text(of: TerminalError.unknownType(name), in: .english),
      ErrorText.text(of: CaseError.unknownID(name, nearest: nil), in: .english),
      ErrorText.text(of: CaseError.unknownVariant(name, known: ["a"]), in: .english),
      ErrorText.text(of: StoreError(.full, operation: .append, path: name), in: .english),
    ]
    for text in texts {
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" })
      #expect(text.contains("ab"))
    }
  }

  @Test func `Exit codes tell a wrong name from records that cannot be used`() {
    func code(_ reason: StoreError.Reason) -> Int32 {
      StoreError(reason, operation: .open, path: "r").exitCode.number
    }
    #expect(code(.attemptUnknown) == 64)
    #expect(code(.ambiguous(count: 2)) == 64)
    #expect(code(.full) == 73)
    #expect(code(.damaged) == 73)
    #expect(CaseError.unknownID("a", nearest: nil).exitCode.number == 64)
    #expect(CaseError.file(path: "a", .notFound).exitCode.number == 64)
    #expect(CaseError.findings(path: "a", []).exitCode.number == 65)
  }
}
