import Foundation
import Records
import Screens
import Testing

@testable import Application

/// The folders of profiles, on the disk.
@Suite struct ProfileShelfTests {
  let home = TemporaryFolder()

  private var state: String { home.file(".local/state/signpost") }

  private func shelf() throws -> ProfileShelf {
    try #require(ProfileShelf(.test(environment: ["HOME": home.path])))
  }

  private func name(_ word: String) throws -> ProfileName { try ProfileName(typed: word) }

  private func mode(_ path: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(facts[.posixPermissions] as? Int)
  }

  @Test func `A profile is a folder for the account alone, beside the records that were there`()
    throws
  {
    let shelf = try shelf()
    #expect(try shelf.names() == [])
    #expect(try shelf.choices() == [.own])
    try shelf.make(try name("heron"))
    try shelf.make(try name("birch"))
    #expect(try shelf.names().map(\.text) == ["birch", "heron"])
    for path in ["/profiles", "/profiles/heron"] { #expect(try mode(state + path) == 0o700) }
    // Nobody has records without a name yet, so that nobody is offered them.
    #expect(try shelf.choices().map(\.word) == ["birch", "heron"])
    try home.write([1], to: ".local/state/signpost/records.db")
    #expect(try shelf.choices().map(\.word) == ["birch", "heron", "default"])
  }

  @Test func `A name that is taken is refused, by whatever capitals it is written`() throws {
    let shelf = try shelf()
    try shelf.make(try name("heron"))
    #expect(throws: ProfileProblem.exists("heron")) { try shelf.make(try name("HERON")) }
    mkdir(shelf.path + "/Birch", 0o700)
    #expect(throws: ProfileProblem.exists("birch")) { try shelf.make(try name("birch")) }
    // What the program did not make is no profile.
    #expect(try shelf.names().map(\.text) == ["heron"])
  }

  @Test func `Links are not followed: neither that of a profile nor that of the folder of them`()
    throws
  {
    let shelf = try shelf()
    try shelf.make(try name("heron"))
    try symlink(shelf.path + "/heron", at: shelf.path + "/birch")
    #expect(try shelf.names().map(\.text) == ["heron"])
    #expect(throws: ProfileProblem.notAFolder(path: shelf.path + "/birch")) {
      try shelf.check(try name("birch"))
    }
    let other = TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: other.file(".local/state/signpost"),
      withIntermediateDirectories: true
    )
    try symlink(shelf.path, at: other.file(".local/state/signpost/profiles"))
    let linked = try #require(ProfileShelf(.test(environment: ["HOME": other.path])))
    #expect(throws: ProfileProblem.notAFolder(path: linked.path)) { try linked.names() }
    #expect(throws: ProfileProblem.notAFolder(path: linked.path)) {
      try linked.make(try name("otter"))
    }
    #expect(try shelf.names().map(\.text) == ["heron"])
  }

  @Test func `A folder that stands open to others is closed, and one that is not there is said`()
    throws
  {
    let shelf = try shelf()
    try shelf.make(try name("heron"))
    chmod(shelf.path + "/heron", 0o755)
    try shelf.check(try name("heron"))
    #expect(try mode(shelf.path + "/heron") == 0o700)
    #expect(throws: ProfileProblem.unknown("herom", nearest: "heron")) {
      try shelf.check(try name("herom"))
    }
  }

  @Test func `Records, seats and halls of a profile lie in its folder, sockets of classes do not`()
    throws
  {
    var options = Options()
    options.profile = .named(try name("heron"))
    let plain = Surroundings.test(environment: ["HOME": home.path])
    let surroundings = plain.using(options)
    #expect(
      RecordsFile.path(options, surroundings) == state + "/profiles/heron/records.db"
    )
    #expect(HallFolder(surroundings)?.path == state + "/profiles/heron/halls")
    // Terminals of one class are of different profiles and have to find it.
    #expect(ClassFolder.own(surroundings) == ClassFolder.own(plain))
    #expect(RecordsFile.path(Options(), plain) == state + "/records.db")
  }
}
