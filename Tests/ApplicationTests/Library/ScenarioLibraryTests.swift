import Foundation
import Hashing
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

@testable import Application

struct ScenarioLibraryTests {
  let folder = TemporaryFolder()

  func library(_ names: String..., shipped: [String: String] = [:]) throws -> ScenarioLibrary {
    let data = ["Rubrics/signpost-2.1.json", "Evidence/register.json", "Directories/denmark.json"]
    var files = try data.map { name in
      let text = try Repository.text("Sources/ScenarioEngine/" + name)
      return EmbeddedData.File(name: name, bytes: Array(text.utf8))
    }
    files += shipped.sorted { $0.key < $1.key }.map { name, text in
      EmbeddedData.File(name: name, bytes: Array(text.utf8))
    }
    return ScenarioLibrary(
      data: EmbeddedData(files: files),
      folders: names.map { ScenarioLibrary.Folder(path: folder.file($0), isNamed: true) }
    )
  }

  @Test func `The data that the program carries is read`() {
    let data = EmbeddedData.shipped
    #expect(data.rubrics.names == ["signpost 1.0", "signpost 2.0", "signpost 2.1"])
    #expect(data.rubrics.all.map { "\($0.id) \($0.version)" } == data.rubrics.names)
    #expect(data.directories.map(\.id) == ["denmark"])
    #expect(!data.register.entries.isEmpty)
    #expect(data.evidence == Set(data.register.entries.map(\.id)))
  }

  @Test func `What the program carries is known by size and mark without being read`() {
    let data = EmbeddedData.shipped
    for file in data.packFiles + data.knowledgeFiles {
      #expect(file.size == file.bytes.count, "\(file.name)")
      let digest = SHA256(of: file.bytes).hexadecimal
      #expect(UInt64(bitPattern: Int64(file.mark)) == UInt64(digest.prefix(16), radix: 16))
    }
  }

  @Test func `Every case that the program carries can be played`() {
    let contents = ScenarioLibrary().contents()
    #expect(contents.entries.filter { !$0.isPlayable } == [])
    #expect(contents.replacements == [])
    #expect(contents.problems == [])
  }

  @Test func `The tour is carried, in both languages, and is the only one`() throws {
    let library = ScenarioLibrary()
    let head = try library.open(ScenarioLibrary.tour).scenario.head
    #expect(head.isGuide)
    #expect(head.languages.sorted() == ["da", "en"])
    #expect(library.contents().entries.filter(\.isGuide).map(\.path) == [ScenarioLibrary.tour])
  }

