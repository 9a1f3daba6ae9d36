import Foundation
import JSONText
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

@testable import Application

struct FormatCommandTests {
  let folder = TemporaryFolder()
  let loose = #"{"steps":[],"id" : "a"}"#
  let neat = "{\n  \"steps\": [],\n  \"id\": \"a\"\n}\n"

  private func content(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder.file(name))))
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try content(name), as: UTF8.self)
  }

  @Test func `A file is laid out once`() throws {
    let path = try folder.write(loose.utf8, to: "a.json")
    let ran = signpost("fmt", path, in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines == ["\(path): laid out", "1 file laid out anew, 0 as they were"])
    #expect(try text("a.json") == neat)
    let again = signpost("fmt", path, "--lang", "da", in: folder)
    #expect(again.lines == ["0 filer sat op på ny, 1 som de var"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.json"])
  }

  @Test func `With check nothing is written, and the exit code tells`() throws {
    let path = try folder.write(loose.utf8, to: "a.json")
    let other = try folder.write(neat.utf8, to: "b.json")
    let ran = signpost("fmt", "--check", path, other, in: folder)
    #expect(ran.code == 1)
    #expect(
      ran.lines == ["\(path): would be laid out anew", "1 file would change, 1 as they were"]
    )
    #expect(try text("a.json") == loose)
    #expect(signpost("fmt", "--check", other, in: folder).code == 0)
  }

  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF] + Array("{\"a\": \"bø\"}".utf8), "byte order mark"),
    (Array("{\"a\":\r\n\"bø\"}".utf8), "as on Windows"),
    // The letter beside the accented one tells the encoding.
    (Array("{\"a\": \"b".utf8) + [0xF8, 0x22, 0x7D], "Windows-1252"),
  ])
  func `Other encodings and line ends are converted only where that is asked for`(
    _ bytes: [UInt8],
    _ word: String
  ) throws {
    let path = try folder.write(bytes, to: "a.json")
    let refused = signpost("fmt", path, in: folder)
    #expect(refused.code == 1)
    #expect(refused.complaints.contains(word))
    #expect(refused.complaints.contains("--convert"))
    #expect(try content("a.json") == bytes)
    #expect(signpost("fmt", "--convert", path, in: folder).code == 0)
    #expect(try text("a.json") == "{\n  \"a\": \"bø\"\n}\n")
  }

  @Test func `A file with mistakes is left as it is, and they are shown`() throws {
    let broken = "{\"steps\": [1 2]}"
    let path = try folder.write(broken.utf8, to: "a.json")
    let ran = signpost("fmt", path, in: folder)
    #expect(ran.code == 1)
    #expect(ran.complaints.contains("\(path):1:13: error: "))
    #expect(ran.complaints.contains("[missing-comma]"))
    #expect(ran.lines == ["0 files laid out anew, 0 as they were, 1 left alone"])
    #expect(try text("a.json") == broken)
  }

  @Test func `Mode and link stay`() throws {
    let path = try folder.write(loose.utf8, to: "real/a.json")
    chmod(path, 0o640)
    try symlink(path, at: folder.file("link.json"))
    #expect(signpost("fmt", folder.file("link.json"), in: folder).code == 0)
    var status = stat()
    #expect(lstat(folder.file("link.json"), &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o640)
    #expect(try text("real/a.json") == neat)
  }

  @Test func `A file that may only be read is refused in words`() throws {
    let path = try folder.write(loose.utf8, to: "a.json")
    chmod(path, 0o444)
    let ran = signpost("fmt", path, in: folder)
    #expect(ran.code == 73)
    #expect(ran.complaints.contains("marked as read-only; it is as it was"))
    #expect(try text("a.json") == loose)
  }

  @Test func `What another program wrote meanwhile is not lost`() throws {
    let path = try folder.write("new".utf8, to: "a.json")
    for old in ["old", "longer", "ne"] {
      #expect(throws: RewritingError.changedMeanwhile) {
        try SystemFiles.rewrite(path, from: Array(old.utf8), to: [1])
      }
    }
    #expect(try text("a.json") == "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.json"])
  }

  @Test func `In a folder only files of this program are touched`() throws {
    try folder.write(loose.utf8, to: "cases/a.json")
    try folder.write(#"{"name":"x"}"#.utf8, to: "cases/package.json")
    try folder.write(#"{"id":"p"}"#.utf8, to: "cases/pack.json")
    let ran = signpost("fmt", folder.file("cases"), in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines.last == "2 files laid out anew, 0 as they were")
    #expect(try text("cases/package.json") == #"{"name":"x"}"#)
    try folder.write(#"{"name":"x"}"#.utf8, to: "other/package.json")
    let nothing = signpost("fmt", folder.file("other"), in: folder)
    #expect(nothing.code == 1)
    #expect(nothing.complaints.contains("nothing to lay out below this folder"))
  }

  @Test func `What is not there is said`() {
    let ran = signpost("fmt", folder.file("none.json"), in: folder)
    #expect(ran.code == 1)
    #expect(ran.complaints.contains("none.json: there is nothing of this name"))
  }

  @Test func `The shipped files are laid out`() {
    let ran = signpost(
      "fmt",
      "--check",
      Repository.root.appending(path: "Scenarios").path,
      Repository.root.appending(path: "Sources/ScenarioEngine/Templates").path,
      in: folder
    )
    #expect(ran.code == 0, "run 'signpost fmt Scenarios': \(ran.text)")
  }

  @Test func `Laid out, the shipped cases are the same in play and in words`() throws {
    let library = ScenarioLibrary()
    let cases = library.data.packFiles.filter { CasePath.isCase($0.name) }
    #expect(cases.count >= 5)
    for file in cases {
      let path = CasePath.path(of: file.name)
      let document = JSONDocument.read(file.bytes)
      let bytes = try #require(JSONLayout.standard.bytes(of: document), "\(file.name)")
      let before = try library.read(file.bytes, path: path).source.hashes
      let after = try library.read(bytes, path: path).source.hashes
      #expect(before.play == after.play, "\(file.name)")
      #expect(before.text == after.text, "\(file.name)")
    }
  }
}
