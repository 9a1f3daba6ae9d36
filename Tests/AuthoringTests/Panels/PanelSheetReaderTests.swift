import Foundation
import ScenarioEngine
import ScenarioFiles
import Testing

@testable import Authoring

struct PanelSheetReaderTests {
  let example: PanelExample

  init() throws {
    example = try PanelExample()
  }

  /// The codes found in the example's sheet with some rows changed or added.
  private func codes(_ changes: (String, String)...) -> [String] {
    var rows = example.everyAnswer
    for change in changes {
      if let place = rows.firstIndex(where: { $0.0 == change.0 }) {
        rows[place] = change
      } else {
        rows.append(change)
      }
    }
    return example.reading(rows).findings.map(\.code)
  }

  @Test func `Everything that is asked has a row, in the order of the case`() {
    #expect(
      example.form.questions.map(\.id) == [
        "what-matters/new-mates", "what-matters/shaved-head", "what-matters/leaflet",
        "ask-what/who-are-they", "ask-what/his-faith", "how-urgent/URGENCY", "by-the-desk/CHOICE",
        "do-or-dont/stay-in-touch", "do-or-dont/ask-openly", "do-or-dont/argue", "do-or-dont/mock",
        "tell/URGENCY", "tell/CHANNEL", "tell/said-dares", "tell/keeps-job", "tell/his-looks",
      ]
    )
    #expect(example.form.questions[6].answers == ["tell-leader", "search-desk"])
    #expect(example.form.questions[12].answers == ["supervisor", "alarm-112"])
  }

  @Test func `A sheet with every answer is read without a finding`() throws {
    let reading = example.reading(example.everyAnswer)
    #expect(reading.findings.map(\.message) == [])
    let sheet = try #require(reading.sheet)
    #expect(sheet.role == "prison")
    #expect(sheet.name == "s1")
    #expect(sheet.answers.count == 16)
    #expect(Set(sheet.answers.values) == [0])
  }

  @Test func `Each mistake is found, and nothing else`() {
    #expect(codes(("CASE", "another-case")) == ["sheet-of-other-case"])
    #expect(codes(("VERSION", "w")) == ["sheet-of-other-version"])
    #expect(codes(("SHEET", "")) == ["sheet-repeated"])
    #expect(codes(("ROLE", "")) == ["sheet-without-role"])
    #expect(codes(("ROLE", "Peter Jensen")) == ["sheet-without-role"])
    #expect(codes(("tell/said-dare", "required")) == ["sheet-unknown-row"])
    #expect(codes(("how-urgent/URGENCY", "T4")) == ["sheet-answer-not-possible"])
    #expect(codes(("by-the-desk/CHOICE", "3")) == ["sheet-answer-not-possible"])
    #expect(codes(("by-the-desk/CHOICE", "0")) == ["sheet-answer-not-possible"])
    #expect(codes(("how-urgent/URGENCY", "")) == ["sheet-not-complete"])
    let twice = example.everyAnswer + [("tell/URGENCY", "T1")]
    #expect(example.reading(twice).findings.map(\.code) == ["sheet-repeated-row"])
    let short = example.everyAnswer.dropLast(2)
    #expect(example.reading(Array(short)).findings.map(\.code) == ["sheet-not-complete"])
  }

  @Test func `Errors leave the sheet out, and what is only missing does not`() {
    #expect(example.reading([("ROLE", "me")]).sheet == nil)
    #expect(example.reading([]).sheet?.answers == [:])
    #expect(example.reading([("how-urgent/URGENCY", "T2")]).sheet?.answers.count == 1)
  }

  @Test func `A name in the place of the role is not repeated`() {
    let messages = example.reading([("ROLE", "Peter Jensen")]).findings.map(\.message)
    #expect(messages.contains { $0.contains("'andet' or 'prison'") })
    #expect(!messages.contains { $0.contains("Jensen") })
  }

  @Test func `Files that are no sheet are told so`() {
    func codes(_ text: String) -> [String] {
      PanelSheetReader.read(Array(text.utf8), path: "s.csv", form: example.form).findings
        .map(\.code)
    }
    #expect(codes("") == ["sheet-not-readable"])
    #expect(codes("one,two\n1,2\n") == ["sheet-not-readable"])
    #expect(codes("row,answer\n\"CASE,the-locked-desk\n") == ["sheet-not-readable"])
    #expect(codes("{\"format\": 1}") == ["sheet-not-readable"])
  }

  @Test func `An answer is known in any case, with a label, a full stop or a curled apostrophe`() {
    var form = example.form
    form.labels["do-or-dont/mock"] = [
      ["Do", "Gør"], ["Could", "Kan gøre"], ["Don't", "Lad være"],
    ]
    func answer(_ text: String) -> Int? {
      let bytes = PanelExample.sheet([("do-or-dont/mock", text)])
      return PanelSheetReader.read(bytes, path: "s", form: form).sheet?.answers["do-or-dont/mock"]
    }
    #expect(answer("dont") == 2)
    #expect(answer(" DON'T. ") == 2)
    #expect(answer("Don\u{2019}t") == 2)
    #expect(answer("'could") == 1)
    #expect(answer("lad  være") == 2)
    #expect(answer("GØR") == 0)
  }

  @Test func `Options are answered by number or by id`() {
    func answer(_ text: String) -> Int? {
      example.reading([("by-the-desk/CHOICE", text)]).sheet?.answers["by-the-desk/CHOICE"]
    }
    #expect(answer("2") == 1)
    #expect(answer("search-desk") == 1)
  }

  @Test func `Any spreadsheet's file is read: separators, encodings, columns added and moved`() {
    let rows = [
      "note;answer;row", ";the-locked-desk;CASE", ";v;VERSION", ";s1;SHEET", ";andet;ROLE",
    ]
    let text = rows.joined(separator: "\r\n") + "\r\nsvær \u{E9};T1;how-urgent/URGENCY\r\n"
    for encoding in [String.Encoding.utf8, .windowsCP1252, .isoLatin1] {
      let bytes = [UInt8](text.data(using: encoding) ?? Data())
      let reading = PanelSheetReader.read(bytes, path: "s.csv", form: example.form)
      #expect(reading.sheet?.answers == ["how-urgent/URGENCY": 1])
      #expect(reading.sheet?.role == "other")
    }
  }

  @Test func `Words that have changed since are told, at their row`() throws {
    var form = example.form
    form.texts["how-urgent/URGENCY"] = ["How urgent is it?", "Hvor meget haster det?"]
    func found(_ text: String) -> [Finding] {
      let sheet = "row,text,answer\nCASE,,the-locked-desk\nVERSION,,v\nSHEET,,s\nROLE,,prison\n"
      let row = "how-urgent/URGENCY,\(text),T1\n"
      let reading = PanelSheetReader.read(Array((sheet + row).utf8), path: "s", form: form)
      #expect(reading.sheet != nil)
      return reading.findings.filter { $0.code == "sheet-words-changed" }
    }
    #expect(found("How urgent is it?") == [])
    #expect(found("hvor meget  haster det?") == [])
    #expect(found("How bad is it?").first?.place?.line == 6)
  }

  @Test func `A list is answered whole, with a best that is not the worst`() throws {
    let ranked = try PanelExample(replacing: [("\"ask\": \"sort\"", "\"ask\": \"best-worst\"")])
    let (best, worst) = ("do-or-dont/BEST", "do-or-dont/WORST")
    func found(_ rows: [(String, String)]) -> [String] {
      ranked.reading(rows).findings.map(\.message).filter { $0.hasPrefix("'do-or-dont'") }
    }
    let part = "'do-or-dont' was answered in part (1 of 2), so that this list is left out"
    #expect(found([(best, "1"), (worst, "4")]) == [])
    #expect(found([(best, "1")]) == [part])
    #expect(found([(worst, "1")]) == [part])
    let same = "'do-or-dont' has the same option as best and as worst"
    #expect(found([(best, "1"), (worst, "1")]) == [same])
    let rated = try PanelExample(replacing: [("\"ask\": \"sort\"", "\"ask\": \"rate\"")])
    let messages = rated.reading([("do-or-dont/mock", "2")]).findings.map(\.message)
    #expect(messages.contains { $0.contains("(1 of 4)") })
  }
}
