import Foundation
import Records
import ScenarioEngine
import Screens
import Testing

@testable import Application

/// Attempts that were scored against rubric 1.0, on cases whose files have changed since.
@Suite struct `Attempts of an older rubric` {
  private let folder = TemporaryFolder()

  init() throws {
    let fixture = Repository.root.appending(path: "Tests/ApplicationTests/Fixtures/rubric-1.0.db")
    try folder.write(try Data(contentsOf: fixture), to: "records.db")
  }

  static let ids = (1...4).map { "10ad00000000000\($0)" }

  @Test(arguments: ids)
  func `They replay to the stored result, byte for byte`(id: String) throws {
    let ran = signpost("replay", id, in: folder)
    #expect(ran.code == 0, "\(ran.text)")
    #expect(ran.lines.last == "The result is the stored one, byte for byte.")
    #expect(ran.text.contains("signpost 1.0"))
  }

  @Test func `They keep the key that they were played with`() throws {
    let store = try RecordStore.open(path: folder.file("records.db"))
    let stored = try #require(try store.attempt(Self.ids[2]))
    let copy = try #require(try store.caseCopy(stored.caseCopyHash))
    let library = ScenarioLibrary(folders: [])
    let replay = try AttemptReplay(of: stored, copy: copy, library: library)
    #expect(replay.playable.source.hashes == stored.header.hashes)
    #expect(replay.playable.rubric.version == "1.0")
    let today = try library.open("builtin:denmark-prevention/the-table-by-the-window.json")
    #expect(today.rubric.version != "1.0")
    #expect(today.source.hashes.play != stored.header.hashes.play)
  }

  /// The case as a panel has rated it since: another key, so another play hash.
  @Test func `A panel that rates the case later does not touch them`() throws {
    let path = "builtin:denmark-prevention/the-table-by-the-window.json"
    let text = String(decoding: try ScenarioLibrary(folders: []).bytes(of: path), as: UTF8.self)
    let place = try #require(text.range(of: "\"support\": \"direct\""))
    let panel = #""panel": {"raters": {"officer": 12}, "votes": [0, 0, 12]}"#
    let rated = text.replacingCharacters(in: place, with: panel)
    try folder.write(rated.utf8, to: "cases/the-table-by-the-window.json")
    let library = ScenarioLibrary(folders: [.init(path: folder.file("cases"), isNamed: true)])
    let before = try ScenarioLibrary(folders: []).open(path)
    let after = try library.open(folder.file("cases/the-table-by-the-window.json"))
    #expect(after.source.hashes.play != before.source.hashes.play)
    let ran = signpost(
      "replay",
      Self.ids[2],
      in: folder,
      environment: ["SIGNPOST_SCENARIOS": folder.file("cases")]
    )
    #expect(ran.lines.last == "The result is the stored one, byte for byte.")
  }
}
