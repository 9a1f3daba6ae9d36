import ScenarioEngine
import Screens
import Testing

@Suite struct DebriefTextTests {
  @Test func `it prints`() throws {
    print(try Made.text(Made.due, Made.secrecy).blocks.plainText.joined(separator: "\n"))
  }
}
