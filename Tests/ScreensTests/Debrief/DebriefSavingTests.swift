import Interface
import Screens
import TestSupport
import Testing

@Suite struct DebriefSavingTests {
  private func session() throws -> Session {
    Session(.debrief(try Made.model(Made.due, Made.secrecy)))
  }

  @Test(arguments: [
    ("p", "the-map-2026-11-23.html", "<!DOCTYPE"), ("P", "the-map-2026-11-23.md", "*Your own"),
  ])
  func `a key saves the debrief under the name of case and day`(
    key: String,
    name: String,
    start: String
  ) throws {
    var model = try Made.model(Made.due, Made.secrecy)
    let effects = DebriefScreen.update(
      &model,
      .saveChosen(key == "p" ? .html : .markdown),
      in: Made.english
    )
    guard case .saveFile(let given, let text) = effects.first else {
      Issue.record("nothing is saved")
      return
    }
    #expect(given == name)
    #expect(text.hasPrefix(start))
    let keys = DebriefScreen.bindings(for: model, in: Made.english)
    let binding = keys.first { $0.keys == [.character(Character(key))] }
    #expect(binding?.message == .saveChosen(key == "p" ? .html : .markdown))
  }

  @Test func `where it was saved is said with its path, and why it was not`() throws {
    var session = try session()
    session.receive(.fileSaved("/home/noor/the-map.html"))
    #expect(session.model.notice == "Saved: /home/noor/the-map.html")
    session.receive(.fileNotSaved(.diskFull))
    #expect(session.model.notice == "It was not saved: the disk is full.")
    session.receive(.fileNotSaved(.failed("/mnt/x.html")))
    #expect(session.model.notice == "It was not saved: /mnt/x.html cannot be written.")
  }

  @Test func `another language rewords the debrief on the screen`() throws {
    var session = try session()
    session.press(.character("L"))
    guard case .debrief(let model) = session.model.route else {
      Issue.record("the debrief is gone")
      return
    }
    #expect(model.sections.first?.title == "Hvordan det endte")
  }
}
