import Foundation
import Screens
import Testing

@testable import Application

struct FileDeskTests {
  let folder = TemporaryFolder()

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.file(name), encoding: .utf8)
  }

  @Test func `A file is saved with its path, readable by this account alone`() throws {
    let answer = FileDesk(folders: [folder.path]).save("a-2026.html", "one\ntwo\n")
    #expect(answer == .fileSaved(folder.file("a-2026.html")))
    #expect(try text("a-2026.html") == "one\ntwo\n")
    var facts = stat()
    #expect(stat(folder.file("a-2026.html"), &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o600)
  }

  @Test func `A file that is there is never written over`() throws {
    try folder.write("mine".utf8, to: "a.md")
    let desk = FileDesk(folders: [folder.path])
    #expect(desk.save("a.md", "new") == .fileSaved(folder.file("a-2.md")))
    #expect(desk.save("a.md", "newer") == .fileSaved(folder.file("a-3.md")))
    #expect(try text("a.md") == "mine")
    #expect(try text("a-2.md") == "new")
  }

  @Test func `A link is not followed to what it points at`() throws {
    try folder.write("mine".utf8, to: "target")
    symlink(folder.file("target"), folder.file("a.md"))
    #expect(
      FileDesk(folders: [folder.path]).save("a.md", "new") == .fileSaved(folder.file("a-2.md"))
    )
    #expect(try text("target") == "mine")
  }

  @Test func `The next folder takes what the first does not`() throws {
    let missing = folder.file("nowhere")
    let desk = FileDesk(folders: [missing, folder.path])
    #expect(desk.save("a.md", "x") == .fileSaved(folder.file("a.md")))
    #expect(FileDesk(folders: [missing]).save("a.md", "x") == .fileNotSaved(.noFolder))
    #expect(FileDesk(folders: []).save("a.md", "x") == .fileNotSaved(.noFolder))
  }

  @Test func `What steers a terminal does not reach the file`() throws {
    _ = FileDesk(folders: [folder.path]).save("a.md", "a\u{1B}[2Jb")
    #expect(try !text("a.md").contains("\u{1B}"))
  }

  @Test func `A full disk is told from a file that is there`() throws {
    #expect(throws: FileWritingError.exists) { try SystemFiles.create("/dev/null", [1]) }
    #expect(FileError(ENOSPC) == .full)
    #expect(FileError(EEXIST) == .exists)
  }

  @Test func `The current folder comes first, then where documents are kept`() {
    let surroundings = Surroundings.test(
      environment: ["HOME": "/home/noor", "XDG_DOCUMENTS_DIR": "/home/noor/Dokumenter"]
    )
    let folders = FileDesk(surroundings).folders
    #expect(
      folders.dropFirst() == ["/home/noor/Dokumenter", "/home/noor/Documents", "/home/noor"]
    )
    #expect(folders.first == FileManager.default.currentDirectoryPath)
  }
}