  @Test func `A shipped case is opened by its path`() throws {
    let library = try library(
      shipped: [
        "Scenarios/pack/desk.json": try Repository.example(),
        "Scenarios/pack/pack.json": #"{"format": 1}"#,
      ]
    )
    #expect(library.contents().entries.map(\.path) == ["builtin:pack/desk.json"])
    let playable = try library.open("builtin:pack/desk.json")
    #expect(playable.scenario.head.id == "the-locked-desk")
    #expect(playable.rubric.id == "signpost")
    #expect(playable.directory.id == "denmark")
    #expect(playable.file == Array(try Repository.example().utf8))
    #expect(throws: CaseError.file(path: "builtin:pack/none.json", .notFound)) {
      try library.open("builtin:pack/none.json")
    }
  }

  @Test func `Cases lie in folders, however deep`() throws {
    try folder.write(try Repository.example(id: "one").utf8, to: "cases/one.json")
    try folder.write(try Repository.example(id: "two").utf8, to: "cases/pack/deep/two.json")
    try folder.write("{}".utf8, to: "cases/.hidden.json")
    try folder.write("no case".utf8, to: "cases/readme.txt")
    let entries = try library("cases").contents().entries
    #expect(entries.map(\.id) == ["one", "two"])
    #expect(entries.map(\.minutes) == [8, 8])
  }

  @Test func `Of two cases with one id the later source's is used, and that is said`() throws {
    let path = try folder.write(try Repository.example(title: "Ours").utf8, to: "cases/desk.json")
    let shipped = [
      "Scenarios/pack/desk.json": try Repository.example(),
      "Scenarios/pack/last.json": try Repository.example(id: "last"),
    ]
    let library = try library("cases", shipped: shipped)
    let contents = library.contents()
    #expect(contents.entries.map { $0.title.line(in: "en") } == ["Ours", "The locked desk"])
    #expect(
      contents.replacements == [
        LibraryContents.Replacement(
          id: "the-locked-desk",
          path: "builtin:pack/desk.json",
          by: path
        )
      ]
    )
    #expect(try library.path(of: "the-locked-desk") == path)
  }

  @Test func `A broken file is listed with what is wrong, and replaces nothing`() throws {
    let broken = try Repository.example().replacingOccurrences(
      of: #""setting": "youth-club""#,
      with: #""setting": "youth-clubb""#
    )
    try folder.write(broken.utf8, to: "cases/desk.json")
    let library = try library(
      "cases",
      shipped: ["Scenarios/pack/desk.json": try Repository.example()]
    )
    let entries = library.contents().entries
    #expect(entries.map(\.isPlayable) == [true, false])
    #expect(entries.map(\.id) == ["the-locked-desk", "the-locked-desk"])
    let problem = try #require(entries.last?.problems.first)
    #expect(problem.hasPrefix("9:14: "))
    #expect(problem.contains("'youth-club'"))
    #expect(try library.path(of: "the-locked-desk") == "builtin:pack/desk.json")
  }

  @Test func `A file that is no JSON is listed by its name`() throws {
    try folder.write([0, 255, 7], to: "cases/\u{1B}[31mpicture.json")
    let entry = try #require(try library("cases").contents().entries.first)
    #expect(entry.id == "")
    #expect(entry.title.line(in: "en") == "picture.json")
    #expect(!entry.isPlayable)
    #expect(!entry.problems.isEmpty)
  }

  @Test func `A file beyond the limit is listed as too large`() throws {
    let bytes = [UInt8](repeating: 0x20, count: ScenarioLibrary.greatestFileSize + 1)
    let path = try folder.write(bytes, to: "cases/huge.json")
    let library = try library("cases")
    #expect(library.contents().entries.map(\.isPlayable) == [false])
    #expect(throws: CaseError.file(path: path, .tooLarge(limit: 4 << 20))) {
      try library.open(path)
    }
  }

  @Test func `A named folder that is missing is said, the usual one is not`() throws {
    let missing = try library("nowhere").contents()
    #expect(
      missing.problems
        == [SystemFiles.Problem(path: folder.file("nowhere"), reason: .notFound)]
    )
    let options = Options()
    let surroundings = Surroundings.test(environment: ["HOME": folder.path])
    let library = ScenarioLibrary(options, surroundings)
    #expect(library.folders.map(\.path) == [folder.file(".local/share/signpost/scenarios")])
    #expect(library.contents().problems == [])
  }

  @Test func `An unknown id gets the nearest one`() throws {
    let library = try library(
      shipped: ["Scenarios/pack/desk.json": try Repository.example()]
    )
    #expect(throws: CaseError.unknownID("the-loked-desk", nearest: "the-locked-desk")) {
      try library.path(of: "the-loked-desk")
    }
    #expect(throws: CaseError.unknownID("zebra", nearest: nil)) {
      try library.path(of: "zebra")
    }
  }

  @Test func `A case is found by an id that it had before`() throws {
    let text = try Repository.example().replacingOccurrences(
      of: #""setting""#,
      with: #""formerly": ["the-old-desk"], "setting""#
    )
    let library = try library(shipped: ["Scenarios/pack/desk.json": text])
    #expect(try library.path(of: "the-old-desk") == "builtin:pack/desk.json")
  }

  @Test func `What looks like a path is taken as one`() throws {
    let library = try library()
    #expect(try library.path(of: "./the-locked-desk") == "./the-locked-desk")
    #expect(try library.path(of: "desk.json") == "desk.json")
  }

  @Test func `An agency's directory takes the place of the program's`() throws {
    try folder.write(try Repository.directory(version: "ours").utf8, to: "cases/directory.json")
    let path = try folder.write(try Repository.example().utf8, to: "cases/pack/desk.json")
    let library = try library(
      "cases",
      shipped: ["Scenarios/pack/last.json": try Repository.example(id: "last")]
    )
    #expect(try library.open(path).directory.version == "ours")
    #expect(try library.open("builtin:pack/last.json").directory.version == "ours")
    #expect(library.contents().entries.map(\.id) == ["last", "the-locked-desk"])
  }

  @Test func `A pack's directory holds for that pack alone`() throws {
    try folder.write(try Repository.directory(version: "pack").utf8, to: "cases/a/directory.json")
    let inside = try folder.write(try Repository.example(id: "one").utf8, to: "cases/a/b/1.json")
    let outside = try folder.write(try Repository.example(id: "two").utf8, to: "cases/c/2.json")
    let library = try library("cases")
    #expect(try library.open(inside).directory.version == "pack")
    #expect(try library.open(outside).directory.version == "2026-11")
  }

  @Test func `A directory with mistakes is not used, and that is said`() throws {
    let path = try folder.write("{}".utf8, to: "cases/directory.json")
    let desk = try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    let library = try library("cases")
    #expect(library.contents().brokenFiles == [path])
    #expect(try library.open(desk).directory.version == "2026-11")
  }

  @Test func `Folders whose links lead round in a circle are read to an end`() throws {
    try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    try symlink(folder.file("cases"), at: folder.file("cases/again"))
    try symlink(folder.file("cases/loop.json"), at: folder.file("cases/loop.json"))
    let entries = try library("cases").contents().entries
    #expect(entries.map(\.isPlayable) == [true, false])
  }

  @Test func `A case with any word emptied is opened or refused`() throws {
    let library = try library()
    let text = try Repository.example()
    let quotes = text.indices.filter { text[$0] == "\"" }
    for place in stride(from: 0, to: quotes.count - 1, by: 2) {
      var changed = text
      changed.removeSubrange(text.index(after: quotes[place])..<quotes[place + 1])
      do throws(CaseError) {
        _ = try library.read(Array(changed.utf8), path: "")
      } catch {
        #expect(error.exitCode == .badScenario)
        #expect(!error.lines().isEmpty)
      }
    }
  }
}
