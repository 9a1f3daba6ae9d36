import ClassLine
import Foundation
import Testing

@testable import Application

/// Folders, sockets and files that are not as they should be.
@Suite final class ClassFolderTests {
  private let root =
    FileManager.default.temporaryDirectory.path + "/f" + UUID().uuidString.prefix(8)
  private var surroundings: Surroundings { HallHost.surroundings(root) }

  init() { mkdir(root, 0o700) }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func folder(_ name: String, _ mode: mode_t) -> ClassFolder {
    let path = root + "/" + name
    mkdir(path, 0o700)
    chmod(path, mode)
    return ClassFolder(path: path)
  }

  @Test(arguments: [(0o700, true), (0o750, true), (0o2750, true), (0o3770, true), (0o711, true)])
  func `A folder in which only its owner can put sockets is taken`(mode: Int, isTaken: Bool) throws
  {
    try folder("d\(mode)", mode_t(mode)).check()
  }

  @Test(arguments: [0o777, 0o1777, 0o770, 0o2770, 0o722])
  func `A folder in which others could put another socket is refused`(mode: Int) {
    #expect(throws: ClassFolderFault.openToOthers) {
      try self.folder("d\(mode)", mode_t(mode)).check()
    }
  }

  @Test func `A link to a folder, a file and nothing are refused`() throws {
    _ = folder("real", 0o700)
    symlink(root + "/real", root + "/link")
    _ = FileManager.default.createFile(atPath: root + "/file", contents: nil)
    #expect(throws: ClassFolderFault.notAFolder) {
      try ClassFolder(path: self.root + "/link").check()
    }
    #expect(throws: ClassFolderFault.notAFolder) {
      try ClassFolder(path: self.root + "/file").check()
    }
    #expect(throws: ClassFolderFault.missing) { try ClassFolder(path: self.root + "/none").check() }
  }

  @Test func `Who may join follows from who may enter the folder`() throws {
    let modes: [(mode_t, mode_t)] = [(0o700, 0o600), (0o750, 0o660), (0o711, 0o666)]
    for (place, (folderMode, socketMode)) in modes.enumerated() {
      let folder = folder("m\(place)", folderMode)
      let door = try ClassDoor.open(classID: "c", in: folder.path, surroundings)
      var facts = stat()
      #expect(lstat(door.path, &facts) == 0)
      #expect(facts.st_mode & 0o777 == socketMode)
      door.close()
    }
  }

  @Test func `Two classes of one folder get two codes, and a dead socket is put away`() throws {
    let folder = folder("two", 0o700)
    let first = try ClassDoor.open(classID: "same", in: folder.path, surroundings)
    let second = try ClassDoor.open(classID: "same", in: folder.path, surroundings)
    #expect(first.code != second.code)
    // A host that was killed leaves its socket.
    Glibc.close(first.listener)
    let again = try ClassDoor.open(classID: "same", in: folder.path, surroundings)
    #expect(again.code == first.code)
    #expect(Set(folder.codes) == [again.code.text, second.code.text])
    again.close()
    second.close()
    #expect(folder.codes.isEmpty)
  }

  @Test func `What is no socket of the host is not joined`() throws {
    let folder = folder("join", 0o700)
    let code = try #require(ClassCode(typed: "KMRTX"))
    let search = try ClassSearch("kmrtx", in: folder.path, surroundings)
    #expect(throws: JoinProblem.noSuchClass("KMRTX", there: [])) { try search.connect() }
    _ = FileManager.default.createFile(atPath: folder.path(of: code), contents: nil)
    #expect(throws: JoinProblem.notTrusted(folder.path(of: code))) { try search.connect() }
    unlink(folder.path(of: code))
    let door = try ClassDoor.open(classID: "c", in: folder.path, surroundings)
    symlink(door.path, folder.path(of: code))
    #expect(throws: JoinProblem.notTrusted(folder.path(of: code))) { try search.connect() }
    let real = try ClassSearch(door.code.text, in: folder.path, surroundings)
    let line = try real.connect()
    #expect(line.host == geteuid())
    Glibc.close(line.descriptor)
    Glibc.close(door.listener)
    #expect(throws: JoinProblem.noAnswer(door.code.text)) { try real.connect() }
    #expect(throws: JoinProblem.noCode("what?")) {
      try ClassSearch("what?", in: folder.path, self.surroundings)
    }
  }

  @Test func `A token is taken up by the next terminal that finds it free`() throws {
    let code = try #require(ClassCode(typed: "KMRTX"))
    let first = SeatToken(of: code, isNew: false, surroundings)
    var second: SeatToken? = SeatToken(of: code, isNew: false, surroundings)
    let kept = second?.text
    #expect(first.text != kept)
    second = nil
    let again = SeatToken(of: code, isNew: false, surroundings)
    #expect(again.text == kept)
    let new = SeatToken(of: code, isNew: true, surroundings)
    #expect(![first.text, again.text].contains(new.text))
    #expect(LineLimits.isToken(new.text))
    let path = root + "/state/signpost/seats/KMRTX-1"
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
    first.forget()
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `A journal that was cut off in the middle of a line is taken up before it`() throws {
    let path = root + "/journal"
    let token = String(repeating: "a", count: 32)
    let seat = HallEntry.seat(1, account: 7, token: token)
    var hall = Hall(classID: "c")
    var journal = try HallJournal.open(path, into: &hall)
    try journal.append([seat])
    #expect(throws: HallJournalError.inUse(path)) {
      var other = Hall(classID: "c")
      _ = try HallJournal.open(path, into: &other)
    }
    journal.close()
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data(#"{"type":"mark","seat":1,"tu"#.utf8))
    try file.close()
    var again = Hall(classID: "c")
    journal = try HallJournal.open(path, into: &again)
    let mark = Mark(VotePlace(turn: 0, round: 1), question: 0, answer: 2)
    try journal.append([.mark(mark, seat: 1)])
    journal.close()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = [seat, .mark(mark, seat: 1)].map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(text == lines.map { $0 + "\n" }.joined())
  }

  @Test func `A damaged journal, a link and a folder in its place are refused`() throws {
    var hall = Hall(classID: "c")
    let path = root + "/journal"
    try Data("{\"type\":\"closed\",\"turn\":0,\"round\":1}\nx\n".utf8).write(
      to: URL(filePath: path)
    )
    #expect(throws: HallJournalError.damaged(path, line: 2)) {
      _ = try HallJournal.open(path, into: &hall)
    }
    symlink(path, path + "-link")
    #expect(throws: HallJournalError.notOurs(path + "-link")) {
      _ = try HallJournal.open(path + "-link", into: &hall)
    }
  }
}
