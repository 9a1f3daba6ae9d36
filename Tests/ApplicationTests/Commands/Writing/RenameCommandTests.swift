import Foundation
import ScenarioEngine
import Screens
import Testing

@testable import Application

struct RenameCommandTests {
  let folder = TemporaryFolder()

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func `A name is changed in the file, and what was changed is said`() throws {
    let path = try folder.write(try Repository.example().utf8, to: "a.json")
    let ran = signpost("rename", "evening", "dusk", path, in: folder)
    #expect(ran.code == 0, "\(ran.complaints)")
    // The start, a fact of the case file, the step itself.
    #expect(ran.lines.first?.contains("'evening' is 'dusk' now, in 3 places (lines ") == true)
    #expect(ran.lines.last?.contains("formerly") == true)
    #expect(try text(path).contains(#""formerly": ["evening"]"#))
    #expect(try ScenarioLibrary().open(path).scenario.stepIndex("evening") == 0)
  }

  @Test func `What is refused changes nothing`() throws {
    let example = try Repository.example()
    let path = try folder.write(example.utf8, to: "a.json")
    func complaint(_ old: String, _ new: String, _ code: Int32 = 64) throws -> String {
      let ran = signpost("rename", old, new, path, in: folder)
      #expect(ran.code == code)
      #expect(try text(path) == example)
      return ran.complaints
    }
    #expect(try complaint("evenign", "x").contains("Did you mean 'evening'?"))
    #expect(try complaint("evening", "tell").contains("is taken, or was before: see line "))
    #expect(try complaint("evening", "A b").contains("cannot be a name"))
    #expect(try complaint("flag:evening", "x").contains("Nothing in "))
    #expect(try complaint("thing:evening", "x").contains("Before the colon can stand: case, step"))
    #expect(signpost("rename", "a", "b", in: folder).code == 64)
    #expect(signpost("rename", "a", "b", folder.file("none.json"), in: folder).code == 64)
  }

  @Test func `Plays beside the case are changed too, and play as before`() throws {
    let name = "Scenarios/denmark-prevention/rope-and-harness"
    let path = try folder.write(try Repository.text(name + ".json").utf8, to: "mine.json")
    let plays = try Repository.text(name + ".plays.json")
    let beside = try folder.write(plays.utf8, to: "mine.plays.json")
    #expect(signpost("check", "--strict", path, in: folder).code == 0)
    let renamings = [
      ("case:rope-and-harness", "rope-two"), ("step:tell", "said"), ("end-thursday", "end-other"),
      ("door-morning", "at-dawn"), ("apr-bar", "the-bar"), ("t-nice", "r-nice"),
      ("q-words", "q-said"),
    ]
    for (old, new) in renamings {
      let ran = signpost("rename", old, new, path, in: folder)
      #expect(ran.code == 0, "\(ran.complaints)")
      #expect(ran.lines.last == "\(beside): changed there too.")
      #expect(try text(beside).contains("\"\(new)\""))
      let bare = old.split(separator: ":").last ?? ""
      #expect(try !text(beside).contains("\"\(bare)\""), "\(old)")
    }
    let checked = signpost("check", "--strict", path, in: folder)
    #expect(checked.code == 0, "\(checked.text)")
    // A name that plays do not know leaves them as they are.
    let before = try text(beside)
    #expect(signpost("rename", "asta", "asta-b", path, in: folder).lines.count == 2)
    #expect(try text(beside) == before)
  }

  @Test func `Danish says the same`() throws {
    let path = try folder.write(try Repository.example().utf8, to: "a.json")
    let ran = signpost("rename", "trust", "faith-in-you", path, "--lang", "da", in: folder)
    #expect(ran.lines.first?.contains("'trust' hedder nu 'faith-in-you', 3 steder") == true)
    #expect(ran.lines.last == "Ingen gemte svar bruger dette navn.")
  }
}
