import Foundation
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

@testable import Application

/// Reading the file that is previewed.
@Suite struct PreviewDeskTests {
  let folder = TemporaryFolder()
  let example: String

  init() throws { example = try Repository.example() }

  private func desk(_ text: String) throws -> PreviewDesk {
    let path = try folder.write(Array(text.utf8), to: "case.json")
    return PreviewDesk(
      PreviewRequest(file: path),
      in: ScenarioLibrary(),
      at: .test()
    )
  }

  @Test func `A reading has the case, what the check finds, and the hour`() throws {
    let reading = try desk(example).read()
    #expect(reading.playable?.scenario.head.id == "the-locked-desk")
    #expect(reading.clock == "18:39:32")
  }

  @Test func `What has not changed is not told, unless it was asked for`() throws {
    let desk = try desk(example)
    _ = desk.read()
    #expect(desk.read(saysUnchanged: false) == nil)
    #expect(desk.read(saysUnchanged: true) == .preview(.unchanged))
    try folder.write(Array((example + " ").utf8), to: "case.json")
    guard case .preview(.read(let reading)) = desk.read(saysUnchanged: false) else {
      Issue.record("a change is told")
      return
    }
    #expect(reading.playable != nil)
    #expect(desk.read(saysUnchanged: false) == nil)
  }

  @Test func `Mistakes come with their lines, and a file that is gone is one`() throws {
    let broken = try desk("{\"format\": 1, \"id\": }").read()
    #expect(broken.playable == nil)
    #expect(broken.findings.contains { $0.finding.severity == .error && !$0.excerpt.isEmpty })
    let gone = PreviewDesk(
      PreviewRequest(file: folder.file("none.json")),
      in: ScenarioLibrary(),
      at: .test()
    ).read()
    #expect(gone.playable == nil)
    #expect(gone.findings.map(\.finding.code) == ["cannot-read"])
  }

  @Test func `The folder of a link and that of the file that it leads to both count`() throws {
    let real = try folder.write(Array(example.utf8), to: "real/case.json")
    let link = folder.file("link.json")
    #expect(symlink(real, link) == 0)
    let desk = PreviewDesk(
      PreviewRequest(file: link),
      in: ScenarioLibrary(),
      at: .test()
    )
    #expect(desk.places.map(\.name) == ["link.json", "case.json"])
  }
}
