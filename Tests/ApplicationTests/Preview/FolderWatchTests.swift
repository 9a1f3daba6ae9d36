import Dispatch
import Foundation
import Testing

@testable import Application

/// The watch over the folder of a file that is previewed.
@Suite struct FolderWatchTests {
  let folder = TemporaryFolder()
  private let changed = DispatchSemaphore(value: 0)

  private func watch(_ name: String = "case.json") throws -> FolderWatch {
    let changed = changed
    let place = FolderWatch.Place(folder: folder.path, name: name)
    return try #require(FolderWatch(of: [place]) { changed.signal() })
  }

  /// Whether a change was told within a time that is long beside what telling takes.
  private func isTold(within seconds: Double = 10) -> Bool {
    changed.wait(timeout: .now() + seconds) == .success
  }

  @Test func `Writing in place and putting another file there are both told`() throws {
    try folder.write(Array("1".utf8), to: "case.json")
    let watch = try watch()
    try folder.write(Array("2".utf8), to: "case.json")
    #expect(isTold())
    try folder.write(Array("3".utf8), to: ".case.json.new")
    #expect(rename(folder.file(".case.json.new"), folder.file("case.json")) == 0)
    #expect(isTold())
    #expect(remove(folder.file("case.json")) == 0)
    #expect(isTold())
    watch.stop()
  }

  @Test func `What an agency puts beside its cases counts too`() throws {
    let watch = try watch()
    try folder.write([], to: "directory.json")
    #expect(isTold())
    try folder.write([], to: "rubric-2.json")
    #expect(isTold())
    watch.stop()
  }

  @Test func `Other files of the folder do not, and a burst is told once`() throws {
    let watch = try watch()
    try folder.write([], to: "notes.txt")
    for count in 0..<20 { try folder.write(Array("\(count)".utf8), to: "case.json") }
    #expect(isTold())
    // Whoever writes for longer than the pause of a burst is told of again, never for each write.
    var more = 0
    while isTold(within: 0.5) { more += 1 }
    #expect(more < 5)
    try folder.write([], to: "notes.txt")
    #expect(!isTold(within: 0.5))
    watch.stop()
  }

  @Test func `A folder that is not there cannot be watched, and an ended watch is silent`() throws {
    let place = FolderWatch.Place(folder: folder.file("none"), name: "case.json")
    #expect(FolderWatch(of: [place]) {} == nil)
    let watch = try watch()
    watch.stop()
    watch.stop()
    try folder.write([], to: "case.json")
    #expect(!isTold(within: 0.5))
  }
}
