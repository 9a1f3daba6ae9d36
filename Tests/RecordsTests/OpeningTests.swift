import Foundation
import ScenarioEngine
import Testing

@testable import Records

@Suite struct OpeningTests {
  private let folder = TemporaryFolder()

  private func open(
    _ path: String? = nil,
    access: StoreAccess = .readWrite,
    options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> RecordStore {
    try RecordStore.open(path: path ?? folder.database, access: access, options: options)
  }

  @Test func `Opening makes the folders and the files for the account alone`() throws {
    let before = umask(0)
    defer { umask(before) }
    let store = try open()
    try store.begin(header(), caseCopy: [])
    #expect(store.journalMode == .writeAheadLog)
    #expect(folder.mode(folder.file("state")) == 0o700)
    #expect(folder.mode(folder.file("state/signpost")) == 0o700)
    let names = folder.names(in: folder.file("state/signpost"))
    #expect(names == ["records.db", "records.db-shm", "records.db-wal", "records.db.lock"])
    for name in names {
      #expect(folder.mode(folder.file("state/signpost/" + name)) == 0o600, "\(name)")
    }
  }

  @Test func `A file that others could read is closed to them`() throws {
    _ = try open()
    chmod(folder.database, 0o644)
    _ = try open()
    #expect(folder.mode(folder.database) == 0o600)
  }

  @Test func `What was stored is there after reopening`() throws {
    do {
      let store = try open()
      try store.begin(header(), caseCopy: [1])
      try store.append(decided(0), to: header().id)
    }
    let names = folder.names(in: folder.file("state/signpost"))
    #expect(names == ["records.db", "records.db.lock"], "the log is gone with its last user")
    #expect(try open().attempt(header().id)?.events == [decided(0)])
  }

  @Test func `Names with a meaning in addresses are only names`() throws {
    for name in ["a?mode=memory", "b%41#c", "d e'\";æ", "file:x", "-"] {
      try open(folder.file(name + "/x.db")).begin(header(), caseCopy: [])
      #expect(folder.names(in: folder.file(name)) == ["x.db", "x.db.lock"])
      #expect(try open(folder.file(name + "/x.db")).attempts().count == 1)
    }
  }

  @Test func `A symbolic link in the place of a file is refused`() throws {
    let target = folder.file("target")
    try folder.write(Array("precious".utf8), to: target)
    for name in ["l.db", "m.db-wal", "n.db-shm", "o.db-journal", "p.db.lock"] {
      symlink(target, folder.file(name))
      let database = folder.file(String(name.prefix(4)))
      #expect(
        refusal { () throws(StoreError) in _ = try open(database) } == .symbolicLink,
        "\(name)"
      )
      #expect(
        refusal { () throws(StoreError) in _ = try open(database, access: .readOnly) }
          == .symbolicLink
      )
    }
    #expect(folder.bytes(target) == Array("precious".utf8))
  }

  @Test func `A linked folder of one's own is followed`() throws {
    mkdir(folder.file("real"), 0o700)
    symlink(folder.file("real"), folder.file("linked"))
    _ = try open(folder.file("linked/r.db"))
    #expect(folder.names(in: folder.file("real")) == ["r.db", "r.db.lock"])
  }

  @Test func `A folder or a pipe in the place of the file is refused`() throws {
    mkdir(folder.file("d.db"), 0o700)
    mkfifo(folder.file("p.db"), 0o600)
    for path in ["d.db", "p.db", "", "d.db/"] {
      #expect(
        refusal { () throws(StoreError) in _ = try open(folder.file(path)) } == .notARegularFile,
        "\(path)"
      )
    }
    try folder.write([], to: folder.file("plain"))
    #expect(
      refusal { () throws(StoreError) in _ = try open(folder.file("plain/r.db")) }
        == .notARegularFile
    )
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func `A file or folder of another account is refused`() throws {
    _ = try open()
    chown(folder.database, 65_534, 65_534)
    #expect(
      refusal { () throws(StoreError) in _ = try open() } == .ownedByAnother(user: 65_534)
    )
    chown(folder.path, 65_534, 65_534)
    #expect(
      refusal { () throws(StoreError) in _ = try open(folder.file("r.db")) }
        == .ownedByAnother(user: 65_534)
    )
  }

  @Test func `Where nothing may be written, opening says so`() throws {
    chmod(folder.path, 0o555)
    #expect(
      withoutPrivileges { refusal { () throws(StoreError) in _ = try open() } } == .notPermitted
    )
    chmod(folder.path, 0o700)
    #expect(refusal { () throws(StoreError) in _ = try open("/proc/signpost/r.db") } == .missing)
  }

  @Test func `Looking back works where nothing can be written`() throws {
    try open().begin(header(), caseCopy: [9])
    let state = folder.file("state/signpost")
    chmod(folder.database, 0o644)
    chmod(folder.path, 0o755)
    chmod(folder.file("state"), 0o755)
    chmod(state, 0o555)
    try withoutPrivileges {
      let store = try open(access: .readOnly)
      #expect(store.journalMode == .immutable)
      #expect(try store.attempts().count == 1)
      #expect(
        refusal { () throws(StoreError) in try store.append(decided(0), to: header().id) }
          == .readOnly
      )
      #expect(refusal { () throws(StoreError) in _ = try store.claim(header().id) } == .readOnly)
    }
    chmod(state, 0o700)
    #expect(folder.names(in: state) == ["records.db", "records.db.lock"])
  }

  @Test func `Looking back works beside an instance that writes`() throws {
    let writer = try open()
    try writer.begin(header(), caseCopy: [])
    let reader = try open(access: .readOnly)
    #expect(reader.journalMode == .writeAheadLog)
    try writer.append(decided(0), to: header().id)
    #expect(try reader.attempts().first?.decidedCount == 1)
    #expect(
      refusal { () throws(StoreError) in try reader.setSetting("a", to: "b") } == .readOnly
    )
  }

  @Test func `Looking back where nothing is makes nothing`() throws {
    #expect(refusal { () throws(StoreError) in _ = try open(access: .readOnly) } == .missing)
    #expect(folder.names(in: folder.path) == [])
  }

  @Test func `Without a write-ahead log the records work as well`() throws {
    try open().begin(header(), caseCopy: [])
    var options = StoreOptions()
    options.avoidsWriteAheadLog = true
    let one = try open(options: options)
    let two = try open(options: options)
    #expect(one.journalMode == .rollback)
    try one.append(decided(0), to: header().id)
    try two.append(decided(1), to: header().id)
    #expect(try one.attempt(header().id)?.events.count == 2)
    #expect(
      folder.names(in: folder.file("state/signpost")) == ["records.db", "records.db.lock"]
    )
    #expect(try open(access: .readOnly).journalMode == .rollback)
  }

  @Test(arguments: [0x6969, 0xFF53_4D42, 0x0102_1997, 0x6573_5546] as [UInt32])
  func `NFS, CIFS, 9P and FUSE count as network file systems`(number: UInt32) {
    #expect(FileSystemKind(number: number).isNetwork)
  }

  @Test(arguments: [0xEF53, 0x0102_1994, 0x5846_5342, 0x9123_683E, 0x794C_7630, 0] as [UInt32])
  func `ext4, tmpfs, XFS, btrfs and overlays do not`(number: UInt32) {
    #expect(!FileSystemKind(number: number).isNetwork)
  }

  @Test func `Doctor's examination names the migrations`() throws {
    let report = try open().examine()
    #expect(report.migrations.count == Migration.known)
    #expect(report.damage == [])
    #expect(report.attemptCount == 0)
    #expect(report.library.hasPrefix("3."))
  }
}
