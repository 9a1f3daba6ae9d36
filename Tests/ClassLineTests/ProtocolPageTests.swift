import ClassLine
import Foundation
import Testing

/// `Documentation/Class-Protocol.md`, held against the readers.
@Suite struct ProtocolPageTests {
  private static func lines(_ name: String) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Documentation/Class-Protocol.md"),
      encoding: .utf8
    )
    let parts = page.components(separatedBy: "```json \(name)\n")
    let block = try #require(
      parts.count == 2 ? parts[1].components(separatedBy: "\n```").first : nil
    )
    return block.split(separator: "\n").map(String.init)
  }

  @Test func `Every line of a trainee on the page is read, and written the same`() throws {
    let lines = try Self.lines("trainee")
    #expect(lines.count == 4)
    for line in lines {
      let message = try TraineeMessage(line: Array(line.utf8))
      #expect(String(decoding: message.bytes, as: UTF8.self) == line)
    }
  }

  @Test func `Every line of a host on the page is read, and written the same`() throws {
    let lines = try Self.lines("host")
    #expect(lines.count == 7)
    for line in lines {
      let message = try HostMessage(line: Array(line.utf8))
      #expect(String(decoding: message.bytes, as: UTF8.self) == line)
    }
  }
}
